package fude.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Which pixels have ink in at least one of some images. In a batch of small handwritten digits a
 * third has none: the border.
 */
public final class UsedInputs {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final int inputs;

    /** The pixels of all images, joined by OR, eight to a number. */
    private final long[] ink;

    private final int[] indices;
    private int count;

    public UsedInputs(int inputs) {
        this.inputs = inputs;
        this.ink = new long[(inputs + 7) / 8];
        this.indices = new int[inputs];
    }

    /** Forgets all images. */
    public void clear() {
        Arrays.fill(ink, 0);
    }

    /** Takes in the image that lies at {@code from} on. */
    void add(byte[] pixels, int from) {
        int whole = inputs / 8;
        for (int i = 0; i < whole; i++) {
            ink[i] |= (long) LONGS.get(pixels, from + 8 * i);
        }
        for (int i = 8 * whole; i < inputs; i++) {
            ink[whole] |= (pixels[from + i] & 0xffL) << 8 * (i - 8 * whole);
        }
    }

    /** Finds {@link #indices}, once all images have been taken in. */
    public void find() {
        count = 0;
        for (int i = 0; i < inputs; i++) {
            if ((ink[i / 8] >>> 8 * (i % 8) & 0xff) != 0) {
                indices[count++] = i;
            }
        }
    }

    /** The pixels with ink, in ascending order; the first {@link #count} of the array count. */
    public int[] indices() {
        return indices;
    }

    public int count() {
        return count;
    }
}
