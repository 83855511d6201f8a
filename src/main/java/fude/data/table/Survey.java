package fude.data.table;

import fude.text.ReportedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A quick look over the lines of a file before it is read: how many there are, the first of them as
 * they stand there, and some of all the others, evenly spread.
 */
final class Survey {
    /** Lines, and bytes, of the beginning. */
    private static final int HEAD = 32;

    /** Bytes of lines from all over the file, which a row may exceed once. */
    private static final int SPREAD = 1 << 20;

    private static final int MOST = 1 << 10;

    private final Path file;
    private final boolean isShort;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final List<byte[]> spread = new ArrayList<>();
    private final ByteArrayOutputStream current = new ByteArrayOutputStream();
    private int spreadBytes;
    private int step = 1;
    private int number = 1;
    private int filled;
    private boolean isFilled;
    private boolean isAfterReturn;
    private int length;

    private Survey(Path file, boolean isShort) {
        this.file = file;
        this.isShort = isShort;
    }

    /**
     * @param isShort to look at the first lines alone
     * @throws ReportedException if this is no text, or has a line beyond all bounds
     */
    static Survey of(Path file, boolean isShort) throws ReportedException {
        Survey survey = new Survey(file, isShort);
        try (InputStream in = TableText.open(file)) {
            survey.read(in);
        } catch (IOException e) {
            throw TableText.unreadable(file, e);
        }
        return survey;
    }

    /** Lines that have more than separators. */
    int filled() {
        return filled;
    }

    /** The first lines, empty ones too. */
    byte[] head() {
        return head.toByteArray();
    }

    /** Lines from all over the rest, in their order. */
    List<byte[]> spread() {
        return spread;
    }

    /** All of these lines that are not empty, a character for each byte. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        head.toString(StandardCharsets.ISO_8859_1).lines().forEach(lines::add);
        spread.forEach(line -> lines.add(new String(line, StandardCharsets.ISO_8859_1)));
        lines.removeIf(String::isBlank);
        return lines;
    }

    private void read(InputStream in) throws IOException, ReportedException {
        byte[] buffer = new byte[1 << 16];
        int count = in.read(buffer);
        for (; count >= 0 && !isEnough(); count = in.read(buffer)) {
            int from = 0;
            for (int i = 0; i < count; i++) {
                int one = buffer[i] & 0xff;
                if (one > '\r' && isFilled) {
                    continue;
                }
                if (one == '\n' || one == '\r') {
                    end(buffer, from, i, one);
                    from = i + 1;
                } else if (one == 0) {
                    throw ReportedException.of("csv.not-text", file, number);
                } else {
                    isFilled |= !isSeparator(one);
                }
            }
            keep(buffer, from, count);
        }
        if (length > 0) {
            end(buffer, 0, 0, '\n');
        }
    }

    private boolean isEnough() {
        return isShort && number > HEAD;
    }

    private static boolean isSeparator(int one) {
        return one <= ' ' || one == ',' || one == ';' || one == '|' || one == '"';
    }

    private void keep(byte[] buffer, int from, int to) throws ReportedException {
        length += to - from;
        if (length > Rows.LONGEST) {
            throw ReportedException.of("csv.row-too-long", file, number);
        }
        if (number <= HEAD) {
            head.write(buffer, from, to - from);
        } else if (number % step == 0) {
            current.write(buffer, from, to - from);
        }
    }

    private void end(byte[] buffer, int from, int to, int end) throws ReportedException {
        boolean second = isAfterReturn && end == '\n' && length == 0 && from == to;
        isAfterReturn = end == '\r';
        if (second) {
            return;
        }
        keep(buffer, from, to);
        if (number <= HEAD) {
            head.write('\n');
        } else if (number % step == 0 && isFilled && !isShort) {
            spread(current.toByteArray());
        }
        filled += isFilled ? 1 : 0;
        current.reset();
        isFilled = false;
        length = 0;
        number++;
    }

    private void spread(byte[] line) {
        spread.add(line);
        spreadBytes += line.length;
        while (spread.size() > 1 && (spreadBytes > SPREAD || spread.size() > MOST)) {
            step *= 2;
            List<byte[]> half = new ArrayList<>();
            for (int i = 1; i < spread.size(); i += 2) {
                half.add(spread.get(i));
            }
            spread.clear();
            spread.addAll(half);
            spreadBytes = spread.stream().mapToInt(kept -> kept.length).sum();
        }
    }
}
