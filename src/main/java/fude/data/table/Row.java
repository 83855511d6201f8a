package fude.data.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One row of a table: the bytes of its fields, and the line that it begins in. */
final class Row {
    private static final int SHOWN = 20;

    /** What spreadsheets on Japanese systems write where they do not write UTF-8. */
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private byte[] bytes;
    private int[] ends;

    /** Fields that are up to three digits, as nearly all pixels are, as numbers; −1 for others. */
    private int[] small;

    private int fields;
    private long line;

    Row() {
        this(new byte[1 << 12], new int[1 << 8], new int[1 << 8], 0, 0);
    }

    private Row(byte[] bytes, int[] ends, int[] small, int fields, long line) {
        this.bytes = bytes;
        this.ends = ends;
        this.small = small;
        this.fields = fields;
        this.line = line;
    }

    /** Becomes an empty row. */
    void begin(long number) {
        fields = 0;
        line = number;
    }

    /** Takes in a field of characters that are a byte each. */
    void add(char[] chars, int offset, int length) {
        int from = length();
        int to = from + length;
        if (to > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(to, 2 * bytes.length));
        }
        int number = 0;
        int others = 0; // below 0 once a character is no digit
        for (int i = 0; i < length; i++) {
            int one = chars[offset + i];
            bytes[from + i] = (byte) one;
            others |= one - '0' | '9' - one;
            number = 10 * number + one - '0';
        }
        if (fields == ends.length) {
            ends = Arrays.copyOf(ends, 2 * fields);
            small = Arrays.copyOf(small, 2 * fields);
        }
        small[fields] = others < 0 || length == 0 || length > 3 ? -1 : number;
        ends[fields++] = to;
    }

    Row copy() {
        return new Row(
                Arrays.copyOf(bytes, length()),
                Arrays.copyOf(ends, fields),
                Arrays.copyOf(small, fields),
                fields,
                line);
    }

    /** Bytes in all fields. */
    int length() {
        return fields == 0 ? 0 : ends[fields - 1];
    }

    /** The number of the line that it begins in, from 1. */
    long line() {
        return line;
    }

    int fields() {
        return fields;
    }

    /** How many fields there are before nothing but empty ones follow. */
    int filled() {
        int filled = fields;
        while (filled > 0 && isBlank(filled - 1)) {
            filled--;
        }
        return filled;
    }

    boolean isBlank(int field) {
        for (int i = start(field); i < ends[field]; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    boolean hasSameText(Row other) {
        return Arrays.equals(bytes, 0, length(), other.bytes, 0, other.length());
    }

    private int start(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }

    /** A field on one line, without the quotes and blanks around it. */
    String text(int field) {
        String text = decode(Arrays.copyOfRange(bytes, start(field), ends[field])).strip();
        boolean quoted = text.length() > 2 && text.startsWith("'") && text.endsWith("'");
        String plain = quoted ? text.substring(1, text.length() - 1).strip() : text;
        return plain.replaceAll("[\r\n\t]+", " ");
    }

    /** A field for a sentence: short. */
    String shown(int field) {
        String text = text(field).replaceAll("\\p{Cntrl}", " ");
        int points = text.codePointCount(0, text.length());
        return points <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** A field as a number; NaN if it is none. */
    double number(int field) {
        return small[field] >= 0 ? small[field] : Numbers.of(bytes, start(field), ends[field]);
    }

    boolean isNumber(int field) {
        return !Double.isNaN(number(field));
    }

    private static String decode(byte[] text) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
        } catch (CharacterCodingException e) {
            return new String(text, SHIFT_JIS);
        }
    }
}
