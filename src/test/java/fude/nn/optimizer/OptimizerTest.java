package fude.nn.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.Matrices;
import fude.nn.Numeric;
import fude.nn.Parameter;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.ThreadTeam;
import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.nn.optimizer.OptimizerSpec.Setting;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked examples: one weight that begins at 1, and its gradients 1, −0.5 and 2. */
@ExtendWith(Numeric.class)
class OptimizerTest {
    private static final double[] GRADIENTS = {1, -0.5, 2};

    @ParameterizedTest
    @EnumSource(names = {"SGD", "GRADIENT_DESCENT"})
    void sgdGoesAgainstTheGradient(Rule rule) {
        assertWeights(OptimizerSpec.of(rule), 0.9, 0.95, 0.75);
    }

    /** m = 1; 0.9 − 0.5 = 0.4; 0.36 + 2 = 2.36. */
    @Test
    void momentumGoesAgainstTheVelocity() {
        assertWeights(OptimizerSpec.of(Rule.MOMENTUM), 0.9, 0.86, 0.624);
    }

    /** The same m; steps 1 + 0.9; −0.5 + 0.36; 2 + 2.124. */
    @Test
    void nesterovGoesOnAsIfTheVelocityHadBeenFollowed() {
        assertWeights(OptimizerSpec.of(Rule.NESTEROV), 0.81, 0.824, 0.4116);
    }

    /** m = 1; 1.25; 5.25, and steps 1; −0.5 / 1.1180340; 2 / 2.2912878. */
    @Test
    void adagradGoesLessWhereItHasGoneMuch() {
        assertWeights(OptimizerSpec.of(Rule.ADAGRAD), 0.9, 0.9447214, 0.8574342);
    }

    /** m = 0.25; 0.1875 + 0.0625 = 0.25; 0.1875 + 1, and steps 1 / 0.5; −0.5 / 0.5; 2 / 1.0897. */
    @Test
    void rmspropGoesInUnitsOfTheGradientsRecentSize() {
        var spec = OptimizerSpec.of(Rule.RMSPROP).with(Setting.ALPHA, 0.75);
        assertWeights(spec, 0.8, 0.9, 0.7164674);
    }

    /** m̂ = 1; 0.2105263; 0.8708487 and v̂ = 1; 0.6248124; 1.7510008. */
    @Test
    void adamGoesAgainstTheMeanOverItsRoot() {
        assertWeights(OptimizerSpec.of(Rule.ADAM), 0.9, 0.8733663, 0.8075551);
    }

    /** The same m̂ and v̂; ε = 0.5 is added to √v̂, not to √v. */
    @Test
    void adamsEpsilonStandsBesideTheCorrectedRoot() {
        var spec = OptimizerSpec.of(Rule.ADAM).with(Setting.EPSILON, 0.5);
        assertWeights(spec, 0.9333333, 0.9170192, 0.8692557);
    }

    /** Adam's steps 0.1, 0.0266337 and 0.0658112, each after a hundredth of the weight is gone. */
    @Test
    void adamwTakesOffItsShareFirst() {
        var spec = OptimizerSpec.of(Rule.ADAMW).with(Setting.WEIGHT_DECAY, 0.1);
        assertWeights(spec, 0.89, 0.8544663, 0.7801104);
    }

    /** Decoupled: without a gradient the weight shrinks by η λ a step, whatever came before. */
    @Test
    void adamwsDecayDoesNotPassThroughItsMeans() {
        var spec = OptimizerSpec.of(Rule.ADAMW).with(Setting.WEIGHT_DECAY, 0.2);
        Parameter weight = one(0);
        Optimizer optimizer = optimizer(spec, Regularization.NONE);
        for (int i = 1; i <= 10; i++) {
            optimizer.step(List.of(weight), 0.1);
            assertEquals(Math.pow(0.98, i), weight.values().get(0, 0), 1e-6);
        }
    }

    /** Inside the gradient, the same penalty makes Adam's first step a whole learning rate. */
    @Test
    void adamsPenaltyDoesPassThroughItsMeans() {
        Parameter weight = one(0);
        Regularization small = Regularization.NONE.withL2(0.2);
        optimizer(OptimizerSpec.of(Rule.ADAM), small).step(List.of(weight), 0.1);
        assertEquals(0.9, weight.values().get(0, 0), 1e-6);
    }

    @Test
    void adamwWithoutDecayIsAdam() {
        var spec = OptimizerSpec.of(Rule.ADAMW).with(Setting.WEIGHT_DECAY, 0);
        assertWeights(spec, 0.9, 0.8733663, 0.8075551);
    }

    @Test
    void adamsFirstStepIsTheLearningRateWhateverTheGradient() {
        for (double gradient : new double[] {1e-4, 1, 1e4}) {
            Parameter one = one(gradient);
            optimizer(OptimizerSpec.of(Rule.ADAM), Regularization.NONE).step(List.of(one), 0.1);
            assertEquals(0.9, one.values().get(0, 0), 2e-5);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADAMW")
    void withoutGradientNothingMoves(Rule rule) {
        Parameter still = one(0);
        Optimizer optimizer = optimizer(OptimizerSpec.of(rule), Regularization.NONE);
        for (int i = 0; i < 3; i++) {
            optimizer.step(List.of(still), 0.1);
        }
        assertEquals(1, still.values().get(0, 0));
    }

    /** A weight of an always white pixel never has a gradient: 0 / √0 must stay away. */
    @ParameterizedTest
    @EnumSource(names = {"ADAM", "RMSPROP", "ADAGRAD"})
    void epsilonMayBeTooSmallFor32Bits(Rule rule) {
        Parameter still = one(0);
        var spec = OptimizerSpec.of(rule).with(Setting.EPSILON, 1e-60);
        optimizer(spec, Regularization.NONE).step(List.of(still), 0.1);
        assertEquals(1, still.values().get(0, 0));
    }

    @ParameterizedTest
    @MethodSource("fude.nn.optimizer.OptimizerSpec#all")
    void everyParameterHasItsOwnMemory(OptimizerSpec spec) {
        Parameter moved = one(1);
        Parameter still = Parameter.offset("bias", new FloatMatrix(2, 3));
        Optimizer optimizer = optimizer(spec, Regularization.NONE);
        for (int i = 0; i < 3; i++) {
            optimizer.step(List.of(moved, still), 0.1);
        }
        assertTrue(moved.values().get(0, 0) < 0.8);
        assertEquals(0, still.values().get(1, 2));
    }

    @ParameterizedTest
    @MethodSource("fude.nn.optimizer.OptimizerSpec#all")
    void theLearningRateIsThatOfEachStep(OptimizerSpec spec) {
        Parameter weight = one(1);
        Optimizer optimizer = optimizer(spec, Regularization.NONE);
        optimizer.step(List.of(weight), 0.1);
        double before = weight.values().get(0, 0);
        optimizer.step(List.of(weight), 0);
        assertEquals(before, weight.values().get(0, 0));
    }

    /** Also what is longer than a block and shared among threads. */
    @ParameterizedTest
    @MethodSource("fude.nn.optimizer.OptimizerSpec#all")
    void threadsTakeTheSameStepsAsOne(OptimizerSpec spec) {
        Regularization penalties = new Regularization(0.01, 0.02, 1.5);
        float[] ofOne = null;
        for (int threads = 1; threads <= 3; threads++) {
            SplittableRandom random = new SplittableRandom(8);
            FloatMatrix form = new FloatMatrix(0, 0, new ThreadTeam(threads));
            Parameter weights = Parameter.weights(Matrices.random(form, 301, 97, random));
            Optimizer optimizer = spec.create(penalties, form.team());
            for (int step = 0; step < 3; step++) {
                weights.gradient().copy(Matrices.random(form, 301, 97, random));
                optimizer.step(List.of(weights), 0.1);
            }
            float[] values = ((FloatMatrix) weights.values()).read();
            ofOne = ofOne == null ? values : ofOne;
            assertArrayEquals(ofOne, values, threads + " threads");
        }
    }

    /** As from a file, into an optimizer that has taken no step yet. */
    @ParameterizedTest
    @MethodSource("fude.nn.optimizer.OptimizerSpec#all")
    void aRestoredOptimizerGoesOnAsIfNothingHadBeen(OptimizerSpec spec) {
        Regularization penalties = new Regularization(0.01, 0.02, 0.5);
        Parameter weight = one(0.7);
        Optimizer first = optimizer(spec, penalties);
        first.step(List.of(weight), 0.1);
        first.step(List.of(weight), 0.1);
        Optimizer.State state = first.state();
        double there = weight.values().get(0, 0);
        first.step(List.of(weight), 0.1);
        double expected = weight.values().get(0, 0);

        Optimizer second = optimizer(spec, penalties);
        second.restore(state);
        assertEquals(2, state.steps());
        assertEquals(spec.stateNames().size(), state.values().get(0).length);
        Parameter again = one(0.7);
        again.values().set(0, 0, there);
        second.step(List.of(again), 0.1);
        assertEquals(expected, again.values().get(0, 0));
    }

    @ParameterizedTest
    @MethodSource("fude.nn.optimizer.OptimizerSpec#all")
    void gradientsStayThoseOfTheLoss(OptimizerSpec spec) {
        Parameter weight = one(0.7);
        optimizer(spec, new Regularization(1, 1, 0.5)).step(List.of(weight), 0.1);
        assertEquals(0.7f, weight.gradient().get(0, 0));
    }

    @Test
    void aStateIsACopy() {
        Parameter weight = one(1);
        Optimizer optimizer = optimizer(OptimizerSpec.of(Rule.MOMENTUM), Regularization.NONE);
        assertEquals(List.of(), optimizer.state().values());
        optimizer.step(List.of(weight), 0.1);
        Optimizer.State state = optimizer.state();
        optimizer.step(List.of(weight), 0.1);
        assertEquals(1, state.values().get(0)[0][0]);
        optimizer.restore(state);
        optimizer.step(List.of(weight), 0.1);
        assertEquals(1, state.values().get(0)[0][0]);
    }

    @Test
    void stepsAreCountedWithinWhatAFileCanHold() {
        Parameter weight = one(1);
        Optimizer optimizer = optimizer(OptimizerSpec.of(Rule.ADAM), Regularization.NONE);
        optimizer.restore(new Optimizer.State(Integer.MAX_VALUE, List.of()));
        optimizer.step(List.of(weight), 0.1);
        assertTrue(optimizer.state().steps() > Integer.MAX_VALUE - 1000);
        assertTrue(Double.isFinite(weight.values().get(0, 0)));
    }

    private static void assertWeights(OptimizerSpec spec, double... expected) {
        Parameter weight = one(0);
        Optimizer optimizer = optimizer(spec, Regularization.NONE);
        for (int i = 0; i < GRADIENTS.length; i++) {
            weight.gradient().set(0, 0, GRADIENTS[i]);
            optimizer.step(List.of(weight), 0.1);
            assertEquals(expected[i], weight.values().get(0, 0), 1e-6, "step " + (i + 1));
        }
    }

    private static Optimizer optimizer(OptimizerSpec spec, Regularization regularization) {
        return spec.create(regularization, ThreadTeam.ALONE);
    }

    private static Parameter one(double gradient) {
        Parameter parameter = Parameter.weights(new FloatMatrix(1, 1));
        parameter.values().set(0, 0, 1);
        parameter.gradient().set(0, 0, gradient);
        return parameter;
    }
}
