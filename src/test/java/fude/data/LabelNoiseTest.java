package fude.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelNoiseTest {
    private static final Dataset IMAGES = Numbered.images(20_000, Dataset.digitNames());

    /** Draws whatever is drawn last: of the labels, always the last class. */
    private static final RandomGenerator LAST =
            new RandomGenerator() {
                @Override
                public long nextLong() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public int nextInt(int bound) {
                    return bound - 1;
                }
            };

    @ParameterizedTest
    @CsvSource({"0, 0", "20, 2", "25, 3", "24, 2", "4, 0", "100, 10"})
    void drawsExactlyTheRoundedShare(double percent, int drawn) {
        Dataset zeros = new Dataset(1, 1, List.of("0", "1"), new byte[10], new byte[10]);
        Dataset noisy = LabelNoise.on(zeros, percent, LAST);
        assertEquals(drawn, noisy.classCounts()[1]);
        assertEquals(drawn, relabelled(noisy).length);
    }

    @Test
    void fullNoiseLeavesOneLabelInTenRight() {
        double right = 1 - relabelled(noisy(100)).length / 20_000.0;
        assertEquals(0.1, right, 0.01);
    }

    @Test
    void newLabelsAreOfAllClassesAlike() {
        for (int count : noisy(100).classCounts()) {
            assertEquals(2000, count, 200);
        }
    }

    @Test
    void theDrawnImagesLieEverywhere() {
        int[] relabelled = relabelled(noisy(20));
        assertEquals(0.9 * 0.2 * 20_000, relabelled.length, 100);
        assertEquals(10_000, IntStream.of(relabelled).average().orElseThrow(), 500);
    }

    @Test
    void moreNoiseContainsLess() {
        Dataset less = noisy(20);
        Dataset more = noisy(40);
        for (int image : relabelled(less)) {
            assertEquals(less.label(image), more.label(image));
        }
        assertTrue(relabelled(more).length > 1.8 * relabelled(less).length);
    }

    @Test
    void originalLabelsStayKnownAndImagesTheSame() {
        Dataset noisy = noisy(100);
        for (int i = 0; i < noisy.size(); i++) {
            assertEquals(IMAGES.label(i), noisy.originalLabel(i));
            assertEquals(noisy.label(i) != IMAGES.label(i), noisy.isRelabelled(i));
            assertEquals(i, Numbered.number(noisy, i));
        }
    }

    private static Dataset noisy(double percent) {
        return LabelNoise.on(IMAGES, percent, new SplittableRandom(3));
    }

    private static int[] relabelled(Dataset images) {
        return IntStream.range(0, images.size()).filter(images::isRelabelled).toArray();
    }
}
