package fude.data.table;

import java.io.IOException;
import java.io.InputStream;

/**
 * Text whose columns stand apart by any number of blanks, with one tab in place of them; none at
 * the ends of lines, and none in quotes. A # that comments out a row of names goes too.
 */
final class BlanksAsTabs extends InputStream {
    private final InputStream in;
    private final byte[] read = new byte[1 << 14];
    private final byte[] made = new byte[2 * read.length];
    private int next;
    private int end;
    private boolean isQuoted;
    private boolean isAtStart = true;
    private boolean isApart;

    BlanksAsTabs(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return fill() ? made[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, end - next);
        System.arraycopy(made, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (next == end) {
            int count = in.read(read);
            if (count < 0) {
                return false;
            }
            next = 0;
            end = 0;
            for (int i = 0; i < count; i++) {
                take(read[i]);
            }
        }
        return true;
    }

    private void take(byte one) {
        if (!isQuoted && (one == ' ' || one == '\t')) {
            isApart = !isAtStart;
        } else if (one == '\n' || one == '\r') {
            isApart = false;
            isAtStart = true;
            made[end++] = one;
        } else if (!isAtStart || one != '#') {
            if (isApart) {
                made[end++] = '\t';
            }
            isApart = false;
            isAtStart = false;
            isQuoted ^= one == '"';
            made[end++] = one;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
