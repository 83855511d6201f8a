package fude.data.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a sample says of one column.
 *
 * @param texts values that are no numbers
 * @param different values, up to many
 * @param sum of all numbers
 * @param counts whether each row has one more than the row before it, as far as they are neighbours
 */
record ColumnFacts(
        int rows,
        int blanks,
        int texts,
        int files,
        int whole,
        int different,
        double least,
        double most,
        double sum,
        boolean counts) {
    private static final int MOST_DIFFERENT = 1 << 12;
    private static final Pattern FILE = Pattern.compile(".*\\.(png|jpe?g|gif|bmp|tiff?|webp)");

    static ColumnFacts of(int column, List<Row> rows) {
        Set<Object> different = new HashSet<>();
        int blanks = 0;
        int texts = 0;
        int files = 0;
        int whole = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (Row row : rows) {
            double number = row.number(column);
            if (row.isBlank(column)) {
                blanks++;
            } else if (Double.isNaN(number)) {
                texts++;
                String text = row.text(column);
                files += FILE.matcher(text.toLowerCase(Locale.ROOT)).matches() ? 1 : 0;
                add(different, text);
            } else {
                whole += number == Math.rint(number) ? 1 : 0;
                least = Math.min(least, number);
                most = Math.max(most, number);
                sum += number;
                add(different, number);
            }
        }
        return new ColumnFacts(
                rows.size(),
                blanks,
                texts,
                files,
                whole,
                different.size(),
                least,
                most,
                sum,
                counts(column, rows));
    }

    private static void add(Set<Object> different, Object value) {
        if (different.size() < MOST_DIFFERENT) {
            different.add(value);
        }
    }

    private static boolean counts(int column, List<Row> rows) {
        int steps = 0;
        for (int i = 1; i < rows.size(); i++) {
            double step = rows.get(i).number(column) - rows.get(i - 1).number(column);
            boolean neighbours = rows.get(i).line() == rows.get(i - 1).line() + 1;
            if (!(step > 0) || neighbours && step != 1 && i < 8) {
                return false;
            }
            steps += step == 1 ? 1 : 0;
        }
        return steps > 3;
    }

    boolean isEmpty() {
        return blanks == rows;
    }

    boolean isText() {
        return 2 * texts > rows;
    }

    boolean isFile() {
        return files > 0 && files == texts;
    }

    /** Whole numbers of which hardly one comes again. */
    boolean isUnique() {
        return rows >= 12 && whole == rows && 10 * different > 9 * Math.min(rows, MOST_DIFFERENT);
    }

    /** Whether it could tell classes apart, and does so in this sample. */
    boolean canBeLabel() {
        int filled = rows - blanks;
        boolean names = texts + whole >= filled - Math.max(1, filled / 10);
        boolean often = rows < 12 || 3 * different <= 2 * rows;
        return different >= 2 && names && (often || isText());
    }

    /** Nothing but 0 and 1. */
    boolean isBit() {
        return whole == rows && least >= 0 && most <= 1;
    }

    /** Whole numbers, each another one, as far as can be seen. */
    boolean isNumbered() {
        return whole == rows && (different == rows || different == MOST_DIFFERENT);
    }
}
