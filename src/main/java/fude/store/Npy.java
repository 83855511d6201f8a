package fude.store;

import fude.text.ReportedException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * NumPy's array format, version 1.0, for tables of 32-bit floats: magic, a header that is a Python
 * dictionary padded to 64 bytes, then the numbers, little-endian and row by row. (NumPy: numpy.lib
 * .format.)
 */
final class Npy {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;

    private Npy() {}

    static void write(OutputStream out, int rows, int columns, float[] values) throws IOException {
        byte[] header = header(rows, columns);
        out.write(MAGIC);
        out.write(header.length & 0xff);
        out.write(header.length >> 8);
        out.write(header);
        ByteBuffer bytes =
                ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
    }

    /**
     * Reads a table of exactly this shape, as {@link #write} writes it.
     *
     * @throws ReportedException about {@code file} if it is anything else
     */
    static float[] read(InputStream in, int rows, int columns, Object file)
            throws IOException, ReportedException {
        byte[] expected = header(rows, columns);
        byte[] start = in.readNBytes(MAGIC.length + 2);
        byte[] header = in.readNBytes(expected.length);
        boolean same =
                start.length == MAGIC.length + 2
                        && Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                        && Arrays.equals(header, expected);
        if (!same) {
            throw ReportedException.of("model.shape", file, rows + "×" + columns);
        }
        float[] values = new float[rows * columns];
        for (int row = 0; row < rows; row++) {
            byte[] bytes = in.readNBytes(columns * Float.BYTES);
            if (bytes.length < columns * Float.BYTES) {
                throw new EOFException();
            }
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(values, row * columns, columns);
        }
        if (in.read() >= 0) {
            throw ReportedException.of("model.shape", file, rows + "×" + columns);
        }
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw ReportedException.of("model.not-finite", file);
            }
        }
        return values;
    }

    private static byte[] header(int rows, int columns) {
        String text =
                "{'descr': '<f4', 'fortran_order': False, 'shape': ("
                        + rows
                        + ", "
                        + columns
                        + "), }";
        int before = MAGIC.length + 2;
        int padded = (before + text.length() + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        String line = text + " ".repeat(padded - before - text.length() - 1) + "\n";
        return line.getBytes(StandardCharsets.US_ASCII);
    }
}
