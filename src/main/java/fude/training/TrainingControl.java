package fude.training;

/**
 * The hand on a running training: any thread may use it. A request takes effect before the next
 * batch.
 */
public final class TrainingControl {
    private volatile boolean pauseRequested;
    private volatile double learningRate;
    private volatile int targetEpoch;

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
