package fude.training;

import fude.training.config.Optimization;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The hand on a running training: any thread may use it. A request takes effect before the next
 * batch.
 */
public final class TrainingControl {
    /** How soon the end of a rest is heard of. */
    private static final long REST_STEP_NANOS = 500_000;

    /** Between two batches that can be looked at one by one, at least. */
    private static final long SLOW_NANOS = 50_000_000;

    /** A run never stands quite still. */
    private static final long LONGEST_REST_NANOS = 1_000_000_000;

    private volatile boolean pauseRequested;
    private volatile double learningRate;
    private volatile int targetEpoch;
    private volatile long restUntil = System.nanoTime();
    private List<Intervention> script = List.of();

    /** Guards what a slow run waits for: {@link #pauseRequested} and {@link #batchNanos}. */
    private final Object slow = new Object();

    private volatile long batchNanos;
    private long lastBatch = System.nanoTime();

    public TrainingControl(double learningRate, int targetEpoch) {
        this.learningRate = learningRate;
        targetEpoch(targetEpoch);
    }

    /** Ends {@link Trainer#run} after the current batch; it can be called again to go on. */
    public void pause() {
        synchronized (slow) {
            pauseRequested = true;
            slow.notifyAll();
        }
    }

    /** Takes a pause back, before the next stretch. */
    public void resume() {
        pauseRequested = false;
    }

    /**
     * Has the run learn so many batches in a second and wait between them, which changes nothing of
     * what it learns.
     *
     * @param batchesPerSecond 0 for as many as there can be
     */
    public void pace(double batchesPerSecond) {
        synchronized (slow) {
            batchNanos = batchesPerSecond == 0 ? 0 : (long) (1e9 / batchesPerSecond);
            slow.notifyAll();
        }
    }

    /** Whether each batch can be looked at. */
    boolean isSlow() {
        return batchNanos >= SLOW_NANOS;
    }

    /** Returns once the next batch is due, or a pause is asked for. On the run's thread. */
    void awaitPace() {
        if (batchNanos > 0) {
            synchronized (slow) {
                try {
                    long left = lastBatch + batchNanos - System.nanoTime();
                    while (left > 0 && !pauseRequested) {
                        TimeUnit.NANOSECONDS.timedWait(slow, left);
                        left = lastBatch + batchNanos - System.nanoTime();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    pauseRequested = true;
                }
            }
        }
        long now = System.nanoTime();
        // a short wait takes longer than it should: those that follow make up for it
        lastBatch =
                batchNanos == 0 || isSlow()
                        ? now
                        : Math.max(lastBatch + batchNanos, now - SLOW_NANOS);
    }

    public void learningRate(double rate) {
        learningRate = rate;
    }

    /** The number of finished epochs at which the run is finished, within what a run can be. */
    public void targetEpoch(int epoch) {
        targetEpoch = Math.min(epoch, Optimization.MAX_EPOCHS);
    }

    /**
     * Does what was done by hand in another run, where it was done; what is set otherwise holds
     * until then.
     */
    public synchronized void follow(List<Intervention> other) {
        script = List.copyOf(other);
    }

    /** Whether the other run went on with something else set from here on. */
    public synchronized boolean isDue(int epoch, int batch) {
        return !script.isEmpty() && script.get(0).isReached(epoch, batch);
    }

    /**
     * The run has come here: before a batch, on its thread. To be asked until there is no more.
     *
     * @return the next that was done in the other run by here, which is in force now; null for none
     */
    synchronized @Nullable Intervention arrive(int epoch, int batch) {
        if (!isDue(epoch, batch)) {
            return null;
        }
        Intervention due = script.get(0);
        learningRate = due.learningRate();
        targetEpoch = due.targetEpoch();
        script = script.subList(1, script.size());
        return due;
    }

    /** What of the other run is still to be done. */
    public synchronized List<Intervention> left() {
        return List.copyOf(script);
    }

    boolean pauseRequested() {
        return pauseRequested;
    }

    /**
     * Has the run rest between two batches, since somebody waits for something else; it goes on by
     * itself.
     *
     * @param nanoTime at least until when, as {@link System#nanoTime} tells it
     */
    public void restUntil(long nanoTime) {
        if (nanoTime - restUntil > 0) {
            restUntil = nanoTime;
        }
    }

    /** Returns once the rest is over, or has been long enough, or a pause is asked for. */
    void awaitRest() {
        long start = System.nanoTime();
        long now = start;
        while (now < restUntil && now - start < LONGEST_REST_NANOS && !pauseRequested) {
            LockSupport.parkNanos(REST_STEP_NANOS);
            now = System.nanoTime();
        }
    }

    /** The rate that is in force. */
    public double learningRate() {
        return learningRate;
    }

    /** The epoch at which the run is to be finished. */
    public int targetEpoch() {
        return targetEpoch;
    }
}
