package fude.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.nn.matrix.Matrix;
import fude.nn.matrix.NamedMatrix;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Numeric.class)
class BatchNormTest {
    private static final Pass TRAINING = Pass.training(1);

    /** Mean 3, variance 8/3 over the batch, 4 unbiased. */
    private static final double[][] COLUMN = {{1}, {3}, {5}};

    private final BatchNorm norm = new BatchNorm(1, Matrices.DOUBLE);

    @Test
    void aBatchGetsMeanZeroAndDeviationOne() {
        double deviation = Math.sqrt(8.0 / 3 + 1e-5);
        assertColumn(forward(COLUMN, TRAINING), -2 / deviation, 0, 2 / deviation);
    }

    @Test
    void scaleAndShiftFollow() {
        norm.parameters().get(0).values().set(0, 0, 3);
        norm.parameters().get(1).values().set(0, 0, -1);
        double part = 6 / Math.sqrt(8.0 / 3 + 1e-5);
        assertColumn(forward(COLUMN, TRAINING), -1 - part, -1, -1 + part);
    }

    /** As PyTorch's: from 0 and 1 a tenth of the way to the mean and the unbiased variance. */
    @Test
    void runningStatisticsGoATenthOfTheWay() {
        forward(COLUMN, TRAINING);
        assertStatistics(0.3, 0.9 + 0.4);
        forward(new double[][] {{10}, {10}}, TRAINING);
        assertStatistics(0.27 + 1, 1.17);
    }

    @Test
    void answeringTakesTheRunningStatisticsAndLeavesThem() {
        forward(COLUMN, TRAINING);
        double deviation = Math.sqrt(1.3 + 1e-5);
        Matrix answer = forward(new double[][] {{0.3}, {2.3}, {-7}}, Pass.INFERENCE);
        assertColumn(answer, 0, 2 / deviation, -7.3 / deviation);
        assertStatistics(0.3, 1.3);
    }

    @Test
    void aBatchOfOneHasNoVarianceToKeep() {
        assertColumn(forward(new double[][] {{7}}, TRAINING), 0);
        assertStatistics(0.7, 1);
    }

    /** A pixel that is always white. */
    @Test
    void whatNeverChangesBecomesTheShift() {
        norm.parameters().get(1).values().set(0, 0, 0.25);
        assertColumn(forward(new double[][] {{4}, {4}, {4}}, TRAINING), 0.25, 0.25, 0.25);
    }

    @Test
    void statisticsAndParametersHaveNames() {
        Network network = Network.of(NetworkSpecTest.spec(3, "dense 2, batchnorm", 2), 1);
        assertEquals(
                List.of(
                        "0-weights",
                        "0-bias",
                        "1-scale",
                        "1-shift",
                        "1-mean",
                        "1-variance",
                        "2-weights",
                        "2-bias"),
                network.state().stream().map(NamedMatrix::name).toList());
        assertEquals(6, network.parameters().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "batchnorm",
                "dense 5 identity no-bias, batchnorm, activation relu",
                "dense 5 relu, batchnorm, dropout 0.2, dense 4 tanh, batchnorm"
            })
    void aPredictorAnswersAsTheNetworkDoes(String layers) {
        Network network = Network.of(NetworkSpecTest.spec(6, layers, 3), 1);
        FewSamples few = FewSamples.random(30, 6, 3);
        few.learn(network, 0.01, 20);
        double[][] answers = Matrices.rows(network.forward(few.input(), Pass.INFERENCE));
        Predictor predictor = network.predictor();
        for (int i = 0; i < answers.length; i++) {
            assertArrayEquals(answers[i], predictor.outputs(few.sample(i)), 1e-4);
        }
    }

    /** What a float network keeps is what the formulas say, over many batches. */
    @Test
    void bothFormsAgree() {
        SplittableRandom random = new SplittableRandom(2);
        BatchNorm floats = new BatchNorm(7, Matrices.FLOAT);
        BatchNorm doubles = new BatchNorm(7, Matrices.DOUBLE);
        for (int i = 0; i < 30; i++) {
            Matrix input = Matrices.random(Matrices.FLOAT, 1 + i, 7, random);
            Matrix gradient = Matrices.random(Matrices.FLOAT, 1 + i, 7, random);
            Matrix expected = doubles.forward(copy(input), TRAINING);
            Matrices.assertClose(expected, floats.forward(input, TRAINING), 1e-4, "forward");
            Matrix back = doubles.inputGradient(copy(gradient));
            Matrices.assertClose(back, floats.inputGradient(gradient), 1e-3, "gradient");
            for (int s = 0; s < 2; s++) {
                Matrix statistic = doubles.statistics().get(s).values();
                Matrices.assertClose(
                        statistic, floats.statistics().get(s).values(), 1e-5, "statistic");
            }
        }
    }

    private Matrix forward(double[][] rows, Pass pass) {
        return norm.forward(Matrices.of(Matrices.DOUBLE, rows), pass);
    }

    private void assertStatistics(double mean, double variance) {
        assertEquals(mean, norm.statistics().get(0).values().get(0, 0), 1e-12);
        assertEquals(variance, norm.statistics().get(1).values().get(0, 0), 1e-12);
    }

    private static void assertColumn(Matrix actual, double... expected) {
        assertEquals(expected.length, actual.rows());
        for (int r = 0; r < expected.length; r++) {
            assertEquals(expected[r], actual.get(r, 0), 1e-9, "row " + r);
        }
    }

    private static Matrix copy(Matrix matrix) {
        return Matrices.copy(Matrices.DOUBLE, matrix);
    }
}
