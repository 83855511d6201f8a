package fude.data.pictures;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails where a file goes on beyond a number of bytes. */
final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int some = super.read(bytes, from, count);
        count(Math.max(0, some));
        return some;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    private void count(long read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException("the file is too long");
        }
    }
}
