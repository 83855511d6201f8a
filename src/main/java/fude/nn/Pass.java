package fude.nn;

/**
 * Whether a batch goes forward to be learned from or to be answered; only learning has chance in
 * it.
 *
 * @param seed decides the chance in this batch
 */
public record Pass(boolean isTraining, long seed) {
    /** Every unit takes part, nothing is random. */
    public static final Pass INFERENCE = new Pass(false, 0);

    public static Pass training(long seed) {
        return new Pass(true, seed);
    }
}
