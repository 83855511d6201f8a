package fude.file;

import java.io.IOException;
import java.io.InputStream;

/** A stream of bytes that are made of something else, piece by piece. */
public abstract class MadeStream extends InputStream {
    private byte[] piece = new byte[0];
    private int next;
    private int end;

    /** Makes the next bytes and hands them to {@link #give}; false at the end. None is no end. */
    protected abstract boolean make() throws IOException;

    /** The first {@code count} bytes are read next, and only then others are made. */
    protected final void give(byte[] bytes, int count) {
        piece = bytes;
        next = 0;
        end = count;
    }

    @Override
    public final int read() throws IOException {
        return fill() ? piece[next++] & 0xff : -1;
    }

    @Override
    public final int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, end - next);
        System.arraycopy(piece, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (next == end) {
            if (!make()) {
                return false;
            }
        }
        return true;
    }
}
