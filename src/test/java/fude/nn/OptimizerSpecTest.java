package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fude.text.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptimizerSpecTest {

    @Test
    void eachSpecMakesItsRule() {
        assertInstanceOf(Adam.class, new OptimizerSpec.Adam(0.9, 0.999, 1e-8).create());
        assertInstanceOf(Sgd.class, new OptimizerSpec.Sgd().create());
        assertInstanceOf(Momentum.class, new OptimizerSpec.Momentum(0.9).create());
    }

    @ParameterizedTest
    @MethodSource("fude.nn.OptimizerSpec#all")
    void theDefaultsHaveNoProblem(OptimizerSpec spec) {
        assertEquals(List.of(), spec.problems());
    }

    @Test
    void zeroIsAFractionToo() {
        assertEquals(List.of(), new OptimizerSpec.Momentum(0).problems());
        assertEquals(List.of(), new OptimizerSpec.Adam(0, 0, 1e-8).problems());
    }

    /** The last one is 1 in the 32 bits that the rules calculate with. */
    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, 2, Double.NaN, 0.99999999})
    void whatForgetsIsAFractionBelowOne(double value) {
        assertEquals(
                List.of(Problem.of("momentum", "problem.fraction-below-one")),
                new OptimizerSpec.Momentum(value).problems());
        assertEquals(
                List.of(
                        Problem.of("beta1", "problem.fraction-below-one"),
                        Problem.of("beta2", "problem.fraction-below-one")),
                new OptimizerSpec.Adam(value, value, 1e-8).problems());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void epsilonIsPositive(double epsilon) {
        assertEquals(
                List.of(Problem.of("epsilon", "problem.positive")),
                new OptimizerSpec.Adam(0.9, 0.999, epsilon).problems());
    }
}
