package fude.data.table;

import fude.text.ReportedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some rows from all over a table, and what they say of it.
 *
 * @param lines of the file, at most as many as it has rows
 * @param width fields of a row
 * @param header the names of the columns, if there are any
 * @param titles lines before them that are no rows
 * @param rows that are as wide as most
 */
record Sample(
        Path file,
        Separator separator,
        int lines,
        int width,
        @Nullable Row header,
        List<Long> titles,
        List<Row> rows) {
    private static final int FEWEST_OF_A_TITLE = 3;

    /** Of the whole file. */
    static Sample of(Path file) throws ReportedException {
        return of(file, Survey.of(file, false));
    }

    /** Of its first lines alone. */
    static Sample ofHead(Path file) throws ReportedException {
        return of(file, Survey.of(file, true));
    }

    private static Sample of(Path file, Survey survey) throws ReportedException {
        List<String> lines = survey.lines();
        Foreign.check(file, lines);
        Separator separator = Separator.of(lines);
        List<Row> rows = rows(file, evenlyQuoted(survey.head()), separator);
        ByteArrayOutputStream spread = new ByteArrayOutputStream();
        for (byte[] line : survey.spread()) {
            if (quotes(line) % 2 == 0) {
                spread.writeBytes(line);
                spread.write('\n');
            }
        }
        rows.addAll(rows(file, spread.toByteArray(), separator));
        int width = width(rows);
        List<Long> titles = new ArrayList<>();
        while (!rows.isEmpty() && isTitle(rows.get(0), width)) {
            titles.add(rows.remove(0).line());
        }
        Optional<Row> header = Header.of(rows, width);
        header.ifPresent(names -> rows.removeIf(names::hasSameText));
        rows.removeIf(row -> row.fields() < width || row.filled() > width);
        int others = titles.size() + (header.isPresent() ? 1 : 0);
        return new Sample(
                file,
                separator,
                survey.filled() - others,
                width,
                header.orElse(null),
                List.copyOf(titles),
                List.copyOf(rows));
    }

    /** Whether a row of the file, read from its beginning, comes before the first one of data. */
    boolean isBefore(Row row) {
        return header != null && row.line() <= header.line() || titles.contains(row.line());
    }

    /** The name of a column; empty where there is none. */
    String name(int column) {
        return header == null || column >= header.fields() ? "" : header.text(column);
    }

    private static List<Row> rows(Path file, byte[] text, Separator separator)
            throws ReportedException {
        List<Row> all = new ArrayList<>();
        try (Rows rows = new Rows(file, new ByteArrayInputStream(text), separator)) {
            while (rows.next()) {
                all.add(rows.row().copy());
            }
        }
        return all;
    }

    /** Without the lines at the end that a quote leads beyond. */
    private static byte[] evenlyQuoted(byte[] head) {
        int end = head.length;
        int open = quotes(head);
        while (open % 2 != 0 && end > 0) {
            end--;
            open -= head[end] == '"' ? 1 : 0;
        }
        while (end < head.length && end > 0 && head[end - 1] != '\n') {
            end--;
        }
        byte[] even = new byte[end];
        System.arraycopy(head, 0, even, 0, end);
        return even;
    }

    private static int quotes(byte[] line) {
        int quotes = 0;
        for (byte one : line) {
            quotes += one == '"' ? 1 : 0;
        }
        return quotes;
    }

    /** What most rows have; of several the most, which has nothing cut off. */
    private static int width(List<Row> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.filled(), 1, Integer::sum));
        int width = 0;
        for (Map.Entry<Integer, Integer> one : counts.entrySet()) {
            int most = counts.getOrDefault(width, 0);
            boolean larger = one.getValue() == most && one.getKey() > width;
            width = one.getValue() > most || larger ? one.getKey() : width;
        }
        return width;
    }

    /** One text alone, where rows have several fields. */
    private static boolean isTitle(Row row, int width) {
        return width >= FEWEST_OF_A_TITLE && row.filled() == 1 && !row.isNumber(0);
    }
}
