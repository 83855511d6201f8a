package fude.ink.handwriting;

import java.io.ByteArrayOutputStream;

/** Bytes with many zeros, packed: a zero is followed by how many there are, 1 to 255. */
final class ZeroRuns {
    private static final int LONGEST = 255;

    private ZeroRuns() {}

    static void pack(byte[] bytes, ByteArrayOutputStream out) {
        for (int i = 0; i < bytes.length; ) {
            out.write(bytes[i]);
            if (bytes[i] != 0) {
                i++;
                continue;
            }
            int end = i;
            while (end < bytes.length && end - i < LONGEST && bytes[end] == 0) {
                end++;
            }
            out.write(end - i);
            i = end;
        }
    }

    /**
     * Fills an array of zeros with what was packed.
     *
     * @param at where it begins
     * @return where it ends
     */
    static int unpack(byte[] packed, int at, byte[] zeros) {
        int from = at;
        for (int i = 0; i < zeros.length; ) {
            byte value = packed[from++];
            if (value == 0) {
                i += packed[from++] & 0xff;
            } else {
                zeros[i++] = value;
            }
        }
        return from;
    }
}
