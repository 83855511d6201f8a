package fude.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private static final float[][] PLANE = {{1, 2}, {3, 4}, {5, 6}};

    @Test
    void imagesAreScaledAndHaveTheirClasses() {
        Dataset images = Numbered.images(5, List.of("a", "b", "c"));
        Samples samples = new ScaledImages(images, new Scaling(2, -1));
        assertEquals(5, samples.size());
        assertEquals(2, samples.inputs());
        assertEquals(3, samples.classes());
        assertEquals(1, samples.label(4));
        assertEquals(0, samples.targets());
        assertArrayEquals(new float[] {0, -1, 7}, input(samples, 4));
    }

    @Test
    void pointsOfClassesHaveNoTargets() {
        Samples samples = Points.classified(PLANE, new int[] {0, 1, 0}, 2);
        assertEquals(3, samples.size());
        assertEquals(2, samples.inputs());
        assertEquals(2, samples.classes());
        assertEquals(1, samples.label(1));
        assertEquals(0, samples.targets());
        assertArrayEquals(new float[] {0, 5, 6}, input(samples, 2));
    }

    @Test
    void pointsOfARegressionHaveTargetsAndNoClasses() {
        Samples samples = Points.regression(PLANE, new float[][] {{7}, {8}, {9}});
        assertEquals(0, samples.classes());
        assertEquals(1, samples.targets());
        assertArrayEquals(new float[] {0, 3, 4}, input(samples, 1));
        float[] target = new float[3];
        samples.copyTarget(1, target, 2);
        assertArrayEquals(new float[] {0, 0, 8}, target);
    }

    @Test
    void nobodyIsAskedForWhatHeDoesNotHave() {
        Samples regression = Points.regression(PLANE, PLANE);
        assertThrows(UnsupportedOperationException.class, () -> regression.label(0));
        Samples images = new ScaledImages(Numbered.images(1, Dataset.digitNames()), Scaling.UNIT);
        for (Samples classified :
                List.of(images, Points.classified(PLANE, new int[] {0, 0, 0}, 1))) {
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> classified.copyTarget(0, new float[9], 0));
        }
    }

    @Test
    void arraysMustAgree() {
        for (Runnable wrong :
                List.<Runnable>of(
                        () -> Points.classified(PLANE, new int[] {0}, 2),
                        () -> Points.regression(PLANE, new float[2][1]),
                        () -> Points.regression(PLANE, new float[][] {{1}, {2, 3}, {4}}),
                        () -> Points.regression(PLANE, new float[3][0]),
                        () -> Points.classified(new float[0][], new int[0], 2))) {
            assertThrows(IllegalArgumentException.class, wrong::run);
        }
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> Points.classified(PLANE, new int[] {0, 1, 2}, 2));
    }

    /** Written from place 1 on. */
    private static float[] input(Samples samples, int sample) {
        float[] input = new float[1 + samples.inputs()];
        samples.copyInput(sample, input, 1);
        return input;
    }
}
