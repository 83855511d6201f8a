package fude.training.augment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.Scaling;
import fude.training.Draws;
import fude.training.SmallRuns;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntBinaryOperator;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AugmenterTest {
    private static final Augmentation ALL = new Augmentation(2, 10, 0.12, 0.12, 1.2);
    private static final Augmentation STRONGEST = new Augmentation(14, 180, 0.9, 1, 10);

    /** Background is −0.5, so that it is not mistaken for an empty array. */
    private static final Scaling SCALING = new Scaling(1 / 255.0, -0.5);

    private static final Dataset NOISE = SmallRuns.images(6, 1);

    @Test
    void withoutDistortionImagesAreScaledAlone() {
        Augmenter augmenter = new Augmenter(Augmentation.NONE, NOISE, SCALING);
        for (int image = 0; image < NOISE.size(); image++) {
            assertArrayEquals(
                    scaled(NOISE, image), write(augmenter, NOISE, image, new SplittableRandom(1)));
        }
    }

    @Test
    void distortionsThatAreDrawnAsNothingChangeNoBit() {
        for (Dataset dataset : new Dataset[] {NOISE, picture(28, 28, AugmenterTest::blob)}) {
            Augmenter augmenter = new Augmenter(STRONGEST, dataset, SCALING);
            assertArrayEquals(scaled(dataset, 0), write(augmenter, dataset, 0, new Draws()));
        }
    }

    @Test
    void anImageIsWrittenWhereItBelongs() {
        float[] target = new float[60];
        Arrays.fill(target, 7);
        new Augmenter(ALL, NOISE, SCALING).write(NOISE, 1, new SplittableRandom(1), target, 20);
        for (int i = 0; i < 60; i++) {
            assertEquals(i < 20 || i >= 40, target[i] == 7, "at " + i);
        }
    }

    @Test
    void aShiftByWholePixelsMovesTheImageExactly() {
        Dataset shifted =
                picture(4, 5, (r, c) -> r == 3 || c < 2 ? 0 : NOISE.pixel(2, (r + 1) * 5 + c - 2));
        Augmenter augmenter = new Augmenter(shift(2), NOISE, SCALING);
        assertArrayEquals(scaled(shifted, 0), write(augmenter, NOISE, 2, new Draws(1, 0.25)));
    }

    @Test
    void betweenPixelsTheFourAroundAreMixed() {
        float[] plain = scaled(NOISE, 0);
        Augmenter augmenter = new Augmenter(shift(1), NOISE, SCALING);
        float[] written = write(augmenter, NOISE, 0, new Draws(0.625, 0.375));
        for (int r = 0; r < 3; r++) {
            for (int c = 1; c < 5; c++) {
                int at = 5 * r + c;
                double expected =
                        0.75 * (0.75 * plain[at] + 0.25 * plain[at - 1])
                                + 0.25 * (0.75 * plain[at + 5] + 0.25 * plain[at + 4]);
                assertEquals(expected, written[at], 1e-6);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, false"})
    void aQuarterTurnTurnsTheImage(double draw, boolean clockwise) {
        int size = 8;
        Dataset given = picture(size, size, (r, c) -> 31 * r + 3 * c);
        Dataset turned =
                picture(
                        size,
                        size,
                        (r, c) ->
                                clockwise
                                        ? 31 * (size - 1 - c) + 3 * r
                                        : 31 * c + 3 * (size - 1 - r));
        Augmenter augmenter = new Augmenter(new Augmentation(0, 90, 0, 0, 0), given, SCALING);
        assertArrayEquals(
                scaled(turned, 0), write(augmenter, given, 0, new Draws(0.5, 0.5, draw)), 1e-5f);
    }

    /** The blob lies 5 pixels to the right of the centre and 6 above it. */
    @ParameterizedTest
    @CsvSource({
        "shift 3, 1, 0.5, 0.5, 0.5, 0.5, 0.5, 8, -6",
        "shift 3, 0.5, 1, 0.5, 0.5, 0.5, 0.5, 5, -3",
        "rotate 90, 0.5, 0.5, 1, 0.5, 0.5, 0.5, 6, 5",
        "scale 0.4, 0.5, 0.5, 0.5, 1, 0.5, 0.5, 7, -6",
        "scale 0.5, 0.5, 0.5, 0.5, 0.5, 0, 0.5, 5, -3",
        "shear 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 8, -6",
        "shift 2 scale 0.2 shear 0.5 rotate 90, 0, 1, 1, 1, 0, 1, 2.8, 10.4"
    })
    void inkMovesWhereItShould(
            String strengths,
            double right,
            double down,
            double turn,
            double width,
            double height,
            double lean,
            double x,
            double y)
            throws Exception {
        Dataset dataset = picture(29, 29, AugmenterTest::blob);
        Augmentation augmentation = Augmentation.parse(strengths.replaceAll("(\\d) ", "$1, "));
        Augmenter augmenter = new Augmenter(augmentation, dataset, Scaling.UNIT);
        float[] written =
                write(augmenter, dataset, 0, new Draws(right, down, turn, width, height, lean));
        double ink = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < written.length; i++) {
            ink += written[i];
            sumX += written[i] * (i % 29 - 14);
            sumY += written[i] * (i / 29 - 14);
        }
        assertEquals(x, sumX / ink, 0.1);
        assertEquals(y, sumY / ink, 0.1);
    }

    @Test
    void theElasticFieldSaysWhereInkComesFrom() {
        Dataset dataset = picture(28, 28, (r, c) -> 5 * c + 4 * r);
        Augmenter augmenter =
                new Augmenter(new Augmentation(0, 0, 0, 0, 1.5), dataset, new Scaling(1, 0));
        SplittableRandom random = new SplittableRandom(5);
        ElasticField field = new ElasticField(28, 28);
        for (int affine = 0; affine < 6; affine++) {
            random.nextDouble();
        }
        field.draw(1.5, random);
        float[] written = write(augmenter, dataset, 0, new SplittableRandom(5));
        for (int r = 6; r < 22; r++) {
            for (int c = 6; c < 22; c++) {
                int at = 28 * r + c;
                double expected = 5 * (c + field.x()[at]) + 4 * (r + field.y()[at]);
                assertEquals(expected, written[at], 1e-3);
            }
        }
    }

    @Test
    void onAverageTheCentreStaysWhereItIs() {
        Dataset across = picture(29, 29, (r, c) -> 8 * c);
        Dataset down = picture(29, 29, (r, c) -> 8 * r);
        for (Dataset ramp : new Dataset[] {across, down}) {
            Augmenter augmenter = new Augmenter(ALL, ramp, new Scaling(1 / 8.0, 0));
            SplittableRandom random = new SplittableRandom(6);
            double sum = 0;
            double squares = 0;
            for (int draw = 0; draw < 3000; draw++) {
                double place = write(augmenter, ramp, 0, random)[14 * 29 + 14] - 14;
                sum += place;
                squares += place * place;
            }
            assertEquals(0, sum / 3000, 0.1);
            assertTrue(Math.sqrt(squares / 3000) > 1, "something must move");
        }
    }

    @Test
    void chanceAloneDecides() {
        Dataset dataset = picture(28, 28, AugmenterTest::blob);
        Augmenter augmenter = new Augmenter(ALL, dataset, SCALING);
        float[] first = write(augmenter, dataset, 0, new SplittableRandom(1));
        float[] second = write(augmenter, dataset, 0, new SplittableRandom(2));
        assertFalse(Arrays.equals(first, second));
        assertArrayEquals(first, write(augmenter, dataset, 0, new SplittableRandom(1)));
        Augmenter another = new Augmenter(ALL, dataset, SCALING);
        assertArrayEquals(second, write(another, dataset, 0, new SplittableRandom(2)));
    }

    @Test
    void outsideTheImageLiesBackground() {
        Dataset full = picture(9, 9, (r, c) -> 255);
        Augmenter augmenter = new Augmenter(shift(14), full, SCALING);
        float[] background = new float[81];
        Arrays.fill(background, -0.5f);
        for (double draw : new double[] {0, 1}) {
            assertArrayEquals(background, write(augmenter, full, 0, new Draws(draw, 0.5)));
            assertArrayEquals(background, write(augmenter, full, 0, new Draws(0.5, draw)));
        }
    }

    @ParameterizedTest
    @CsvSource({"28, 28", "4, 5", "9, 2", "1, 1"})
    void theStrongestDistortionsStayBetweenBackgroundAndInk(int rows, int columns) {
        Dataset dataset = picture(rows, columns, (r, c) -> (91 * r + 57 * c) % 256);
        Augmenter augmenter = new Augmenter(STRONGEST, dataset, SCALING);
        SplittableRandom random = new SplittableRandom(7);
        for (int draw = 0; draw < 300; draw++) {
            for (float value : write(augmenter, dataset, 0, random)) {
                assertTrue(value >= -0.5 - 1e-6 && value <= 0.5 + 1e-6, "value " + value);
            }
        }
    }

    @Test
    void strengthsBeyondTheLimitsAreRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> new Augmenter(shift(15), NOISE, SCALING));
    }

    private static Augmentation shift(double pixels) {
        return new Augmentation(pixels, 0, 0, 0, 0);
    }

    /** A soft spot of ink, 5 pixels to the right of (14, 14) and 6 above it. */
    private static int blob(int row, int column) {
        int x = column - 14 - 5;
        int y = row - 14 + 6;
        return (int) Math.round(255 * Math.exp(-(x * x + y * y) / 3.0));
    }

    private static Dataset picture(int rows, int columns, IntBinaryOperator ink) {
        byte[] pixels = new byte[rows * columns];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) ink.applyAsInt(i / columns, i % columns);
        }
        return new Dataset(rows, columns, List.of("a"), pixels, new byte[1]);
    }

    private static float[] scaled(Dataset dataset, int image) {
        float[] scaled = new float[dataset.inputs()];
        dataset.copyScaled(image, SCALING.table(), scaled, 0);
        return scaled;
    }

    private static float[] write(
            Augmenter augmenter, Dataset dataset, int image, RandomGenerator random) {
        float[] written = new float[dataset.inputs()];
        augmenter.write(dataset, image, random, written, 0);
        return written;
    }
}
