package fude.ink.handwriting;

import fude.data.Dataset;
import fude.data.DatasetSplit;

/** The data set that is always there: generated handwriting, as large as MNIST. */
public final class BuiltInDigits {
    /** What the terminal calls it. */
    public static final String NAME = "digits";

    /** The seed of the digits that everybody gets. */
    public static final long SEED = 1;

    public static final int TRAINING = 60_000;
    public static final int TEST = 10_000;

    private BuiltInDigits() {}

    /** The same digits every time. */
    public static DatasetSplit load() {
        return generate(SEED);
    }

    /** A few digits like them, by writers of their own. */
    public static Dataset sample(int count) {
        return Handwriting.generate(count, SEED, Handwriting.Purpose.SHOW);
    }

    /** Other digits for another seed; writers of the test digits have written no training digit. */
    public static DatasetSplit generate(long seed) {
        return new DatasetSplit(
                NAME,
                Handwriting.generate(TRAINING, seed, Handwriting.Purpose.TRAINING),
                Handwriting.generate(TEST, seed, Handwriting.Purpose.TEST));
    }
}
