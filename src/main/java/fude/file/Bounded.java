package fude.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is read up to a limit, whatever there is behind it. */
public final class Bounded extends FilterInputStream {
    private long left;

    /** There are more bytes than the reader takes. */
    public static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /**
     * @param most bytes; whoever reads one more gets a {@link TooLongException}
     */
    public Bounded(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int count = in.read(to, from, length);
        count(count);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = in.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) throws TooLongException {
        left -= Math.max(0, read);
        if (left < 0) {
            throw new TooLongException();
        }
    }
}
