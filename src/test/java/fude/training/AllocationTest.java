package fude.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import fude.data.Dataset;
import fude.data.Samples;
import fude.nn.Network;
import fude.nn.Numeric;
import fude.nn.loss.Loss;
import fude.nn.matrix.ThreadTeam;
import fude.text.ReportedException;
import fude.training.augment.Augmentation;
import fude.training.batch.BatchReader;
import fude.training.batch.Learner;
import fude.training.batch.SampleOrder;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A batch makes next to no garbage, else a long run would be held up by its removal. */
@ExtendWith(Numeric.class)
class AllocationTest {
    private static final int BATCH = 32;
    private static final int BATCHES = 20;
    private static final int MOST_BYTES_PER_BATCH = 300;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aBatchAllocatesNextToNothing() {
        Samples images = images();
        var spec = SmallRuns.spec(784, "dense 128, dense 64", 10, Loss.CROSS_ENTROPY);
        Network network = Network.of(spec, 1, ThreadTeam.ALONE);
        TrainingConfig config = TrainingConfig.DEFAULT;
        var optimizer = config.optimizer().create(config.regularization(), network);
        BatchReader reader =
                new BatchReader(images, network, SampleOrder.SHUFFLED, Augmentation.NONE, 1);
        Learner learner = new Learner(network, optimizer, reader, 1);
        CurveRecorder curve = new CurveRecorder(BATCHES);
        for (int round = 0; round < 5; round++) {
            learn(learner, curve);
        }
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            learn(learner, curve);
            fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertTrue(fewest / BATCHES < MOST_BYTES_PER_BATCH, fewest / BATCHES + " bytes a batch");
    }

    /** From one batch to the next, as most of them go: without a snapshot, within an epoch. */
    @Test
    void theRunItselfAddsNextToNothing() throws ReportedException {
        long[] allocated = new long[10 * BATCHES];
        Samples watched =
                new WatchedSamples(
                        images(),
                        reads -> {
                            if (reads % BATCH == 0) {
                                allocated[reads / BATCH] = threads.getCurrentThreadAllocatedBytes();
                            }
                        });
        TrainingConfig config =
                TrainingConfig.DEFAULT.withBatchSize(BATCH).withEpochs(10).withThreads(1);
        var spec = SmallRuns.spec(784, "dense 128, dense 64", 10, Loss.CROSS_ENTROPY);
        SmallRuns.run(config, new Trainer(spec, config, watched, images()));
        long usual = usualDifference(allocated);
        assertTrue(allocated[allocated.length - 1] > 0);
        assertTrue(usual < MOST_BYTES_PER_BATCH, usual + " bytes a batch");
    }

    /** All batches of one epoch. */
    private static void learn(Learner learner, CurveRecorder curve) {
        for (int batch = 0; batch < BATCHES; batch++) {
            learner.learn(0, batch * BATCH, (batch + 1) * BATCH, 0.001, () -> false);
            curve.addBatch(0, batch + 1, learner.loss() * BATCH, BATCH);
        }
    }

    private static Samples images() {
        SplittableRandom random = new SplittableRandom(1);
        byte[] pixels = new byte[BATCHES * BATCH * 784];
        byte[] labels = new byte[BATCHES * BATCH];
        random.nextBytes(pixels);
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) random.nextInt(10);
        }
        return SmallRuns.scaled(new Dataset(28, 28, Dataset.digitNames(), pixels, labels));
    }

    /** The median over the second half, when the code is warm. */
    private static long usualDifference(long[] allocated) {
        long[] differences = new long[allocated.length / 2];
        for (int i = 0; i < differences.length; i++) {
            int batch = differences.length + i;
            differences[i] = allocated[batch] - allocated[batch - 1];
        }
        Arrays.sort(differences);
        return differences[differences.length / 2];
    }
}
