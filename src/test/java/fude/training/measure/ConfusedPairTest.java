package fude.training.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusedPairTest {

    @Test
    void bothDirectionsCountAndTheMostConfusedComeFirst() {
        Evaluation evaluation = EvaluationTest.of(0, new int[][] {{9, 0, 2}, {0, 8, 1}, {3, 1, 7}});
        assertEquals(
                List.of(new ConfusedPair(0, 2, 5), new ConfusedPair(1, 2, 2)),
                ConfusedPair.of(evaluation));
    }

    @Test
    void withoutMistakesThereIsNone() {
        assertEquals(
                List.of(), ConfusedPair.of(EvaluationTest.of(0, new int[][] {{4, 0}, {0, 3}})));
    }

    @Test
    void aPairHasTwoClasses() {
        ConfusedPair pair = new ConfusedPair(4, 9, 1);
        assertTrue(pair.has(4) && pair.has(9));
        assertFalse(pair.has(5));
    }
}
