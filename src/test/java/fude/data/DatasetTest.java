package fude.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private static final List<String> NAMES = List.of("a", "b", "c");

    /** Four images of 1 × 2. */
    private final Dataset dataset =
            new Dataset(
                    1,
                    2,
                    NAMES,
                    new byte[] {0, 1, 2, 3, 4, 5, (byte) 200, (byte) 255},
                    new byte[] {0, 2, 2, 1});

    @Test
    void pixelsAreUnsigned() {
        assertEquals(200, dataset.pixel(3, 0));
        assertEquals(255, dataset.pixel(3, 1));
        assertArrayEquals(new byte[] {2, 3}, dataset.image(1));
    }

    @Test
    void countsItsClasses() {
        assertArrayEquals(new int[] {1, 1, 2}, dataset.classCounts());
        assertEquals(4, dataset.size());
        assertEquals(3, dataset.classes());
        assertEquals(2, dataset.inputs());
    }

    @Test
    void theFirstImagesAreADatasetOfTheirOwn() {
        Dataset first = dataset.first(2);
        assertEquals(2, first.size());
        assertArrayEquals(new byte[] {2, 3}, first.image(1));
        assertEquals(2, first.label(1));
        assertEquals(NAMES, first.classNames());
        assertEquals(4, dataset.first(100).size());
        assertEquals(0, dataset.first(0).size());
    }

    @Test
    void aRangeOfImagesSharesTheirPixels() {
        byte[] pixels = {0, 1, 2, 3, 4, 5, 6, 7};
        Dataset whole = new Dataset(1, 2, NAMES, pixels, new byte[] {0, 2, 2, 1});
        Dataset inner = whole.range(1, 4).range(1, 3);
        pixels[5] = 99;
        assertEquals(99, inner.pixel(0, 1));
        assertArrayEquals(new byte[] {6, 7}, inner.image(1));
        assertEquals(1, inner.label(1));
        float[] target = new float[2];
        inner.copyScaled(1, new Scaling(1, 0).table(), target, 0);
        assertArrayEquals(new float[] {6, 7}, target);
    }

    @Test
    void aRangeEndsWhereItEnds() {
        Dataset inner = dataset.range(1, 3);
        assertThrows(IndexOutOfBoundsException.class, () -> inner.image(2));
        assertThrows(IndexOutOfBoundsException.class, () -> inner.pixel(-1, 0));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> inner.copyScaled(2, Scaling.UNIT.table(), new float[2], 0));
        assertThrows(IndexOutOfBoundsException.class, () -> dataset.range(2, 5));
    }

    @Test
    void otherLabelsShareThePixelsAndRememberTheFirstOnes() {
        byte[] pixels = {5, 6, 7};
        Dataset images = new Dataset(1, 1, NAMES, pixels, new byte[] {0, 1, 2});
        Dataset relabelled = images.relabelled(new byte[] {0, 2, 2}).range(1, 3);
        pixels[1] = 99;
        assertEquals(99, relabelled.pixel(0, 0));
        assertEquals(2, relabelled.label(0));
        assertEquals(1, relabelled.originalLabel(0));
        assertTrue(relabelled.isRelabelled(0));
        assertFalse(relabelled.isRelabelled(1));
    }

    @Test
    void classesShareThePixelsToo() {
        byte[] pixels = {0, 1, 2, 3, 4, 5, 6, 7};
        Dataset whole = new Dataset(1, 2, NAMES, pixels, new byte[] {0, 2, 2, 1});
        Dataset two = whole.range(1, 4).ofClasses(List.of(1, 2));
        pixels[2] = 99;
        assertEquals(99, two.pixel(0, 0));
        assertEquals(1, two.label(0));
        assertEquals(0, two.label(2));
        assertArrayEquals(new byte[] {6, 7}, two.image(2));
        assertArrayEquals(new byte[] {6, 7}, whole.images(new int[] {3, 0}).image(0));
        assertEquals(0, whole.images(new int[] {3, 0}).label(1));
    }

    @Test
    void aLabelIsAnUnsignedByte() {
        List<String> names = IntStream.range(0, 256).mapToObj(i -> "c" + i).toList();
        byte[] labels = new byte[256];
        for (int i = 0; i < 256; i++) {
            labels[i] = (byte) i;
        }
        Dataset images = new Dataset(1, 1, names, new byte[256], labels);
        assertEquals(255, images.label(255));
        assertEquals(200, images.originalLabel(200));
        assertEquals(1, images.classCounts()[255]);
        assertEquals(1, images.ofClasses(List.of(130, 255)).label(1));
        assertEquals(
                IntStream.range(0, 256).boxed().toList(),
                IntStream.range(0, 256).mapToObj(images::label).toList());
        Dataset noisy = LabelNoise.on(images, 0, new Random(1));
        assertEquals(255, noisy.label(255));
        assertFalse(noisy.isRelabelled(255));
    }

    @Test
    void anImageIsACopy() {
        dataset.image(0)[0] = 99;
        assertEquals(0, dataset.pixel(0, 0));
    }

    @Test
    void imagesAreScaledThroughATable() {
        float[] target = new float[4];
        dataset.copyScaled(3, Scaling.UNIT.table(), target, 1);
        assertArrayEquals(new float[] {0, 200 / 255f, 1, 0}, target, 1e-6f);
    }

    @Test
    void imagesBeyondTheEndsDoNotExist() {
        assertThrows(IndexOutOfBoundsException.class, () -> dataset.image(4));
        assertThrows(IndexOutOfBoundsException.class, () -> dataset.image(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> dataset.pixel(4, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> dataset.label(4));
    }

    @Test
    void arraysMustAgree() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Dataset(1, 2, NAMES, new byte[7], new byte[4]));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> new Dataset(1, 1, NAMES, new byte[1], new byte[] {3}));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> new Dataset(1, 1, NAMES, new byte[1], new byte[] {-1}));
    }

    @Test
    void allPartsOfASplitAreOfOneKind() {
        Dataset wider = new Dataset(1, 3, NAMES, new byte[3], new byte[1]);
        assertThrows(IllegalArgumentException.class, () -> new DatasetSplit("x", dataset, wider));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DatasetSplit("x", dataset, dataset, Optional.of(wider)));
    }
}
