package fude.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SoftmaxCrossEntropyTest {

    @Test
    void lossIsMinusTheLogarithmOfTheLabelsProbability() {
        assertEquals(1.6094, loss(0, log(0.2, 0.4, 0.4)), 5e-5);
        assertEquals(0.2231, loss(0, log(0.8, 0.1, 0.1)), 5e-5);
        assertEquals(Math.log(10), loss(3, new double[10]), 1e-12);
    }

    @Test
    void lossesOfABatchAreSummed() {
        Matrix logits =
                Matrices.of(
                        Matrices.DOUBLE, new double[][] {log(0.2, 0.4, 0.4), log(0.8, 0.1, 0.1)});
        var score = new SoftmaxCrossEntropy(3).score(logits, new int[] {0, 0});
        assertEquals(1.6094 + 0.2231, score.loss(), 1e-4);
        assertEquals(1, score.right());
    }

    @Test
    void gradientIsProbabilityMinusLabelOverTheBatch() {
        Matrix logits =
                Matrices.of(
                        Matrices.FLOAT, new double[][] {log(0.2, 0.4, 0.4), log(0.8, 0.1, 0.1)});
        Matrix gradient = new FloatMatrix(2, 3);
        new SoftmaxCrossEntropy(3).scoreAndGradient(logits, new int[] {1, 0}, gradient);
        double[][] rows = Matrices.rows(gradient);
        assertArrayEquals(new double[] {0.1, -0.3, 0.2}, rows[0], 1e-7);
        assertArrayEquals(new double[] {-0.1, 0.05, 0.05}, rows[1], 1e-7);
    }

    @Test
    void hugeLogitsDoNotOverflow() {
        assertEquals(0, loss(0, new double[] {1e30, 0, -1e30}));
        assertEquals(2000, loss(1, new double[] {1000, -1000, 0}), 1e-9);
        double[] answer = {1e38, 1e38, -1e38};
        SoftmaxCrossEntropy.answer(answer);
        assertArrayEquals(new double[] {0.5, 0.5, 0}, answer);
    }

    @Test
    void aLogitThatIsNotANumberGivesALossThatIsNot() {
        assertTrue(Double.isNaN(loss(0, new double[] {1, Double.NaN, 2})));
        assertTrue(Double.isNaN(loss(2, new double[] {Double.NaN, 1, 2})));
        assertTrue(Double.isNaN(loss(1, new double[] {0, 1, Double.POSITIVE_INFINITY})));
    }

    @Test
    void answersAreProbabilitiesAndTheFirstOfEqualsWins() {
        double[] z = {1, 3, 3, -2};
        assertEquals(1, SoftmaxCrossEntropy.answer(z));
        assertEquals(1, Arrays.stream(z).sum(), 1e-12);
        assertEquals(Math.exp(2), z[1] / z[0], 1e-12);
    }

    private static double loss(int label, double[] logits) {
        Matrix row = Matrices.of(Matrices.DOUBLE, new double[][] {logits});
        return new SoftmaxCrossEntropy(logits.length).score(row, new int[] {label}).loss();
    }

    private static double[] log(double... probabilities) {
        return DoubleStream.of(probabilities).map(Math::log).toArray();
    }
}
