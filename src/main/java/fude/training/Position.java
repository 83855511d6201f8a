package fude.training;

/** How far a run is: finished epochs, and finished batches of the one at hand. */
final class Position {
    private final int samples;
    private final int batchSize;
    private final int batches;
    private int epoch;
    private int batch;

    /**
     * @param joinsLast whether a last batch of a single sample is to be a part of the one before
     */
    Position(int samples, int batchSize, boolean joinsLast) {
        this.samples = samples;
        this.batchSize = batchSize;
        boolean joined = joinsLast && batchSize > 1 && samples % batchSize == 1;
        this.batches = Math.max(1, (samples + batchSize - 1) / batchSize - (joined ? 1 : 0));
    }

    /** Samples in an epoch. */
    int samples() {
        return samples;
    }

    /** The last batch may be smaller, or larger by one. */
    int batchesPerEpoch() {
        return batches;
    }

    int epoch() {
        return epoch;
    }

    int batch() {
        return batch;
    }

    double inEpochs() {
        return epoch + (double) batch / batchesPerEpoch();
    }

    /** An epoch that was begun is to be finished, whatever the target has become. */
    int targetAtLeast(int target) {
        return Math.max(target, batch > 0 ? epoch + 1 : epoch);
    }

    /** The place of the next batch's first sample in the epoch's order. */
    int from() {
        return batch * batchSize;
    }

    /** The place after the next batch's last sample. */
    int to() {
        return isLastBatch() ? samples : from() + batchSize;
    }

    boolean isLastBatch() {
        return batch == batchesPerEpoch() - 1;
    }

    /** One batch is done. */
    void advance() {
        batch++;
    }

    /** Whether all batches of the epoch at hand are done. */
    boolean isEndOfEpoch() {
        return batch == batchesPerEpoch();
    }

    void endEpoch() {
        epoch++;
        batch = 0;
    }

    /** Goes on from elsewhere. */
    void set(int epoch, int batch) {
        this.epoch = epoch;
        this.batch = batch;
    }
}
