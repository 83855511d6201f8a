package fude.training;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was set by hand while a run went on, or before it began: in force from a batch on. The first
 * one of a run is what it began with. Or a batch of images that somebody chose, learned there
 * outside of the epoch's order.
 *
 * @param epoch finished epochs when it took effect
 * @param batch finished batches of the epoch at hand
 * @param learningRate that was set
 * @param targetEpoch the epoch at which the run was to be finished
 * @param images the places of the images of a chosen batch among those that are learned from, 1 to
 *     {@value #MAX_IMAGES} of them; null for none
 */
public record Intervention(
        int epoch,
        int batch,
        double learningRate,
        int targetEpoch,
        @Nullable List<Integer> images) {
    /**
     * That a run remembers. More than are made by hand in a lesson: a slider that is dragged sets a
     * rate with each batch.
     */
    public static final int MAX_COUNT = 100_000;

    /** Images of a chosen batch. */
    public static final int MAX_IMAGES = 8;

    public Intervention {
        images = images == null ? null : List.copyOf(images);
    }

    /** Something that was set. */
    public Intervention(int epoch, int batch, double learningRate, int targetEpoch) {
        this(epoch, batch, learningRate, targetEpoch, null);
    }

    /** Whether it is a batch of chosen images. */
    public boolean isChosenBatch() {
        return images != null;
    }

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
