package fude.training;

import fude.nn.Prediction;
import fude.training.measure.Proportion;

/**
 * The result of fine-tuning a network on a single image, outside of the epochs.
 *
 * @param label the class that it was told
 * @param before its answer to the image
 * @param after its answer then
 * @param measuredBefore how many of the measured images it read rightly
 * @param measuredAfter how many it read rightly then
 * @param start where the run stood before; {@link Trainer#resume} goes back there, to the bit
 */
public record FineTuning(
        int label,
        Prediction before,
        Prediction after,
        Proportion measuredBefore,
        Proportion measuredAfter,
        Checkpoint start) {
    /** Steps of the optimizer. */
    public static final int STEPS = 20;

    /** Images in each step. */
    public static final int BATCH = 64;

    /**
     * This number of a batch's images are copies of the one; the others are training images, which
     * keep what is known.
     */
    public static final int COPIES = 8;
}
