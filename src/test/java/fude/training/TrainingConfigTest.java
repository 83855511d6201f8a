package fude.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.Regularization;
import fude.text.Problem;
import fude.training.augment.Augmentation;
import fude.training.config.LearningRateSchedule;
import fude.training.config.LearningRateSchedule.Shape;
import fude.training.config.Optimization;
import fude.training.config.Stopping;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingConfigTest {
    private static final TrainingConfig DEFAULT = TrainingConfig.DEFAULT;

    @Test
    void theLimitsThemselvesAreAllowed() {
        assertEquals(List.of(), DEFAULT.problems());
        assertEquals(List.of(), DEFAULT.withLearningRate(1000).problems());
        assertEquals(List.of(), DEFAULT.withBatchSize(1).problems());
        assertEquals(List.of(), DEFAULT.withBatchSize(10_000_000).problems());
        assertEquals(List.of(), DEFAULT.withEpochs(1).problems());
        assertEquals(List.of(), DEFAULT.withEpochs(100_000).problems());
        assertEquals(List.of(), DEFAULT.withThreads(256).problems());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1000.1, Double.NaN, Double.POSITIVE_INFINITY})
    void theLearningRateHasLimits(double rate) {
        assertEquals(
                List.of(Problem.of("learning-rate", "problem.learning-rate", 1000.0)),
                DEFAULT.withLearningRate(rate).problems());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000_001})
    void theBatchSizeHasLimits(int size) {
        assertEquals(
                List.of(Problem.of("batch-size", "problem.range", 1, 10_000_000)),
                DEFAULT.withBatchSize(size).problems());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_001})
    void theEpochsHaveLimits(int epochs) {
        assertEquals(
                List.of(Problem.of("epochs", "problem.range", 1, 100_000)),
                DEFAULT.withEpochs(epochs).problems());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 257})
    void theThreadsHaveLimits(int threads) {
        assertEquals(
                List.of(Problem.of("threads", "problem.range", 1, 256)),
                DEFAULT.withThreads(threads).problems());
    }

    @Test
    void theProblemsOfItsPartsAreAmongThem() {
        TrainingConfig config =
                DEFAULT.withOptimization(
                                Optimization.DEFAULT
                                        .withOptimizer(
                                                OptimizerSpec.of(OptimizerSpec.Rule.MOMENTUM)
                                                        .with(OptimizerSpec.Setting.MOMENTUM, 1))
                                        .withSchedule(new LearningRateSchedule(Shape.STEP, 0, 1))
                                        .withEpochs(0))
                        .withRegularization(new Regularization(-1, Double.NaN, 1001))
                        .withStopping(new Stopping(-1, Double.POSITIVE_INFINITY))
                        .withAugmentation(new Augmentation(99, 0, 0, 0, 0));
        assertEquals(
                List.of(
                        "momentum",
                        "schedule",
                        "schedule",
                        "epochs",
                        "l1",
                        "l2",
                        "max-norm",
                        "patience",
                        "averaging",
                        "augment"),
                config.problems().stream().map(Problem::field).toList());
    }

    @Test
    void aBatchHoldsNoMoreThanThereIs() {
        assertEquals(64, DEFAULT.batchSizeOf(1000));
        assertEquals(10, DEFAULT.batchSizeOf(10));
        OptimizerSpec whole = OptimizerSpec.of(OptimizerSpec.Rule.GRADIENT_DESCENT);
        assertEquals(1000, DEFAULT.withOptimizer(whole).batchSizeOf(1000));
    }
}
