package fude.nn;

/**
 * Whether a batch goes forward to be learned from or to be answered; only learning has chance in
 * it.
 */
public final class Pass {
    /** Every unit takes part, nothing is random. */
    public static final Pass INFERENCE = new Pass(false, 0);

    private final boolean isTraining;
    private long seed;

    private Pass(boolean isTraining, long seed) {
        this.isTraining = isTraining;
        this.seed = seed;
    }

    /**
     * To be learned from.
     *
     * @param seed decides the chance in the batch
     */
    public static Pass training(long seed) {
        return new Pass(true, seed);
    }

    /** The same for the next batch: nothing is allocated in each step. */
    public Pass next(long seed) {
        if (!isTraining) {
            throw new IllegalStateException("there is no chance in answering");
        }
        this.seed = seed;
        return this;
    }

    boolean isTraining() {
        return isTraining;
    }

    long seed() {
        return seed;
    }
}
