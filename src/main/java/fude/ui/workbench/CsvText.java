package fude.ui.workbench;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of values separated by commas, as spreadsheets read them. */
public final class CsvText {
    /**
     * The mark by which spreadsheets know UTF-8; a file begins with it, since names and notes are
     * written in Japanese too.
     */
    public static final String UTF_8 = "\uFEFF";

    private CsvText() {}

    /** A row, with quotes where a value needs them. */
    public static String line(List<String> values) {
        return values.stream().map(CsvText::quoted).collect(Collectors.joining(",")) + "\n";
    }

    private static String quoted(String value) {
        return value.matches("(?s).*[\",\\n\\r].*")
                ? "\"" + value.replace("\"", "\"\"") + "\""
                : value;
    }
}
