package fude.data.csv;

import fude.text.ReportedException;
import java.io.Closeable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The rows of a CSV file, one after another. Fields are separated by commas, semicolons or tabs,
 * whichever the first row has most of, and may stand in quotes.
 */
final class CsvRows implements Closeable {
    private static final int SHOWN = 20;

    /** Possessive, so that a row of digits is gone through once. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d++\\.?\\d*+|\\.\\d++)([eE][-+]?\\d++)?");

    /** What spreadsheets on Japanese systems write where they do not write UTF-8. */
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private final Path file;
    private final CsvLines lines;
    private final byte[] row;
    private byte separator;
    private int[] starts = new int[1024];
    private int fields;

    CsvRows(Path file) throws ReportedException {
        this.file = file;
        lines = new CsvLines(file);
        row = lines.bytes();
    }

    /** Goes to the next row; false at the end. */
    boolean next() throws ReportedException {
        if (!lines.next()) {
            return false;
        }
        if (separator == 0) {
            separator = separator();
        }
        split();
        return true;
    }

    /** The number of the row's line, from 1. */
    int line() {
        return lines.number();
    }

    int fields() {
        return fields;
    }

    /** A field without its quotes and the spaces around it. */
    String text(int field) {
        String text = decode(Arrays.copyOfRange(row, starts[field], starts[field + 1] - 1)).strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip() : text;
    }

    /** A field for a sentence: short, on one line. */
    String shown(int field) {
        String text = text(field).replaceAll("\\p{Cntrl}", " ");
        int points = text.codePointCount(0, text.length());
        return points <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** A field as a whole number of at most nine digits, 16.0 too; −1 if it is none. */
    int whole(int field) {
        int from = starts[field];
        int to = starts[field + 1] - 1;
        while (from < to && isAround(row[from])) {
            from++;
        }
        while (to > from && isAround(row[to - 1])) {
            to--;
        }
        to = withoutZeros(from, to);
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = row[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return to == from || to - from > 9 ? -1 : number;
    }

    /** Where a number's whole part ends, if nothing but zeros stands behind its point. */
    private int withoutZeros(int from, int to) {
        int point = to;
        while (point > from && row[point - 1] == '0') {
            point--;
        }
        return point > from + 1 && row[point - 1] == '.' ? point - 1 : to;
    }

    /** Whether a field holds a number, whole or not. */
    boolean isNumber(int field) {
        return isNumber(text(field));
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static boolean isAround(byte one) {
        return one == ' ' || one == '\t' || one == '"';
    }

    private byte separator() {
        byte most = ',';
        for (byte one : new byte[] {';', '\t'}) {
            most = occurrences(one) > occurrences(most) ? one : most;
        }
        return most;
    }

    private int occurrences(byte one) {
        int count = 0;
        for (int i = 0; i < lines.length(); i++) {
            count += row[i] == one ? 1 : 0;
        }
        return count;
    }

    private void split() throws ReportedException {
        fields = 0;
        starts[0] = 0;
        int length = lines.length();
        boolean quoted = false;
        for (int i = 0; i <= length; i++) {
            if (i == length || row[i] == separator && !quoted) {
                if (fields + 2 > starts.length) {
                    starts = Arrays.copyOf(starts, 2 * starts.length);
                }
                starts[++fields] = i + 1;
            } else if (row[i] == '"') {
                quoted = !quoted;
            }
        }
        if (quoted) {
            throw ReportedException.of("csv.quote", file, lines.number());
        }
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, SHIFT_JIS);
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
