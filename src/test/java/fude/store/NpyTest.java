package fude.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NpyTest {
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
        float[] values = VALUES.clone();
        values[4] = value;
        assertEquals("model.not-finite", reported(written(2, 3, values)));
    }

    private static byte[] written(int rows, int columns, float[] values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Npy.write(out, rows, columns, values);
        return out.toByteArray();
    }

    private static float[] read(byte[] file) throws IOException, ReportedException {
        return Npy.read(new ByteArrayInputStream(file), 2, 3, "weights.npy");
    }

    private static String reported(byte[] file) {
        return Sentences.reported(() -> read(file), "weights.npy");
    }

    private static byte[] start(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }
}
