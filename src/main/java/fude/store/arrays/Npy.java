package fude.store.arrays;

import fude.text.ReportedException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * NumPy's array format, version 1.0, for tables of 32-bit or 64-bit floats: magic, a header that is
 * a Python dictionary padded to 64 bytes, then the numbers, little-endian and row by row. (NumPy:
 * numpy.lib.format.)
 */
public final class Npy {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;

    /** Numbers that are written or read at a time. */
    private static final int BLOCK = 8192;

    private Npy() {}

    /** A number that must not be in a file. */
    public static final class NotFiniteException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /**
     * @throws NotFiniteException if a value is not finite
     */
    public static void write(OutputStream out, int rows, int columns, float[] values)
            throws IOException {
        out.write(start("<f4", rows, columns));
        for (int done = 0; done < values.length; done += BLOCK) {
            int count = Math.min(BLOCK, values.length - done);
            ByteBuffer block = littleEndian(new byte[count * Float.BYTES]);
            for (int i = done; i < done + count; i++) {
                require(Float.isFinite(values[i]));
                block.putFloat(values[i]);
            }
            out.write(block.array());
        }
    }

    /**
     * @param free at which indices NaN may stand
     * @throws NotFiniteException if another value is not finite
     */
    public static void write(
            OutputStream out, int rows, int columns, double[] values, IntPredicate free)
            throws IOException {
        out.write(start("<f8", rows, columns));
        ByteBuffer bytes = littleEndian(new byte[values.length * Double.BYTES]);
        for (int i = 0; i < values.length; i++) {
            require(isAllowed(values[i], i, free));
            bytes.putDouble(values[i]);
        }
        out.write(bytes.array());
    }

    private static void require(boolean finite) throws NotFiniteException {
        if (!finite) {
            throw new NotFiniteException();
        }
    }

    private static boolean isAllowed(double value, int index, IntPredicate free) {
        return Double.isFinite(value) || Double.isNaN(value) && free.test(index);
    }

    /**
     * Reads a table of exactly this shape, as {@link #write} writes it.
     *
     * @throws ReportedException about {@code file} if it is anything else
     */
    static float[] readFloats(InputStream in, int rows, int columns, Object file)
            throws IOException, ReportedException {
        expect(start("<f4", rows, columns), in, rows, columns, file);
        float[] values = new float[rows * columns];
        for (int done = 0; done < values.length; done += BLOCK) {
            int count = Math.min(BLOCK, values.length - done);
            block(in, count * Float.BYTES).asFloatBuffer().get(values, done, count);
        }
        expectEnd(in, rows, columns, file);
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw ReportedException.of("model.not-finite", file);
            }
        }
        return values;
    }

    /**
     * The same for 64 bits.
     *
     * @param free at which indices NaN may stand
     */
    static double[] readDoubles(
            InputStream in, int rows, int columns, IntPredicate free, Object file)
            throws IOException, ReportedException {
        expect(start("<f8", rows, columns), in, rows, columns, file);
        double[] values = new double[rows * columns];
        for (int done = 0; done < values.length; done += BLOCK) {
            int count = Math.min(BLOCK, values.length - done);
            block(in, count * Double.BYTES).asDoubleBuffer().get(values, done, count);
        }
        expectEnd(in, rows, columns, file);
        for (int i = 0; i < values.length; i++) {
            if (!isAllowed(values[i], i, free)) {
                throw ReportedException.of("model.not-finite", file);
            }
        }
        return values;
    }

    private static void expect(byte[] start, InputStream in, int rows, int columns, Object file)
            throws IOException, ReportedException {
        if (!Arrays.equals(in.readNBytes(start.length), start)) {
            throw ReportedException.of("model.shape", file, rows + "×" + columns);
        }
    }

    private static void expectEnd(InputStream in, int rows, int columns, Object file)
            throws IOException, ReportedException {
        if (in.read() >= 0) {
            throw ReportedException.of("model.shape", file, rows + "×" + columns);
        }
    }

    private static ByteBuffer block(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return littleEndian(bytes);
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Everything before the numbers. */
    private static byte[] start(String type, int rows, int columns) {
        String text =
                String.format(
                        Locale.ROOT,
                        "{'descr': '%s', 'fortran_order': False, 'shape': (%d, %d), }",
                        type,
                        rows,
                        columns);
        int before = MAGIC.length + 2;
        int padded = (before + text.length() + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        String header = text + " ".repeat(padded - before - text.length() - 1) + "\n";
        return ByteBuffer.allocate(padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) header.length())
                .put(header.getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}
