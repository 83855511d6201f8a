package fude.data;

import fude.text.Message;
import fude.text.ReportedException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The rows of a CSV file, one after another, as bytes: a file of any length needs the memory of its
 * longest row. Fields are separated by commas, semicolons or tabs, whichever the first row has most
 * of, and may stand in quotes; empty lines are left out.
 */
final class CsvRows implements Closeable {
    /** Room for an image of 128 × 128 with spaces and quotes. */
    private static final int LONGEST_ROW = 1 << 18;

    private static final int SHOWN = 20;

    /** What spreadsheets on Japanese systems write where they do not write UTF-8. */
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private final Path file;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private boolean afterReturn;

    private final byte[] row = new byte[LONGEST_ROW];
    private int length;
    private int line;
    private byte separator;
    private int[] starts = new int[1024];
    private int fields;

    CsvRows(Path file) throws ReportedException {
        this.file = file;
        try {
            in = Files.newInputStream(file);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** How many rows a file has. */
    static int count(Path file) throws ReportedException {
        try (CsvRows rows = new CsvRows(file)) {
            int count = 0;
            while (rows.nextLine()) {
                count++;
            }
            return count;
        }
    }

    /** Goes to the next row; false at the end. */
    boolean next() throws ReportedException {
        if (!nextLine()) {
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
        return line;
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

    /** A field as a whole number of at most nine digits; −1 if it is none. */
    int whole(int field) {
        int from = starts[field];
        int to = starts[field + 1] - 1;
        while (from < to && isAround(row[from])) {
            from++;
        }
        while (to > from && isAround(row[to - 1])) {
            to--;
        }
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

    private static boolean isAround(byte one) {
        return one == ' ' || one == '\t' || one == '"';
    }

    private boolean nextLine() throws ReportedException {
        try {
            do {
                if (!readLine()) {
                    return false;
                }
            } while (isBlank());
            return true;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Lines end with LF, CR LF or CR. */
    private boolean readLine() throws IOException, ReportedException {
        length = 0;
        int one = read();
        if (afterReturn && one == '\n') {
            one = read();
        }
        afterReturn = false;
        if (one < 0) {
            return false;
        }
        line++;
        for (; one >= 0 && one != '\n' && one != '\r'; one = read()) {
            if (length == LONGEST_ROW) {
                throw ReportedException.of("csv.row-too-long", file, line);
            }
            row[length++] = (byte) one;
        }
        afterReturn = one == '\r';
        if (line == 1) {
            removeMark();
        }
        return true;
    }

    /** The byte order mark that some programs put before UTF-8. */
    private void removeMark() {
        boolean marked =
                length >= 3
                        && row[0] == (byte) 0xef
                        && row[1] == (byte) 0xbb
                        && row[2] == (byte) 0xbf;
        if (marked) {
            length -= 3;
            System.arraycopy(row, 3, row, 0, length);
        }
    }

    private int read() throws IOException {
        if (next == end) {
            end = in.read(buffer);
            next = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[next++] & 0xff;
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (row[i] != ' ') {
                return false;
            }
        }
        return true;
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
        for (int i = 0; i < length; i++) {
            count += row[i] == one ? 1 : 0;
        }
        return count;
    }

    private void split() {
        fields = 0;
        starts[0] = 0;
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
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, SHIFT_JIS);
        }
    }

    private ReportedException unreadable(IOException cause) {
        String key = cause instanceof NoSuchFileException ? "file.missing" : "data.unreadable";
        return new ReportedException(Message.of(key, file), cause);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // Everything that was needed has been read.
        }
    }
}
