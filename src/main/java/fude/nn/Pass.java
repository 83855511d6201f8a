package fude.nn;

import java.util.random.RandomGenerator;

/**
 * Whether a batch goes forward to be learned from or to be answered; only learning has chance in
 * it.
 *
 * @param random the source of chance for this batch, null for {@link #INFERENCE}
 */
public record Pass(RandomGenerator random) {
    /** Every unit takes part, nothing is random. */
    public static final Pass INFERENCE = new Pass(null);

    public static Pass training(RandomGenerator random) {
        return new Pass(random);
    }

    boolean isTraining() {
        return random != null;
    }
}
