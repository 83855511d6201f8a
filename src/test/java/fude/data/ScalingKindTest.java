package fude.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fude.data.idx.DataFolder;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingKindTest {
    private static final Dataset IMAGES = images(0, 0, 0, 255, 51, 204);

    @ParameterizedTest
    @CsvSource({"RAW, 0, 255", "UNIT, 0, 1", "SYMMETRIC, -1, 1"})
    void fixedScalingsMapBlackAndWhite(ScalingKind kind, float black, float white) {
        float[] table = kind.of(IMAGES).table();
        assertEquals(black, table[0], 1e-6f);
        assertEquals(white, table[255], 1e-6f);
        assertEquals((black + white) / 2, (table[127] + table[128]) / 2, 1e-4f);
    }

    @Test
    void standardPixelsHaveMeanZeroAndDeviationOne() {
        float[] scaled = new float[6];
        float[] table = ScalingKind.STANDARD.of(IMAGES).table();
        IMAGES.copyScaled(0, table, scaled, 0);
        IMAGES.copyScaled(1, table, scaled, 3);
        double sum = 0;
        double squares = 0;
        for (float value : scaled) {
            sum += value;
            squares += value * value;
        }
        assertEquals(0, sum, 1e-6);
        assertEquals(6, squares, 1e-5);
    }

    @Test
    void standardOfPixelsThatAreAllAlikeIsZero() {
        assertEquals(0, ScalingKind.STANDARD.of(images(9, 9, 9)).table()[9], 1e-6f);
    }

    @Test
    void standardOfMnistIsTheOneOfTheTextbooks() throws ReportedException {
        String data = System.getenv("FUDE_DATA");
        assumeTrue(data != null, "FUDE_DATA names no folder with mnist");
        DataFolder folder = new DataFolder(Path.of(data));
        assumeTrue(folder.has(DataFolder.MNIST), "no mnist in FUDE_DATA");
        Scaling scaling = ScalingKind.STANDARD.of(folder.read(DataFolder.MNIST).training());
        double deviation = 1 / scaling.factor();
        assertEquals(0.3081, deviation / 255, 0.00005);
        assertEquals(0.1307, -scaling.offset() * deviation / 255, 0.00005);
    }

    @Test
    void namesAreThoseOfTheTerminal() {
        assertEquals(
                List.of("raw", "unit", "symmetric", "standard"),
                Arrays.stream(ScalingKind.values()).map(ScalingKind::id).toList());
    }

    /** Images of 1 × 3 pixels. */
    private static Dataset images(int... values) {
        byte[] pixels = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            pixels[i] = (byte) values[i];
        }
        return new Dataset(1, 3, List.of("a"), pixels, new byte[values.length / 3]);
    }
}
