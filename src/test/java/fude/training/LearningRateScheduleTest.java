package fude.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.nn.Numeric;
import fude.text.Problem;
import fude.text.ReportedException;
import fude.text.Sentences;
import fude.training.Trainer.Stretch;
import fude.training.config.LearningRateSchedule;
import fude.training.config.LearningRateSchedule.Shape;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Numeric.class)
class LearningRateScheduleTest {

    /** Worked out by hand, for a run of ten epochs. */
    @ParameterizedTest
    @CsvSource({
        "constant, 0, 1",
        "constant, 9.9, 1",
        "step 3 0.5, 0, 1",
        "step 3 0.5, 2.999, 1",
        "step 3 0.5, 3, 0.5",
        "step 3 0.5, 5.999, 0.5",
        "step 3 0.5, 6, 0.25",
        "step 3 0.5, 9.5, 0.125",
        "step 0.1 0.5, 0.3, 0.125",
        "cosine, 0, 1",
        "cosine, 2.5, 0.8535533905932737",
        "cosine, 5, 0.5",
        "cosine, 10, 0",
        "cosine, 12, 0",
        "one-cycle, 0, 0.04",
        "one-cycle, 1.5, 0.52",
        "one-cycle, 3, 1",
        "one-cycle, 6.5, 0.500002",
        "one-cycle, 10, 0.000004",
        "one-cycle, 11, 0.000004",
        "warm-up 2, 0, 0",
        "warm-up 2, 0.5, 0.25",
        "warm-up 2, 2, 1",
        "warm-up 2, 9, 1"
    })
    void theFactorAtAPosition(String text, double epoch, double expected) throws ReportedException {
        LearningRateSchedule schedule = LearningRateSchedule.parse(text);
        assertEquals(expected, schedule.factor(epoch, 0, 10, 0), 1e-12);
    }

    /** The last batch gets the last rate, as by PyTorch's OneCycleLR with 20 steps. */
    @ParameterizedTest
    @CsvSource({
        "one-cycle, 0, 0.04",
        "one-cycle, 2.5, 1",
        "one-cycle, 6, 0.500002",
        "one-cycle, 9.5, 0.000004",
        "warm-up 2, 0, 0.25",
        "warm-up 2, 1.5, 1"
    })
    void theFactorOfABatchOfHalfAnEpoch(String text, double epoch, double expected)
            throws ReportedException {
        LearningRateSchedule schedule = LearningRateSchedule.parse(text);
        assertEquals(expected, schedule.factor(epoch, 0.5, 10, 0), 1e-12);
    }

    /** With a patience of two; as PyTorch's ReduceLROnPlateau(patience=2, threshold=1e-4). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.9 | 1",
                "1 1 1 | 1",
                "1 1 1 1 | 0.1",
                "1 1 1 1 1 1 | 0.1",
                "1 1 1 1 1 1 1 | 0.01",
                "1 1 1 0.5 0.5 0.5 | 1",
                "1 1 1 0.5 0.5 0.5 0.5 | 0.1",
                "1 2 3 4 | 0.1",
                "1 0.99995 0.99994 0.99993 | 0.1",
                "1 0.9999 0.9999 0.9999 | 0.1",
                "1 1 1 0.9998 1 1 | 1",
                "3 1 2 2 2 2 0.9 | 0.1"
            })
    void thePlateauLooksAtWhatWasMeasured(String losses, double expected) {
        LearningRateSchedule schedule = new LearningRateSchedule(Shape.PLATEAU, 2, 0.1);
        List<Double> measured =
                Arrays.stream(losses.strip().split(" ")).map(Double::valueOf).toList();
        int reductions = schedule.plateau(measured).reductions();
        assertEquals(expected, schedule.factor(measured.size(), 0.1, 10, reductions), 1e-12);
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeIsReadBackFromItsText(Shape shape) throws ReportedException {
        LearningRateSchedule usual = LearningRateSchedule.of(shape);
        assertEquals(List.of(), usual.problems());
        assertEquals(usual, LearningRateSchedule.parse(usual.text()));
        assertEquals(usual, LearningRateSchedule.parse(" " + shape.id().toUpperCase() + " "));
        double a = shape.arguments() > 0 ? 2.5 : 0;
        double b = shape.arguments() > 1 ? 1.23456789012e-5 : 0;
        LearningRateSchedule other = new LearningRateSchedule(shape, a, b);
        assertEquals(other, LearningRateSchedule.parse(other.text()));
    }

    @Test
    void theTextIsShort() {
        assertEquals("step 10 0.1", LearningRateSchedule.of(Shape.STEP).text());
        assertEquals("warm-up 1", LearningRateSchedule.of(Shape.WARM_UP).text());
        assertEquals("one-cycle", LearningRateSchedule.of(Shape.ONE_CYCLE).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stairs",
                "step x",
                "step 10 x",
                "step 10 0.1 3",
                "cosine 3",
                "warm-up 1 2",
                "step NaN",
                "step 0x1p3",
                "step 10d",
                "one cycle",
                "step,10"
            })
    void whatCannotBeReadIsReported(String text) {
        assertEquals(
                "schedule.unreadable",
                Sentences.reported(() -> LearningRateSchedule.parse(text), text));
    }

    @Test
    void theNumbersHaveLimits() {
        Problem epochs = Problem.of("schedule", "problem.schedule-epochs");
        Problem factor = Problem.of("schedule", "problem.schedule-factor");
        for (double a : new double[] {0, -1, 100_001, Double.NaN}) {
            assertEquals(List.of(epochs), new LearningRateSchedule(Shape.WARM_UP, a, 0).problems());
            assertEquals(List.of(epochs), new LearningRateSchedule(Shape.STEP, a, 0.5).problems());
        }
        for (double b : new double[] {0, 1, -0.5, Double.NaN}) {
            assertEquals(List.of(factor), new LearningRateSchedule(Shape.PLATEAU, 1, b).problems());
        }
        assertEquals(List.of(), new LearningRateSchedule(Shape.COSINE, -1, 7).problems());
    }

    private static TrainingConfig config(LearningRateSchedule schedule) {
        return SmallRuns.CONFIG.withOptimization(
                SmallRuns.CONFIG.optimization().withSchedule(schedule));
    }

    @Test
    void theRunFollowsIt() throws ReportedException {
        TrainingConfig config = config(new LearningRateSchedule(Shape.COSINE, 0, 0));
        Trainer trainer = SmallRuns.trainer(config);
        for (int batch = 0; batch < 21; batch++) {
            trainer.run(Stretch.BATCH, SmallRuns.control(config), SmallRuns.NOBODY);
            double expected = 0.01 * (1 + Math.cos(Math.PI * batch / 21)) / 2;
            assertEquals(expected, trainer.snapshot().learningRate(), 1e-15);
        }
    }

    /** With hardly a step taken, nothing becomes better: after two bad epochs the rate falls. */
    @Test
    void thePlateauOfARunIsThatOfItsMeasurements() throws ReportedException {
        TrainingConfig config =
                config(new LearningRateSchedule(Shape.PLATEAU, 1, 0.5))
                        .withLearningRate(1e-12)
                        .withEpochs(6);
        Trainer trainer = SmallRuns.trainer(config);
        for (double factor : new double[] {1, 1, 1, 0.5, 0.5, 0.25}) {
            trainer.run(Stretch.EPOCH, SmallRuns.control(config), SmallRuns.NOBODY);
            assertEquals(1e-12 * factor, trainer.snapshot().learningRate(), 1e-20);
        }
    }
}
