package fude.store.arrays;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NpyTest {
    private static final IntPredicate NOWHERE = i -> false;
    private static final float[] VALUES = {1, -2.5f, 0, 3e38f, 1e-40f, 7};

    /** NumPy's format, version 1.0: numpy.org, NEP 1 and numpy.lib.format. */
    @ParameterizedTest
    @CsvSource({"2, 3", "1, 6", "1, 1", "3, 1000000", "784, 128"})
    void theHeaderIsNumPys(int rows, int columns) throws IOException {
        byte[] file = written(rows, columns, new float[0]);
        assertArrayEquals(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}, start(file, 8));
        int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getShort(8);
        assertEquals(file.length, 10 + length);
        assertEquals(0, file.length % 64);
        String header = new String(file, 10, length, StandardCharsets.US_ASCII);
        assertEquals('\n', header.charAt(length - 1));
        assertEquals(
                "{'descr': '<f4', 'fortran_order': False, 'shape': ("
                        + rows
                        + ", "
                        + columns
                        + "), }",
                header.strip());
    }

    @Test
    void theNumbersFollowLittleEndianRowByRow() throws IOException {
        byte[] file = written(2, 3, VALUES);
        ByteBuffer numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        numbers.position(file.length - 4 * VALUES.length);
        for (float value : VALUES) {
            assertEquals(value, numbers.getFloat());
        }
    }

    @Test
    void whatIsWrittenIsRead() throws IOException, ReportedException {
        assertArrayEquals(VALUES, read(written(2, 3, VALUES)));
    }

    @Test
    void anotherShapeOrKindIsReported() throws IOException {
        assertEquals("model.shape", reported(written(3, 2, VALUES)));
        byte[] doubles = written(2, 3, VALUES);
        doubles[new String(doubles, StandardCharsets.ISO_8859_1).indexOf("f4") + 1] = '8';
        assertEquals("model.shape", reported(doubles));
        assertEquals("model.shape", reported(new byte[0]));
    }

    @Test
    void moreOrFewerNumbersAreReported() throws IOException {
        byte[] file = written(2, 3, VALUES);
        assertEquals("model.shape", reported(Arrays.copyOf(file, file.length + 1)));
        assertThrows(EOFException.class, () -> read(Arrays.copyOf(file, file.length - 1)));
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity"})
    void numbersThatAreNotFiniteAreReported(float value) throws IOException {
        byte[] file = written(2, 3, VALUES);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putFloat(file.length - 8, value);
        assertEquals("model.not-finite", reported(file));
    }

    @Test
    void numbersThatAreNotFiniteAreNotWritten() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        for (float value : new float[] {Float.NaN, Float.NEGATIVE_INFINITY}) {
            assertThrows(
                    Npy.NotFiniteException.class,
                    () -> Npy.write(nowhere, 1, 2, new float[] {1, value}));
            assertThrows(
                    Npy.NotFiniteException.class,
                    () -> Npy.write(nowhere, 1, 2, new double[] {1, value}, i -> i == 0));
        }
    }

    @Test
    void moreNumbersThanOneBlockComeBackToTheBit() throws IOException, ReportedException {
        float[] floats = new float[20_001];
        double[] doubles = new double[20_001];
        for (int i = 0; i < floats.length; i++) {
            doubles[i] = Math.sin(i) * Math.pow(10, i % 60 - 30);
            floats[i] = (float) doubles[i];
        }
        var in = new ByteArrayInputStream(written(6667, 3, floats));
        assertArrayEquals(floats, Npy.readFloats(in, 6667, 3, "file"));
        in = new ByteArrayInputStream(written(6667, 3, doubles));
        assertArrayEquals(doubles, Npy.readDoubles(in, 6667, 3, NOWHERE, "file"));
    }

    @Test
    void anEmptyTableIsATable() throws IOException, ReportedException {
        var in = new ByteArrayInputStream(written(0, 2, new double[0]));
        assertEquals(0, Npy.readDoubles(in, 0, 2, NOWHERE, "file").length);
    }

    @Test
    void nanStandsOnlyWhereItMay() throws IOException, ReportedException {
        double[] values = {1, Double.NaN, 3};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Npy.write(out, 1, 3, values, i -> i == 1);
        byte[] file = out.toByteArray();
        assertArrayEquals(
                values, Npy.readDoubles(new ByteArrayInputStream(file), 1, 3, i -> i == 1, "file"));
        assertEquals(
                "model.not-finite",
                Sentences.reported(
                        () ->
                                Npy.readDoubles(
                                        new ByteArrayInputStream(file), 1, 3, NOWHERE, "file"),
                        "file"));
    }

    private static byte[] written(int rows, int columns, double[] values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Npy.write(out, rows, columns, values, NOWHERE);
        return out.toByteArray();
    }

    private static byte[] written(int rows, int columns, float[] values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Npy.write(out, rows, columns, values);
        return out.toByteArray();
    }

    private static float[] read(byte[] file) throws IOException, ReportedException {
        return Npy.readFloats(new ByteArrayInputStream(file), 2, 3, "weights.npy");
    }

    private static String reported(byte[] file) {
        return Sentences.reported(() -> read(file), "weights.npy");
    }

    private static byte[] start(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }
}
