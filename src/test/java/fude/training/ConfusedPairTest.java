package fude.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusedPairTest {

    /** What was answered to samples of which class. */
    private static Evaluation of(int[][] confusion) {
        int samples = 0;
        for (int[] row : confusion) {
            for (int count : row) {
                samples += count;
            }
        }
        Evaluation.Builder builder = new Evaluation.Builder(samples, confusion.length);
        for (int actual = 0; actual < confusion.length; actual++) {
            for (int answer = 0; answer < confusion.length; answer++) {
                for (int i = 0; i < confusion[actual][answer]; i++) {
                    double[] probabilities = new double[confusion.length];
                    probabilities[answer] = 1;
                    builder.add(actual, probabilities);
                }
            }
        }
        return builder.build(0);
    }

    @Test
    void bothDirectionsCountAndTheMostConfusedComeFirst() {
        Evaluation evaluation = of(new int[][] {{9, 0, 2}, {0, 8, 1}, {3, 1, 7}});
        assertEquals(
                List.of(new ConfusedPair(0, 2, 5), new ConfusedPair(1, 2, 2)),
                ConfusedPair.of(evaluation));
    }

    @Test
    void withoutMistakesThereIsNone() {
        assertEquals(List.of(), ConfusedPair.of(of(new int[][] {{4, 0}, {0, 3}})));
    }

    @Test
    void aPairHasTwoClasses() {
        ConfusedPair pair = new ConfusedPair(4, 9, 1);
        assertTrue(pair.has(4) && pair.has(9));
        assertFalse(pair.has(5));
    }
}
