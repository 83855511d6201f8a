package fude.nn.matrix;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Which of OpenBLAS's kernels multiplies on this machine: two kernels add up in other orders, so
 * that runs agree to the bit only on the same one. OpenBLAS picks it by the processor and tells its
 * name to nobody here; the last bits of a product tell them apart.
 */
public final class Kernel {
    private static final int ROWS = 61;
    private static final int INNER = 397;
    private static final int COLUMNS = 53;

    private static @Nullable String found;

    private Kernel() {}

    /** The CRC-32 of a certain product's bits, as eight hexadecimal digits. */
    public static synchronized String fingerprint() {
        if (found == null) {
            NumericLibrary.requireLoaded();
            found = product();
        }
        return found;
    }

    private static String product() {
        SplittableRandom random = new SplittableRandom(1);
        FloatMatrix product = new FloatMatrix(ROWS, COLUMNS);
        product.multiply(
                filled(ROWS, INNER, random), false, filled(INNER, COLUMNS, random), false, false);
        ByteBuffer bits = ByteBuffer.allocate(ROWS * COLUMNS * Float.BYTES);
        bits.asFloatBuffer().put(product.read(), 0, ROWS * COLUMNS);
        CRC32 crc = new CRC32();
        crc.update(bits);
        return String.format("%08x", crc.getValue());
    }

    private static FloatMatrix filled(int rows, int columns, SplittableRandom random) {
        FloatMatrix matrix = new FloatMatrix(rows, columns);
        float[] values = matrix.fill();
        for (int i = 0; i < rows * columns; i++) {
            values[i] = (float) random.nextDouble(-1, 1);
        }
        return matrix;
    }
}
