package fude.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.Numeric;
import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.Regularization;
import fude.text.ReportedException;
import fude.training.Trainer.Stretch;
import fude.training.augment.Augmentation;
import fude.training.config.LearningRateSchedule;
import fude.training.config.LearningRateSchedule.Shape;
import fude.training.config.Stopping;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that goes on in another trainer, as it does after a file has been written and read. */
@ExtendWith(Numeric.class)
class ResumedRunTest {
    private static final String LAYERS = "dense 12, batchnorm, dropout 0.2, dense 6 tanh";

    /** Everything that remembers something. */
    private static final TrainingConfig FULL =
            SmallRuns.CONFIG
                    .withOptimization(
                            SmallRuns.CONFIG
                                    .optimization()
                                    .withSchedule(
                                            new LearningRateSchedule(Shape.PLATEAU, 0.5, 0.5)))
                    .withEpochs(4)
                    .withRegularization(new Regularization(0.001, 0.01, 1))
                    .withStopping(new Stopping(3, 0.5))
                    .withAugmentation(new Augmentation(1, 10, 0.1, 0.1, 0.3));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 6, 7, 8, 13, 14, 20, 27})
    void fromAnyBatchOnItEndsInTheSameBits(int batches) throws ReportedException {
        assertResumes(FULL, batches);
    }

    @ParameterizedTest
    @MethodSource("fude.nn.optimizer.OptimizerSpec#all")
    void withAnyOptimizerItEndsInTheSameBits(OptimizerSpec optimizer) throws ReportedException {
        assertResumes(FULL.withOptimizer(optimizer).withLearningRate(0.001), 3);
    }

    private static void assertResumes(TrainingConfig config, int batches) throws ReportedException {
        Trainer whole = SmallRuns.run(config, SmallRuns.trainer(LAYERS, config));
        Trainer begun = SmallRuns.trainer(LAYERS, config);
        for (int i = 0; i < batches; i++) {
            begun.run(Stretch.BATCH, SmallRuns.control(config), SmallRuns.NOBODY);
        }
        Trainer resumed = SmallRuns.trainer(LAYERS, config);
        resumed.resume(begun.checkpoint());
        assertEquals(begun.snapshot().epoch(), resumed.snapshot().epoch());
        assertEquals(begun.snapshot().batch(), resumed.snapshot().batch());
        TrainingStatus stands = batches == 0 ? TrainingStatus.READY : TrainingStatus.PAUSED;
        assertEquals(stands, resumed.snapshot().status());
        SmallRuns.run(config, resumed);

        TrainerTest.assertSame(whole, resumed);
        assertSame(whole.checkpoint().weights(), resumed.checkpoint().weights());
        TrainingSnapshot end = whole.snapshot();
        assertEquals(TrainingStatus.FINISHED, resumed.snapshot().status());
        assertEquals(end.bestEpoch(), resumed.snapshot().bestEpoch());
        assertEquals(end.evaluation().loss(), resumed.snapshot().evaluation().loss());
        assertEquals(end.layers(), resumed.snapshot().layers());
    }

    private static void assertSame(List<float[]> expected, List<float[]> actual) {
        for (int p = 0; p < expected.size(); p++) {
            assertArrayEquals(expected.get(p), actual.get(p));
        }
    }

    @Test
    void theTimeOfTheEpochAtHandGoesOn() throws ReportedException {
        Trainer begun = SmallRuns.trainer(LAYERS, FULL);
        for (int i = 0; i < 10; i++) {
            begun.run(Stretch.BATCH, SmallRuns.control(FULL), SmallRuns.NOBODY);
        }
        Trainer resumed = SmallRuns.trainer(LAYERS, FULL);
        resumed.resume(begun.checkpoint());
        assertEquals(begun.snapshot().seconds(), resumed.snapshot().seconds());
        SmallRuns.run(FULL, resumed);
        double sum = 0;
        for (LearningCurve.EpochResult epoch : resumed.snapshot().curve().epochs()) {
            assertTrue(epoch.seconds() > 0);
            sum += epoch.seconds();
        }
        assertEquals(resumed.snapshot().seconds(), sum, 1e-9);
    }

    @Test
    void laterLearningDoesNotReachACheckpoint() throws ReportedException {
        Trainer trainer = SmallRuns.trainer(LAYERS, FULL);
        trainer.run(Stretch.EPOCH, SmallRuns.control(FULL), SmallRuns.NOBODY);
        Checkpoint checkpoint = trainer.checkpoint();
        float weight = checkpoint.weights().get(0)[0];
        float mean = checkpoint.average().means().get(0)[0];
        float memory = checkpoint.optimizer().values().get(0)[0][0];
        SmallRuns.run(FULL, trainer);
        assertEquals(weight, checkpoint.weights().get(0)[0]);
        assertEquals(mean, checkpoint.average().means().get(0)[0]);
        assertEquals(memory, checkpoint.optimizer().values().get(0)[0][0]);
        assertFalse(weight == trainer.checkpoint().weights().get(0)[0]);
    }
}
