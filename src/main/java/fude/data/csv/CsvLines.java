package fude.data.csv;

import fude.text.Message;
import fude.text.ReportedException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The lines of a file, one after another, as bytes: a file of any length needs the memory of one
 * line. Lines end with LF, CR LF or CR; empty ones, and a byte order mark, are left out.
 */
final class CsvLines implements Closeable {
    /** Room for an image of 128 × 128 with spaces and quotes. */
    private static final int LONGEST = 1 << 18;

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final Path file;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private boolean afterReturn;

    private final byte[] bytes = new byte[LONGEST];
    private int length;
    private int number;

    CsvLines(Path file) throws ReportedException {
        this.file = file;
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw ReportedException.of("data.unreadable", file); // a pipe would be waited for
        }
        try {
            in = Files.newInputStream(file);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** How many lines a file has that are not empty. */
    static int count(Path file) throws ReportedException {
        try (CsvLines lines = new CsvLines(file)) {
            int count = 0;
            while (lines.next()) {
                count++;
            }
            return count;
        }
    }

    /** Goes to the next line that is not empty; false at the end. */
    boolean next() throws ReportedException {
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

    /** The current line; the first {@link #length} bytes count. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Counted from 1, with the empty ones. */
    int number() {
        return number;
    }

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
        number++;
        for (; one >= 0 && one != '\n' && one != '\r'; one = read()) {
            if (length == LONGEST) {
                throw ReportedException.of("csv.row-too-long", file, number);
            }
            if (one == 0) {
                throw ReportedException.of("csv.not-text", file, number);
            }
            bytes[length++] = (byte) one;
        }
        afterReturn = one == '\r';
        if (number == 1 && startsWithMark()) {
            length -= MARK.length;
            System.arraycopy(bytes, MARK.length, bytes, 0, length);
        }
        return true;
    }

    private boolean startsWithMark() {
        int mark = MARK.length;
        return length >= mark && Arrays.equals(bytes, 0, mark, MARK, 0, mark);
    }

    private int read() throws IOException {
        if (next == end) {
            end = Math.max(0, in.read(buffer));
            next = 0;
        }
        return next == end ? -1 : buffer[next++] & 0xff;
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != ' ') {
                return false;
            }
        }
        return true;
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
