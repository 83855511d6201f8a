package fude.ui.sheet;

import fude.lab.answers.Answer;
import fude.ui.workbench.CsvText;
import java.util.List;
import java.util.Locale;

/**
 * Answers as a table of values separated by commas: what {@code fude predict} prints, and what they
 * should be.
 */
final class SheetCsv {
    private SheetCsv() {}

    static String of(List<SheetRow> rows) {
        StringBuilder table = new StringBuilder(CsvText.UTF_8);
        table.append(CsvText.line(List.of("label", "confidence", "name", "expected")));
        for (SheetRow row : rows) {
            Answer answer = row.answer();
            String confidence = String.format(Locale.ROOT, "%.4f", answer.confidence());
            table.append(
                    CsvText.line(
                            List.of(answer.label(), confidence, answer.name(), row.expected())));
        }
        return table.toString();
    }
}
