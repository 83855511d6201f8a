package fude.ui.confusion;

import fude.training.measure.Confusion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The matrix as a table of values separated by commas: a row for each actual class with its images
 * under the class that was answered, then its precision, recall and F1; last the means and the
 * accuracy. Begins with the mark by which spreadsheets know UTF-8, since classes have names.
 */
final class ConfusionCsv {
    private static final String UTF_8 = "\uFEFF";

    private ConfusionCsv() {}

    static String of(Shown shown) {
        Confusion confusion = shown.confusion();
        StringBuilder table = new StringBuilder(UTF_8);
        List<String> head = new ArrayList<>(List.of("actual"));
        head.addAll(shown.names());
        head.addAll(List.of("count", "precision", "recall", "f1"));
        table.append(line(head));
        for (int actual = 0; actual < shown.classes(); actual++) {
            List<String> row = new ArrayList<>(List.of(shown.names().get(actual)));
            for (int predicted = 0; predicted < shown.classes(); predicted++) {
                row.add(String.valueOf(confusion.count(actual, predicted)));
            }
            figures(row, FigureRow.ofClass(actual), confusion);
            table.append(line(row));
        }
        mean("macro", FigureRow.of(FigureRow.Kind.MACRO), shown, table);
        mean("weighted", FigureRow.of(FigureRow.Kind.WEIGHTED), shown, table);
        mean("accuracy", FigureRow.of(FigureRow.Kind.ACCURACY), shown, table);
        return table.toString();
    }

    private static void mean(String name, FigureRow mean, Shown shown, StringBuilder table) {
        List<String> row = new ArrayList<>(List.of(name));
        for (int i = 0; i < shown.classes(); i++) {
            row.add("");
        }
        figures(row, mean, shown.confusion());
        table.append(line(row));
    }

    private static void figures(List<String> row, FigureRow of, Confusion confusion) {
        row.add(String.valueOf(of.images(confusion)));
        for (Measure measure : Measure.values()) {
            double value = of.value(confusion, measure);
            row.add(Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.6g", value));
        }
    }

    private static String line(List<String> values) {
        return values.stream()
                        .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + "\n";
    }
}
