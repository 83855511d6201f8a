package fude.training.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.NetworkSpec;
import fude.nn.Numeric;
import fude.nn.loss.Loss;
import fude.text.ReportedException;
import fude.training.SmallRuns;
import fude.training.Trainer;
import fude.training.Trainer.Stretch;
import fude.training.TrainingControl;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Back-propagation against central differences, intact and broken. */
@ExtendWith(Numeric.class)
class GradientCheckTest {
    private static final String LAYERS = "dense 12 tanh, dense 8 sigmoid";

    private static GradientCheck check(String layers, Loss loss, Fault fault)
            throws ReportedException {
        NetworkSpec spec = SmallRuns.spec(SmallRuns.ROWS * SmallRuns.COLUMNS, layers, 3, loss);
        Trainer trainer =
                new Trainer(spec, SmallRuns.CONFIG, SmallRuns.training(), SmallRuns.measured());
        trainer.run(Stretch.EPOCH, new TrainingControl(0.01, 3), snapshot -> {});
        UpdateStart start = UpdateStudyTest.start(spec, SmallRuns.CONFIG, trainer.checkpoint());
        return new GradientCheck(start, UpdateStudy.ofNext(start).record(), fault);
    }

    private static double largestError(GradientCheck check, double epsilon) {
        return check.some(100, 1).stream()
                .mapToDouble(weight -> check.check(weight, epsilon).relativeError())
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                LAYERS,
                "dense 12 tanh, batchnorm, dropout 0.3, dense 8 softmax",
                "dropout 0.2, dense 5 sigmoid no-bias"
            })
    void intactTheTwoAgree(String layers) throws ReportedException {
        GradientCheck check = check(layers, Loss.CROSS_ENTROPY, Fault.NONE);
        assertEquals(10, check.samples());
        assertTrue(largestError(check, 1e-5) < 1e-6);
    }

    /** The scale and the shift of batch normalisation, by their formulas and by differences. */
    @ParameterizedTest
    @ValueSource(strings = {"dense 12 tanh, batchnorm, dense 8 softmax", "batchnorm, dense 5"})
    void batchNormalisationIsCheckedToo(String layers) throws ReportedException {
        GradientCheck check = check(layers, Loss.CROSS_ENTROPY, Fault.NONE);
        int layer = layers.startsWith("batchnorm") ? 0 : 1;
        for (int from : new int[] {4, WeightAt.BIAS}) {
            assertTrue(check.check(new WeightAt(layer, from, 4), 1e-5).relativeError() < 1e-6);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Loss.class,
            names = {"MSE", "RMSE", "SOFTMAX_TWICE"})
    void withOtherLossesToo(Loss loss) throws ReportedException {
        assertEquals(0, largestError(check(LAYERS, loss, Fault.NONE), 1e-5), 1e-6);
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void eachFaultIsCaught(Fault fault) throws ReportedException {
        assertTrue(largestError(check(LAYERS, Loss.CROSS_ENTROPY, fault), 1e-5) > 0.1);
    }

    @Test
    void tooLargeAndTooSmallAreBothWrong() throws ReportedException {
        GradientCheck check = check(LAYERS, Loss.CROSS_ENTROPY, Fault.NONE);
        double best = largestError(check, 1e-5);
        assertTrue(largestError(check, 1e-1) > 100 * best, "the curve bends");
        assertTrue(largestError(check, 1e-12) > 100 * best, "the digits run out");
    }

    @Test
    void theDifferenceIsThatOfTheTwoLosses() throws ReportedException {
        GradientCheck check = check(LAYERS, Loss.CROSS_ENTROPY, Fault.NONE);
        CheckedGradient one = check.check(new WeightAt(1, WeightAt.BIAS, 3), 1e-4);
        assertEquals((one.above() - one.below()) / 2e-4, one.difference());
        assertEquals(one, check.check(one.weight(), 1e-4), "nothing is left moved");
    }

    @Test
    void weightsAreChosenByChanceAndTheSameAgain() throws ReportedException {
        GradientCheck check = check(LAYERS, Loss.CROSS_ENTROPY, Fault.NONE);
        List<WeightAt> some = check.some(100, 7);
        assertEquals(some, check.some(100, 7));
        for (int layer = 0; layer < 3; layer++) {
            int of = layer;
            assertTrue(some.stream().filter(w -> w.layer() == of).count() >= 33);
        }
    }

    @Test
    void oneThatIsTooLargeIsRefused() {
        NetworkSpec spec = SmallRuns.spec(5000, "dense 1000", 10, Loss.CROSS_ENTROPY);
        UpdateStart start =
                UpdateStudyTest.start(
                        spec, SmallRuns.CONFIG, SmallRuns.trainer(SmallRuns.CONFIG).checkpoint());
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new GradientCheck(
                                start,
                                new UpdateRecord(start.next(), true, 1, List.of(), 0, 0, 1),
                                Fault.NONE));
    }
}
