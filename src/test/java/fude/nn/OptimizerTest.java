package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked examples: one weight that begins at 1, and its gradients 1, −0.5 and 2. */
class OptimizerTest {
    private static final double[] GRADIENTS = {1, -0.5, 2};

    @Test
    void sgdGoesAgainstTheGradient() {
        assertWeights(new Sgd(), 0.9, 0.95, 0.75);
    }

    /** v = 1; 0.9 − 0.5 = 0.4; 0.36 + 2 = 2.36. */
    @Test
    void momentumGoesAgainstTheVelocity() {
        assertWeights(new Momentum(0.9), 0.9, 0.86, 0.624);
    }

    /** m̂ = 1; 0.2105263; 0.8708487 and v̂ = 1; 0.6248124; 1.7510008. */
    @Test
    void adamGoesAgainstTheMeanOverItsRoot() {
        assertWeights(new Adam(0.9, 0.999, 1e-8), 0.9, 0.8733663, 0.8075551);
    }

    /** The same m̂ and v̂; ε = 0.5 is added to √v̂, not to √v. */
    @Test
    void adamsEpsilonStandsBesideTheCorrectedRoot() {
        assertWeights(new Adam(0.9, 0.999, 0.5), 0.9333333, 0.9170192, 0.8692557);
    }

    @Test
    void adamsFirstStepIsTheLearningRateWhateverTheGradient() {
        for (double gradient : new double[] {1e-4, 1, 1e4}) {
            Parameter one = one(gradient);
            new Adam(0.9, 0.999, 1e-8).step(List.of(one), 0.1);
            assertEquals(0.9, one.values().get(0, 0), 2e-5);
        }
    }

    @ParameterizedTest
    @MethodSource("fude.nn.OptimizerSpec#all")
    void withoutGradientNothingMoves(OptimizerSpec spec) {
        Parameter still = one(0);
        Optimizer optimizer = spec.create();
        for (int i = 0; i < 3; i++) {
            optimizer.step(List.of(still), 0.1);
        }
        assertEquals(1, still.values().get(0, 0));
    }

    /** A weight of an always white pixel never has a gradient: 0 / √0 must stay away. */
    @Test
    void adamsEpsilonMayBeTooSmallFor32Bits() {
        Parameter still = one(0);
        new Adam(0.9, 0.999, 1e-60).step(List.of(still), 0.1);
        assertEquals(1, still.values().get(0, 0));
    }

    @ParameterizedTest
    @MethodSource("fude.nn.OptimizerSpec#all")
    void everyParameterHasItsOwnMemory(OptimizerSpec spec) {
        Parameter moved = one(1);
        Parameter still = new Parameter("bias", new FloatMatrix(2, 3));
        Optimizer optimizer = spec.create();
        for (int i = 0; i < 3; i++) {
            optimizer.step(List.of(moved, still), 0.1);
        }
        assertTrue(moved.values().get(0, 0) < 0.8);
        assertEquals(0, still.values().get(1, 2));
    }

    private static void assertWeights(Optimizer optimizer, double... expected) {
        Parameter weight = one(0);
        for (int i = 0; i < GRADIENTS.length; i++) {
            weight.gradient().set(0, 0, GRADIENTS[i]);
            optimizer.step(List.of(weight), 0.1);
            assertEquals(expected[i], weight.values().get(0, 0), 1e-6, "step " + (i + 1));
        }
    }

    private static Parameter one(double gradient) {
        Parameter parameter = new Parameter("weights", new FloatMatrix(1, 1));
        parameter.values().set(0, 0, 1);
        parameter.gradient().set(0, 0, gradient);
        return parameter;
    }
}
