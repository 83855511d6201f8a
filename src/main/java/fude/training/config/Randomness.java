package fude.training.config;

import fude.training.batch.SampleOrder;

/**
 * What chance decides in a run.
 *
 * @param order in which an epoch goes through the samples
 * @param seed of the first weights, the order, dropout and augmentation
 */
public record Randomness(SampleOrder order, long seed) {
    /** The settings of the first start. */
    public static final Randomness DEFAULT = new Randomness(SampleOrder.SHUFFLED, 1);

    public Randomness withOrder(SampleOrder other) {
        return new Randomness(other, seed);
    }

    public Randomness withSeed(long other) {
        return new Randomness(order, other);
    }
}
