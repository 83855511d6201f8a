package fude.ui.book;

import fude.lab.RunCard;
import fude.lab.setting.Setting;
import fude.lab.setting.SettingCatalog;
import fude.ui.workbench.CsvText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All runs as a table of values separated by commas: a row for each run, a column for each setting;
 * accuracy as a fraction.
 */
final class BookCsv {
    private BookCsv() {}

    static String of(List<BookRow> rows) {
        List<String> names = new ArrayList<>(List.of("number", "id", "begun", "parent", "series"));
        names.add("dataset");
        SettingCatalog.all().forEach(setting -> names.add(setting.key()));
        names.addAll(
                List.of(
                        "status",
                        "epochs-done",
                        "seconds",
                        "training-loss",
                        "measured-on",
                        "loss",
                        "accuracy",
                        "rmse",
                        "note"));
        StringBuilder table = new StringBuilder(CsvText.UTF_8 + CsvText.line(names));
        rows.forEach(row -> table.append(CsvText.line(values(row))));
        return table.toString();
    }

    private static List<String> values(BookRow row) {
        RunCard card = row.card();
        List<String> values = new ArrayList<>();
        values.add(String.valueOf(row.number()));
        values.add(card.id());
        values.add(card.begun().toString());
        values.add(card.parent() == null ? "" : card.parent());
        values.add(card.series() == null ? "" : card.series());
        values.add(card.dataset());
        for (Setting<?> setting : SettingCatalog.all()) {
            values.add(card.settings().getOrDefault(setting.key(), ""));
        }
        values.add(
                row.isCutOff()
                        ? "cut-off"
                        : card.progress().status().name().toLowerCase(Locale.ROOT));
        values.add(number(row.epochs()));
        values.add(number(card.progress().seconds()));
        values.add(number(row.trainingLoss()));
        values.add(row.isValidating() ? "validation" : "test");
        values.add(number(row.measuredLoss()));
        values.add(number(row.accuracy()));
        values.add(number(row.rmse()));
        values.add(card.note());
        return values;
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.6g", value);
    }
}
