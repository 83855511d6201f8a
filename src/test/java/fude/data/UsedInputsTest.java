package fude.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsedInputsTest {

    /** Sizes around whole groups of eight, which are looked at together. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 15, 16, 17, 784})
    void aPixelIsUsedIfAnyImageHasInkThere(int inputs) {
        SplittableRandom random = new SplittableRandom(inputs);
        byte[] pixels = new byte[3 * inputs];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (random.nextInt(5) == 0 ? random.nextInt(256) : 0);
        }
        Dataset images = new Dataset(1, inputs, List.of("a"), pixels, new byte[3]);
        int[] expected =
                IntStream.range(0, inputs)
                        .filter(p -> images.pixel(0, p) != 0 || images.pixel(2, p) != 0)
                        .toArray();
        UsedInputs used = new UsedInputs(inputs);
        images.addTo(used, 1);
        used.clear();
        images.addTo(used, 0);
        images.addTo(used, 2);
        used.find();
        assertEquals(expected.length, used.count());
        assertArrayEquals(expected, Arrays.copyOf(used.indices(), used.count()));
    }

    @Test
    void theUsedPixelsAreCopiedOneAfterAnother() {
        byte[] pixels = {0, 10, 0, 0, (byte) 200, 0};
        Dataset images = new Dataset(1, 3, List.of("a"), pixels, new byte[2]);
        ScaledImages scaled = new ScaledImages(images, new Scaling(2, 0));
        UsedInputs used = new UsedInputs(3);
        scaled.addTo(used, 0);
        scaled.addTo(used, 1);
        used.find();
        float[] to = new float[4];
        scaled.copyUsed(1, used, to, 1);
        assertEquals(1, used.count());
        assertArrayEquals(new float[] {0, 400, 0, 0}, to);
    }

    @Test
    void pixelsCanOnlyBeLeftOutWhereWhiteIsZero() {
        Dataset images = Numbered.images(2, List.of("a"));
        assertTrue(new ScaledImages(images, Scaling.UNIT).isWhiteZero());
        assertFalse(new ScaledImages(images, new Scaling(2 / 255.0, -1)).isWhiteZero());
    }
}
