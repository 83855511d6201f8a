package fude.nn.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.Matrices;
import fude.nn.Numeric;
import fude.nn.matrix.DoubleMatrix;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked examples of each loss. */
@ExtendWith(Numeric.class)
class LossTest {

    @Test
    void crossEntropyIsMinusTheLogarithmOfTheLabelsProbability() {
        assertEquals(1.6094, crossEntropy(0, log(0.2, 0.4, 0.4)), 5e-5);
        assertEquals(0.2231, crossEntropy(0, log(0.8, 0.1, 0.1)), 5e-5);
        assertEquals(Math.log(10), crossEntropy(3, new double[10]), 1e-12);
    }

    /** −0.9 ln 0.8 − 0.05 ln 0.1 − 0.05 ln 0.1 = 0.200829 + 0.230259. */
    @Test
    void crossEntropyTakesProbabilitiesAsTargets() {
        double[] target = {0.9, 0.05, 0.05};
        assertEquals(0.431088, loss(Loss.CROSS_ENTROPY, log(0.8, 0.1, 0.1), target), 1e-6);
    }

    @Test
    void lossesOfABatchAreSummed() {
        Matrix logits = rows(log(0.2, 0.4, 0.4), log(0.8, 0.1, 0.1));
        Matrix targets = rows(oneHot(0, 3), oneHot(0, 3));
        BatchLoss loss = new BatchLoss(Loss.CROSS_ENTROPY, 3);
        assertEquals(1.6094 + 0.2231, loss.sum(logits, targets), 1e-4);
    }

    @Test
    void crossEntropysGradientIsProbabilityMinusTargetOverTheBatch() {
        Matrix logits =
                Matrices.of(
                        Matrices.FLOAT, new double[][] {log(0.2, 0.4, 0.4), log(0.8, 0.1, 0.1)});
        Matrix targets = rows(oneHot(1, 3), oneHot(0, 3));
        Matrix gradient = new FloatMatrix(2, 3);
        new BatchLoss(Loss.CROSS_ENTROPY, 3).sumAndGradient(logits, targets, gradient, 2);
        double[][] rows = Matrices.rows(gradient);
        assertArrayEquals(new double[] {0.1, -0.3, 0.2}, rows[0], 1e-7);
        assertArrayEquals(new double[] {-0.1, 0.05, 0.05}, rows[1], 1e-7);
    }

    @Test
    void hugeLogitsDoNotOverflow() {
        assertEquals(0, crossEntropy(0, new double[] {1e30, 0, -1e30}));
        assertEquals(2000, crossEntropy(1, new double[] {1000, -1000, 0}), 1e-9);
        double[] answer = Loss.CROSS_ENTROPY.probabilities(new double[] {1e38, 1e38, -1e38});
        assertArrayEquals(new double[] {0.5, 0.5, 0}, answer);
        assertEquals(1000, loss(Loss.BINARY_CROSS_ENTROPY, one(1000), one(0)));
        assertEquals(0, loss(Loss.BINARY_CROSS_ENTROPY, one(-1000), one(0)));
    }

    @Test
    void aLogitThatIsNotANumberGivesALossThatIsNot() {
        assertTrue(Double.isNaN(crossEntropy(0, new double[] {1, Double.NaN, 2})));
        assertTrue(Double.isNaN(crossEntropy(2, new double[] {Double.NaN, 1, 2})));
        assertTrue(Double.isNaN(crossEntropy(1, new double[] {0, 1, Double.POSITIVE_INFINITY})));
    }

    @ParameterizedTest
    @EnumSource
    void outputsThatRanAwayAreSeenInEveryLoss(Loss loss) {
        assertTrue(Double.isNaN(loss(loss, one(Double.NaN), one(1))));
    }

    @Test
    void answersAreProbabilitiesAndTheFirstOfEqualsWins() {
        double[] z = {1, 3, 3, -2};
        double[] probabilities = Loss.CROSS_ENTROPY.probabilities(z);
        assertEquals(1, Loss.answer(probabilities));
        assertEquals(1, Arrays.stream(probabilities).sum(), 1e-12);
        assertEquals(Math.exp(2), probabilities[1] / probabilities[0], 1e-12);
    }

    /** At best one q is 1 and nine are 0: ln(e + 9) − 1. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 5, 30, 1000})
    void softmaxTwiceCannotGetBelowItsFloor(double logit) {
        double[] z = new double[10];
        z[4] = logit;
        double loss = loss(Loss.SOFTMAX_TWICE, z, oneHot(4, 10));
        double floor = Math.log(Math.E + 9) - 1;
        assertEquals(1.4612, floor, 5e-5);
        assertTrue(loss >= floor - 1e-12, "" + loss);
        if (logit >= 30) {
            assertEquals(floor, loss, 1e-9);
        }
    }

    /** −ln σ(2) = ln(1 + e⁻²) = 0.126928; −ln(1 − σ(2)) = 2.126928. */
    @Test
    void binaryCrossEntropyIsMinusTheLogarithmOfTheRightProbability() {
        assertEquals(0.126928, loss(Loss.BINARY_CROSS_ENTROPY, one(2), one(1)), 1e-6);
        assertEquals(2.126928, loss(Loss.BINARY_CROSS_ENTROPY, one(2), one(0)), 1e-6);
        assertEquals(1.126928, loss(Loss.BINARY_CROSS_ENTROPY, one(2), one(0.5)), 1e-6);
    }

    @Test
    void oneOutputTellsTwoClassesApart() {
        double[] answer = Loss.BINARY_CROSS_ENTROPY.probabilities(one(2));
        assertArrayEquals(new double[] {0.119203, 0.880797}, answer, 1e-6);
        assertEquals(0, Loss.answer(Loss.BINARY_CROSS_ENTROPY.probabilities(one(0))));
        assertEquals(0, Loss.answer(Loss.BINARY_CROSS_ENTROPY.probabilities(one(-0.1))));
        assertEquals(1, Loss.answer(Loss.BINARY_CROSS_ENTROPY.probabilities(one(0.1))));
        assertEquals(1, Loss.BINARY_CROSS_ENTROPY.outputs(2));
        assertEquals(10, Loss.CROSS_ENTROPY.outputs(10));
        assertTrue(Loss.BINARY_CROSS_ENTROPY.fits(2) && !Loss.BINARY_CROSS_ENTROPY.fits(3));
    }

    /** Errors 1, −2 and 0.5: (1 + 4 + 0.25) / 3 and (1 + 2 + 0.5) / 3. */
    @Test
    void errorsAreMeansOverTheOutputs() {
        double[] z = {2, 1, 0};
        double[] target = {1, 3, -0.5};
        assertEquals(1.75, loss(Loss.MSE, z, target), 1e-12);
        assertEquals(3.5 / 3, loss(Loss.MAE, z, target), 1e-12);
    }

    /** Squared errors 9 and 16 of two samples: √12.5. */
    @Test
    void rootIsTakenOfTheMeanOverTheSamples() {
        double sum = new BatchLoss(Loss.RMSE, 1).sum(rows(one(3), one(5)), rows(one(0), one(1)));
        assertEquals(25, sum);
        assertEquals(3.5355339, Loss.RMSE.ofMean(sum / 2), 1e-7);
        assertEquals(0.1414214, Loss.RMSE.derivativeOfMean(sum / 2), 1e-7);
        assertEquals(0, Loss.RMSE.derivativeOfMean(0));
        assertEquals(12.5, Loss.MSE.ofMean(12.5));
        assertEquals(1, Loss.MSE.derivativeOfMean(12.5));
    }

    @Test
    void atItsKinkTheAbsoluteErrorHasNoGradient() {
        Matrix gradient = new DoubleMatrix(1, 2);
        Matrix same = rows(new double[] {2, -3});
        assertEquals(0, new BatchLoss(Loss.MAE, 2).sumAndGradient(same, same, gradient, 1));
        assertArrayEquals(new double[2], Matrices.rows(gradient)[0]);
    }

    @ParameterizedTest
    @EnumSource(names = {"MSE", "MAE", "RMSE"})
    void outputsThatLearnedProbabilitiesAreReadAsShares(Loss loss) {
        double[] shares = loss.probabilities(new double[] {-0.1, 0.3, 0.9});
        assertArrayEquals(new double[] {0, 0.25, 0.75}, shares, 1e-12);
        double[] below = loss.probabilities(new double[] {-1, -3});
        assertEquals(1, Arrays.stream(below).sum(), 1e-12);
        assertEquals(0, Loss.answer(below));
    }

    private static double crossEntropy(int label, double[] logits) {
        return loss(Loss.CROSS_ENTROPY, logits, oneHot(label, logits.length));
    }

    private static double loss(Loss loss, double[] outputs, double[] target) {
        return new BatchLoss(loss, outputs.length).sum(rows(outputs), rows(target));
    }

    private static Matrix rows(double[]... rows) {
        return Matrices.of(Matrices.DOUBLE, rows);
    }

    private static double[] one(double value) {
        return new double[] {value};
    }

    private static double[] oneHot(int label, int classes) {
        double[] target = new double[classes];
        target[label] = 1;
        return target;
    }

    private static double[] log(double... probabilities) {
        return DoubleStream.of(probabilities).map(Math::log).toArray();
    }
}
