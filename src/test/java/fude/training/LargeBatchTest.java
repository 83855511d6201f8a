package fude.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Points;
import fude.data.Samples;
import fude.nn.Numeric;
import fude.nn.loss.Loss;
import fude.nn.optimizer.OptimizerSpec;
import fude.text.ReportedException;
import fude.training.Trainer.Stretch;
import fude.training.batch.Learner;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Batches that are too large to go through the network in one piece. */
@ExtendWith(Numeric.class)
class LargeBatchTest {
    private static final TrainingConfig ALL_AT_ONCE =
            SmallRuns.CONFIG
                    .withOptimizer(OptimizerSpec.of(OptimizerSpec.Rule.GRADIENT_DESCENT))
                    .withLearningRate(0.5)
                    .withEpochs(4);

    /** The same points twice have the same mean gradient as once, where they fit in one piece. */
    @ParameterizedTest
    @EnumSource(names = {"CROSS_ENTROPY", "BINARY_CROSS_ENTROPY", "MSE", "RMSE"})
    void theGradientIsThatOfOnePiece(Loss loss) throws ReportedException {
        int half = 2500;
        assertTrue(half <= Learner.MAX_CHUNK_SIZE && 2 * half > Learner.MAX_CHUNK_SIZE);
        Trainer onePiece = trainer("dense 5 tanh", loss, ALL_AT_ONCE, points(half, half));
        Trainer chunks = trainer("dense 5 tanh", loss, ALL_AT_ONCE, points(2 * half, half));
        List<float[]> first = weights(chunks);
        SmallRuns.run(ALL_AT_ONCE, onePiece);
        SmallRuns.run(ALL_AT_ONCE, chunks);
        for (int p = 0; p < first.size(); p++) {
            assertArrayEquals(weights(onePiece).get(p), weights(chunks).get(p), 1e-5f);
        }
        assertTrue(Math.abs(first.get(0)[0] - weights(chunks).get(0)[0]) > 1e-3);
        assertEquals(loss(onePiece, 4), loss(chunks, 4), 1e-5);
    }

    @Test
    void gradientDescentTakesOneStepAnEpoch() {
        TrainingConfig config = ALL_AT_ONCE.withBatchSize(10);
        assertEquals(1, SmallRuns.trainer(config).snapshot().batchesPerEpoch());
        Samples many = points(5000, 5000);
        Trainer trainer = trainer("", Loss.CROSS_ENTROPY, config, many);
        assertEquals(1, trainer.snapshot().batchesPerEpoch());
    }

    /** Asked for in the second of three chunks, of which nothing must remain. */
    @Test
    void aPauseBetweenChunksTakesTheBatchBack() throws ReportedException {
        TrainingConfig config = ALL_AT_ONCE.withEpochs(2);
        String layers = "dense 5, batchnorm, dropout 0.3";
        Samples points = points(10_000, 10_000);
        Trainer whole = trainer(layers, Loss.CROSS_ENTROPY, config, points);
        SmallRuns.run(config, whole);

        TrainingControl control = SmallRuns.control(config);
        WatchedSamples pausing =
                new WatchedSamples(
                        points,
                        reads -> {
                            if (reads == 4000) {
                                control.pause();
                            }
                        });
        Trainer paused = trainer(layers, Loss.CROSS_ENTROPY, config, pausing);
        List<float[]> first = weights(paused);
        paused.run(Stretch.TARGET, control, SmallRuns.NOBODY);
        assertEquals(TrainingStatus.PAUSED, paused.snapshot().status());
        assertTrue(pausing.reads() < 7000, "the third chunk was read");
        assertEquals(0, paused.snapshot().batch());
        assertSame(first, weights(paused));

        control.resume();
        paused.run(Stretch.TARGET, control, SmallRuns.NOBODY);
        assertSame(weights(whole), weights(paused));
        assertEquals(
                LearningCurveTest.text(whole.snapshot().curve()),
                LearningCurveTest.text(paused.snapshot().curve()));
    }

    private static void assertSame(List<float[]> expected, List<float[]> actual) {
        for (int p = 0; p < expected.size(); p++) {
            assertArrayEquals(expected.get(p), actual.get(p));
        }
    }

    private static List<float[]> weights(Trainer trainer) {
        return trainer.checkpoint().weights();
    }

    private static double loss(Trainer trainer, int epoch) {
        return trainer.snapshot().curve().epochs().get(epoch - 1).trainingLoss();
    }

    private static Trainer trainer(
            String layers, Loss loss, TrainingConfig config, Samples training) {
        return new Trainer(
                SmallRuns.spec(2, layers, loss.outputs(2), loss), config, training, points(9, 9));
    }

    /** Points of a plane in two halves; the first {@code different} of them again and again. */
    private static Samples points(int count, int different) {
        SplittableRandom random = new SplittableRandom(3);
        float[][] points = new float[count][];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            points[i] =
                    i < different
                            ? new float[] {random.nextFloat(), random.nextFloat()}
                            : points[i - different];
            labels[i] = points[i][0] + points[i][1] > 1 ? 1 : 0;
        }
        return Points.classified(points, labels, 2);
    }
}
