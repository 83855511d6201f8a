package fude.nn.optimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.nn.optimizer.OptimizerSpec.Setting;
import fude.text.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptimizerSpecTest {

    /** PyTorch's. */
    @Test
    void defaultsAreWhatTheFieldIsUsedTo() {
        assertEquals(
                Map.of(Setting.BETA1, 0.9, Setting.BETA2, 0.999, Setting.EPSILON, 1e-8),
                OptimizerSpec.of(Rule.ADAM).settings());
        assertEquals(0.01, OptimizerSpec.of(Rule.ADAMW).value(Setting.WEIGHT_DECAY));
        assertEquals(0.99, OptimizerSpec.of(Rule.RMSPROP).value(Setting.ALPHA));
        assertEquals(1e-10, OptimizerSpec.of(Rule.ADAGRAD).value(Setting.EPSILON));
        assertEquals(0.9, OptimizerSpec.of(Rule.NESTEROV).value(Setting.MOMENTUM));
        assertEquals(Map.of(), OptimizerSpec.of(Rule.SGD).settings());
    }

    @ParameterizedTest
    @MethodSource("fude.nn.optimizer.OptimizerSpec#all")
    void theDefaultsHaveNoProblem(OptimizerSpec spec) {
        assertEquals(List.of(), spec.problems());
    }

    @ParameterizedTest
    @EnumSource
    void aRuleRemembersWhatItsFileNames(Rule rule) {
        List<String> names =
                switch (rule) {
                    case ADAM, ADAMW -> List.of("mean", "square");
                    case MOMENTUM, NESTEROV -> List.of("velocity");
                    case RMSPROP, ADAGRAD -> List.of("square");
                    case SGD, GRADIENT_DESCENT -> List.of();
                };
        assertEquals(names, OptimizerSpec.of(rule).stateNames());
        assertEquals(rule == Rule.GRADIENT_DESCENT, rule.isFullBatch());
    }

    @Test
    void anotherValueMakesAnotherSpec() {
        OptimizerSpec adam = OptimizerSpec.of(Rule.ADAM);
        OptimizerSpec changed = adam.with(Setting.BETA1, 0.5);
        assertEquals(0.5, changed.value(Setting.BETA1));
        assertEquals(0.999, changed.value(Setting.BETA2));
        assertFalse(adam.equals(changed));
        assertEquals(adam, changed.with(Setting.BETA1, 0.9));
        assertEquals(adam, adam.with(Setting.MOMENTUM, 0.5));
    }

    @Test
    void settingsOfAnotherRuleAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new OptimizerSpec(Rule.MOMENTUM, Map.of(Setting.ALPHA, 0.9)));
        assertThrows(IllegalArgumentException.class, () -> new OptimizerSpec(Rule.ADAM, Map.of()));
    }

    @Test
    void namesAreThoseOfTheTerminal() {
        assertEquals("gradient-descent", Rule.GRADIENT_DESCENT.id());
        assertEquals("weight-decay", Setting.WEIGHT_DECAY.id());
        assertEquals(
                List.of(Setting.BETA1, Setting.BETA2, Setting.EPSILON, Setting.WEIGHT_DECAY),
                Rule.ADAMW.settings());
    }

    @Test
    void zeroIsAFractionToo() {
        assertEquals(List.of(), problems(Rule.MOMENTUM, Setting.MOMENTUM, 0));
        assertEquals(List.of(), problems(Rule.ADAM, Setting.BETA2, 0));
        assertEquals(List.of(), problems(Rule.ADAMW, Setting.WEIGHT_DECAY, 0));
    }

    /** The last one is 1 in the 32 bits that the rules calculate with. */
    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, 2, Double.NaN, 0.99999999})
    void whatForgetsIsAFractionBelowOne(double value) {
        for (Setting setting : List.of(Setting.BETA1, Setting.BETA2)) {
            assertEquals(
                    List.of(Problem.of(setting.id(), "problem.fraction-below-one")),
                    problems(Rule.ADAM, setting, value));
        }
        assertEquals(1, problems(Rule.NESTEROV, Setting.MOMENTUM, value).size());
        assertEquals(1, problems(Rule.RMSPROP, Setting.ALPHA, value).size());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void epsilonIsPositive(double epsilon) {
        assertEquals(
                List.of(Problem.of("epsilon", "problem.positive")),
                problems(Rule.ADAGRAD, Setting.EPSILON, epsilon));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1001, Double.NaN})
    void decayHasLimits(double decay) {
        assertEquals(
                List.of(Problem.of("weight-decay", "problem.range", 0, 1000)),
                problems(Rule.ADAMW, Setting.WEIGHT_DECAY, decay));
        assertTrue(problems(Rule.ADAM, Setting.WEIGHT_DECAY, decay).isEmpty());
    }

    private static List<Problem> problems(Rule rule, Setting setting, double value) {
        return OptimizerSpec.of(rule).with(setting, value).problems();
    }
}
