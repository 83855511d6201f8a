package fude.training;

/**
 * What was set by hand while a run went on, or before it began: in force from a batch on. The first
 * one of a run is what it began with.
 *
 * @param epoch finished epochs when it took effect
 * @param batch finished batches of the epoch at hand
 * @param learningRate that was set
 * @param targetEpoch the epoch at which the run was to be finished
 */
public record Intervention(int epoch, int batch, double learningRate, int targetEpoch) {
    /**
     * That a run remembers. More than are made by hand in a lesson: a slider that is dragged sets a
     * rate with each batch.
     */
    public static final int MAX_COUNT = 100_000;

    boolean isAt(int otherEpoch, int otherBatch) {
        return epoch == otherEpoch && batch == otherBatch;
    }

    /** Whether a run that stands here has learned with it. */
    public boolean isPassed(int atEpoch, int atBatch) {
        return isReached(atEpoch, atBatch) && !isAt(atEpoch, atBatch);
    }

    /** Whether a run has come to where it took effect. */
    boolean isReached(int atEpoch, int atBatch) {
        return atEpoch > epoch || atEpoch == epoch && atBatch >= batch;
    }
}
