package fude.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.OptimizerSpec;
import fude.text.Problem;
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
        assertEquals(List.of(), DEFAULT.withBatchSize(4096).problems());
        assertEquals(List.of(), DEFAULT.withEpochs(1).problems());
        assertEquals(List.of(), DEFAULT.withEpochs(100_000).problems());
        assertEquals(List.of(), threads(256).problems());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1000.1, Double.NaN, Double.POSITIVE_INFINITY})
    void theLearningRateHasLimits(double rate) {
        assertEquals(
                List.of(Problem.of("learning-rate", "problem.learning-rate", 1000.0)),
                DEFAULT.withLearningRate(rate).problems());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4097})
    void theBatchSizeHasLimits(int size) {
        assertEquals(
                List.of(Problem.of("batch-size", "problem.range", 1, 4096)),
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
                threads(threads).problems());
    }

    @Test
    void theOptimizersProblemsAreAmongThem() {
        TrainingConfig config = DEFAULT.withOptimizer(new OptimizerSpec.Momentum(1)).withEpochs(0);
        assertEquals(
                List.of("momentum", "epochs"),
                config.problems().stream().map(Problem::field).toList());
    }

    @Test
    void threadsAreAsManyAsPay() {
        assertEquals(1, DEFAULT.withBatchSize(511).resolvedThreads());
        int many = DEFAULT.withBatchSize(512).resolvedThreads();
        assertTrue(many >= 1 && many <= 4);
        assertEquals(7, threads(7).resolvedThreads());
    }

    private static TrainingConfig threads(int threads) {
        return new TrainingConfig(DEFAULT.optimizer(), 0.001, 64, 10, 1, threads);
    }
}
