package fude.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.Numeric;
import fude.text.ReportedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A run in slow motion. */
@ExtendWith(Numeric.class)
@Timeout(60)
class PaceTest {
    private static final TrainingConfig CONFIG = SmallRuns.CONFIG.withEpochs(1);

    /** So slow that no test would see its second batch. */
    private static final double STANDSTILL = 1e-4;

    private final TrainingControl control = SmallRuns.control(CONFIG);
    private final CountDownLatch learned = new CountDownLatch(1);

    private CompletableFuture<TrainingSnapshot> run(Trainer.Stretch stretch) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Trainer trainer = SmallRuns.trainer("dense 20 relu", CONFIG);
                    try {
                        trainer.run(stretch, control, this::heard);
                    } catch (ReportedException e) {
                        throw new IllegalStateException(e);
                    }
                    return trainer.snapshot();
                });
    }

    private void heard(TrainingSnapshot snapshot) {
        if (snapshot.batch() > 0) {
            learned.countDown();
        }
    }

    private CompletableFuture<TrainingSnapshot> afterItsFirstBatch() throws InterruptedException {
        control.pace(STANDSTILL);
        CompletableFuture<TrainingSnapshot> run = run(Trainer.Stretch.TARGET);
        assertTrue(learned.await(30, TimeUnit.SECONDS), "the first batch is learned and told");
        return run;
    }

    @Test
    void aPauseEndsTheWaitingWithoutAnotherBatch() throws Exception {
        CompletableFuture<TrainingSnapshot> run = afterItsFirstBatch();
        control.pause();
        TrainingSnapshot now = run.get(30, TimeUnit.SECONDS);
        assertEquals(TrainingStatus.PAUSED, now.status());
        assertEquals(1, now.batch());
    }

    @Test
    void anotherPaceEndsTheWaitingAndTheRunLearnsTheSame() throws Exception {
        CompletableFuture<TrainingSnapshot> run = afterItsFirstBatch();
        control.pace(0);
        TrainingSnapshot slow = run.get(30, TimeUnit.SECONDS);
        assertEquals(TrainingStatus.FINISHED, slow.status());
        TrainingSnapshot full = run(Trainer.Stretch.TARGET).get(30, TimeUnit.SECONDS);
        assertEquals(full.evaluation().loss(), slow.evaluation().loss());
    }

    @Test
    void batchesKeepTheirDistance() throws Exception {
        control.pace(50);
        int batches = SmallRuns.trainer("dense 20 relu", CONFIG).snapshot().batchesPerEpoch();
        long start = System.nanoTime();
        run(Trainer.Stretch.TARGET).get(30, TimeUnit.SECONDS);
        long least = TimeUnit.MILLISECONDS.toNanos(20) * (batches - 2);
        assertTrue(System.nanoTime() - start >= least, batches + " batches");
    }

    /** Waiting for a millisecond takes longer than that, by a little each time. */
    @Test
    void manyBatchesASecondKeepTheirDistanceOnAverage() {
        control.pace(1000);
        control.awaitPace();
        long start = System.nanoTime();
        for (int batch = 0; batch < 200; batch++) {
            control.awaitPace();
        }
        long taken = System.nanoTime() - start;
        assertTrue(taken >= 150_000_000, taken + " ns: at most 50 ms are made up for");
        assertFalse(control.isSlow());
    }

    @Test
    void aStepOfOneBatchDoesNotWait() throws Exception {
        control.pace(STANDSTILL);
        assertEquals(1, run(Trainer.Stretch.BATCH).get(30, TimeUnit.SECONDS).batch());
    }
}
