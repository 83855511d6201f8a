package fude.training.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures against cases that were counted by hand. */
class ConfusionTest {
    /** 4 cats of which 1 was found, 4 dogs all found, no mice but one answer that says so. */
    private static final Confusion PETS =
            Confusion.of(new int[][] {{1, 2, 1}, {0, 4, 0}, {0, 0, 0}});

    @Test
    void sumsOfRowsAndColumns() {
        assertEquals(8, PETS.samples());
        assertEquals(5, PETS.right());
        assertEquals(5 / 8.0, PETS.accuracy());
        assertEquals(List.of(4, 4, 0), List.of(PETS.actual(0), PETS.actual(1), PETS.actual(2)));
        assertEquals(
                List.of(1, 6, 1), List.of(PETS.predicted(0), PETS.predicted(1), PETS.predicted(2)));
        assertEquals(List.of(0, 1), PETS.present());
    }

    @Test
    void meansAreOverTheClassesThatThereAre() {
        assertEquals((1 + 4 / 6.0) / 2, PETS.macro(PETS::precision, PETS.present()), 1e-12);
        assertEquals((1 + 4 / 6.0 + 0) / 3, PETS.macro(PETS::precision, List.of(0, 1, 2)), 1e-12);
    }

    @Test
    void inAWeightedMeanEachClassCountsByItsSamples() {
        Confusion skewed = Confusion.of(new int[][] {{8, 1}, {1, 0}});
        assertEquals((9 * 8 / 9.0 + 0) / 10, skewed.weighted(skewed::precision, List.of(0, 1)));
        assertEquals(8 / 9.0 / 2, skewed.macro(skewed::precision, List.of(0, 1)), 1e-12);
    }

    @Test
    void theWeightedMeanOfRecallIsTheAccuracy() {
        assertEquals(PETS.accuracy(), PETS.weighted(PETS::recall, PETS.present()), 1e-12);
    }

    @Test
    void withoutSamplesThereIsNoMean() {
        Confusion none = Confusion.of(new int[0][0]);
        assertTrue(Double.isNaN(none.macro(none::f1, none.present())));
        assertTrue(Double.isNaN(none.weighted(none::f1, none.present())));
        assertEquals(0, none.accuracy());
    }

    @Test
    void matricesOfTheSameImagesAreCompared() {
        Confusion better = Confusion.of(new int[][] {{4, 0, 0}, {0, 4, 0}, {0, 0, 0}});
        Confusion other = Confusion.of(new int[][] {{3, 0, 0}, {0, 5, 0}, {0, 0, 0}});
        assertTrue(PETS.isComparableTo(better));
        assertFalse(PETS.isComparableTo(other));
        assertNotEquals(PETS, better);
        assertEquals(better, Confusion.of(new int[][] {{4, 0, 0}, {0, 4, 0}, {0, 0, 0}}));
    }
}
