package fude.nn.optimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.nn.Matrices;
import fude.nn.Network;
import fude.nn.NetworkSpecTest;
import fude.nn.Numeric;
import fude.nn.Parameter;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.ThreadTeam;
import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.text.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked examples, one step of gradient descent with η = 0.1. */
@ExtendWith(Numeric.class)
class RegularizationTest {
    private static final double[][] WEIGHTS = {{3, 1}, {-4, 0}};

    /** g = 0.5 w. */
    @Test
    void l2TakesOffAShareOfEachWeight() {
        double[][] expected = {{2.85, 0.95}, {-3.8, 0}};
        assertStep(expected, Regularization.NONE.withL2(0.5), new double[2][2]);
    }

    /** g = ±0.5, and 0 for what is 0. */
    @Test
    void l1TakesOffTheSameOfEachWeight() {
        double[][] expected = {{2.95, 0.95}, {-3.95, 0}};
        assertStep(expected, Regularization.NONE.withL1(0.5), new double[2][2]);
    }

    /** g = 1 + 0.5 ± 0.25, with 0.5 of it w. */
    @Test
    void penaltiesAddUpWithTheGradient() {
        double[][] expected = {{2.725, 0.825}, {-3.875, -0.1}};
        double[][] ones = {{1, 1}, {1, 1}};
        assertStep(expected, Regularization.NONE.withL1(0.25).withL2(0.5), ones);
    }

    /** The first unit's weights are 5 long, the second one's 1. */
    @Test
    void maxNormShortensWhatLeadsIntoAUnit() {
        double[][] expected = {{1.5, 1}, {-2, 0}};
        assertStep(expected, Regularization.NONE.withMaxNorm(2.5), new double[2][2]);
        assertStep(WEIGHTS, Regularization.NONE.withMaxNorm(5.001), new double[2][2]);
    }

    /** The step comes first: (3, −4) − 0.1 · (−30, 40) = (6, −8). */
    @Test
    void maxNormHoldsAfterTheStep() {
        double[][] expected = {{3, 1}, {-4, 0}};
        double[][] gradient = {{-30, 0}, {40, 0}};
        assertStep(expected, Regularization.NONE.withMaxNorm(5), gradient);
    }

    @Test
    void offsetsAndScalesAreLeftAlone() {
        Network network = Network.of(NetworkSpecTest.spec(3, "dense 4 relu, batchnorm", 2), 1);
        for (Parameter parameter : network.parameters()) {
            Matrix values = parameter.values();
            values.times(0);
            values.addToEachRow(ones(values.columns()), 50);
        }
        OptimizerSpec.of(Rule.SGD)
                .create(new Regularization(3, 3, 1), network)
                .step(network.parameters(), 0.1);
        for (Parameter parameter : network.parameters()) {
            double value = parameter.values().get(0, 0);
            if (parameter.name().equals("weights")) {
                int inputs = parameter.values().rows();
                assertEquals(1 / Math.sqrt(inputs), value, 1e-5, "of length 1");
            } else {
                assertEquals(50, value, parameter.name());
            }
        }
    }

    /** As PyTorch's AdamW does, unlike the penalties. */
    @Test
    void decoupledDecayTakesOffsetsToo() {
        Parameter bias = Parameter.offset("bias", new FloatMatrix(1, 1));
        bias.values().set(0, 0, 1);
        OptimizerSpec.of(Rule.ADAMW)
                .create(Regularization.NONE, ThreadTeam.ALONE)
                .step(List.of(bias), 0.1);
        assertEquals(0.999, bias.values().get(0, 0), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1000.1, Double.NaN, Double.POSITIVE_INFINITY})
    void settingsHaveLimits(double value) {
        assertEquals(
                List.of("l1", "l2", "max-norm"),
                new Regularization(value, value, value)
                        .problems().stream().map(Problem::field).toList());
        assertEquals(List.of(), new Regularization(0, 1000, 3).problems());
    }

    private static void assertStep(
            double[][] expected, Regularization regularization, double[][] gradient) {
        Parameter weights = Parameter.weights(Matrices.of(Matrices.FLOAT, WEIGHTS));
        weights.gradient().copy(Matrices.of(Matrices.FLOAT, gradient));
        OptimizerSpec.of(Rule.SGD)
                .create(regularization, ThreadTeam.ALONE)
                .step(List.of(weights), 0.1);
        Matrix wanted = Matrices.of(Matrices.DOUBLE, expected);
        Matrices.assertClose(wanted, weights.values(), 1e-6, "weights");
    }

    private static Matrix ones(int columns) {
        Matrix ones = new FloatMatrix(1, columns);
        for (int i = 0; i < columns; i++) {
            ones.set(0, i, 1);
        }
        return ones;
    }
}
