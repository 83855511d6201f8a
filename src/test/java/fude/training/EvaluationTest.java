package fude.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EvaluationTest {
    /** Rows are the actual classes; class 2 is never answered, class 3 has no sample. */
    private static final Evaluation MIXED =
            evaluation(
                    new int[][] {
                        {5, 1, 0, 2},
                        {2, 3, 0, 0},
                        {1, 1, 0, 0},
                        {0, 0, 0, 0}
                    });

    @Test
    void countsAndAccuracyAreOverAllSamples() {
        assertEquals(15, MIXED.samples());
        assertEquals(8, MIXED.right());
        assertEquals(8 / 15.0, MIXED.accuracy());
        assertEquals(8, MIXED.count(0));
        assertEquals(5, MIXED.count(1));
        assertEquals(4, MIXED.classes());
    }

    @Test
    void rowsAreActualAndColumnsPredicted() {
        assertEquals(1, MIXED.confusion(0, 1));
        assertEquals(2, MIXED.confusion(1, 0));
    }

    @Test
    void precisionLooksDownAColumnAndRecallAlongARow() {
        assertEquals(5 / 8.0, MIXED.precision(0));
        assertEquals(5 / 8.0, MIXED.recall(0));
        assertEquals(3 / 5.0, MIXED.precision(1));
        assertEquals(3 / 5.0, MIXED.recall(1));
    }

    @Test
    void f1IsTheHarmonicMean() {
        Evaluation skewed = evaluation(new int[][] {{1, 3}, {0, 4}});
        assertEquals(1, skewed.precision(0));
        assertEquals(0.25, skewed.recall(0));
        assertEquals(0.4, skewed.f1(0), 1e-12);
        assertEquals(8 / 11.0, skewed.f1(1), 1e-12);
    }

    @Test
    void aClassThatIsNeverAnsweredHasNoPrecision() {
        assertEquals(2, MIXED.count(2));
        assertEquals(0, MIXED.precision(2));
        assertEquals(0, MIXED.recall(2));
        assertEquals(0, MIXED.f1(2));
    }

    @Test
    void aClassWithoutSamplesHasNoRecall() {
        assertEquals(0, MIXED.count(3));
        assertEquals(0, MIXED.recall(3));
        assertEquals(0, MIXED.precision(3));
        assertEquals(0, MIXED.f1(3));
    }

    private static Evaluation evaluation(int[][] confusion) {
        int samples = 0;
        for (int[] row : confusion) {
            for (int count : row) {
                samples += count;
            }
        }
        return new Evaluation(0.5, new byte[samples], new float[samples], confusion);
    }
}
