package fude.training.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Against cases worked out by hand. */
class ReliabilityTest {

    /** Answers of these confidences; those at the places in {@code right} are right. */
    private static Reliability of(List<Integer> right, double... confidences) {
        float[] floats = new float[confidences.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) confidences[i];
        }
        return Reliability.of(new Answers(new byte[floats.length], floats), right::contains);
    }

    private static List<Integer> counts(Reliability reliability) {
        return reliability.bins().stream().map(Reliability.Bin::count).toList();
    }

    @Test
    void answersFallIntoTenBinsOfConfidence() {
        Reliability found = of(List.of(), 0.05, 0.55, 0.58, 0.91, 0.97, 1);
        assertEquals(List.of(1, 0, 0, 0, 0, 2, 0, 0, 0, 3), counts(found));
        assertEquals(0.9, found.bins().get(9).from());
        assertEquals(1, found.bins().get(9).to());
    }

    @Test
    void anEdgeBelongsToTheBinBelow() {
        Reliability edges = of(List.of(), 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1);
        assertEquals(List.of(2, 1, 1, 1, 1, 1, 1, 1, 1, 1), counts(edges));
    }

    @Test
    void eachBinHasItsShareAndItsMeanConfidence() {
        Reliability.Bin bin = of(List.of(0, 2, 3), 0.82, 0.84, 0.86, 0.88).bins().get(8);
        assertEquals(0.75, bin.right().share());
        assertEquals(0.85, bin.confidence(), 1e-6);
    }

    /** 0.5 · |0.5 − 0.55| + 0.5 · |1 − 0.95| */
    @Test
    void theCalibrationErrorIsTheMeanGap() {
        Reliability found = of(List.of(0, 2, 3), 0.52, 0.58, 0.92, 0.98);
        assertEquals(0.05, found.calibrationError(), 1e-6);
        assertEquals(0.75, found.right().share());
        assertEquals(0.75, found.confidence(), 1e-6);
    }

    @Test
    void oneThatIsAlwaysSureAndNeverRightIsWrongByAll() {
        assertEquals(1, of(List.of(), 1, 1, 1).calibrationError());
    }

    @Test
    void aBinWithoutAnswersCountsNothing() {
        Reliability found = of(List.of(0), 0.95);
        assertTrue(found.bins().get(3).isEmpty());
        assertEquals(0.05, found.calibrationError(), 1e-6);
    }
}
