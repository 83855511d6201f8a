package fude.training;

import java.util.List;

/**
 * The hand on a running training: any thread may use it. A request takes effect before the next
 * batch.
 */
public final class TrainingControl {
    private volatile boolean pauseRequested;
    private volatile double learningRate;
    private volatile int targetEpoch;
    private List<Intervention> script = List.of();

    public TrainingControl(double learningRate, int targetEpoch) {
        this.learningRate = learningRate;
        this.targetEpoch = targetEpoch;
    }

    /** Ends {@link Trainer#run} after the batch in hand; it can be called again to go on. */
    public void pause() {
        pauseRequested = true;
    }

    /** Takes a pause back, before the next stretch. */
    public void resume() {
        pauseRequested = false;
    }

    public void learningRate(double rate) {
        learningRate = rate;
    }

    /** The number of finished epochs at which the run is finished. */
    public void targetEpoch(int epoch) {
        targetEpoch = epoch;
    }

    /**
     * Does what was done by hand in another run, where it was done; what is set otherwise holds
     * until then.
     */
    public synchronized void follow(List<Intervention> other) {
        script = List.copyOf(other);
    }

    /** Whether something of another run is still to be done. */
    public synchronized boolean isFollowing() {
        return !script.isEmpty();
    }

    /**
     * The run has come here: before a batch, on its thread.
     *
     * @return whether the other run went on from here with something else set
     */
    synchronized boolean arrive(int epoch, int batch) {
        boolean changed = false;
        while (!script.isEmpty() && script.get(0).isReached(epoch, batch)) {
            learningRate = script.get(0).learningRate();
            targetEpoch = script.get(0).targetEpoch();
            script = script.subList(1, script.size());
            changed = true;
        }
        return changed;
    }

    boolean pauseRequested() {
        return pauseRequested;
    }

    /** The rate that is in force. */
    public double learningRate() {
        return learningRate;
    }

    int targetEpoch() {
        return targetEpoch;
    }
}
