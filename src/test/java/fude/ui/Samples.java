package fude.ui;

import fude.data.DatasetSplit;
import fude.ink.Handwriting;

/** Small data for tests of the window. */
public final class Samples {
    private static final long SEED = 7;

    private Samples() {}

    /** 2,000 training and 500 test digits of the built-in handwriting. */
    public static DatasetSplit digits() {
        return new DatasetSplit(
                "digits",
                Handwriting.generate(2000, SEED, Handwriting.Purpose.TRAINING),
                Handwriting.generate(500, SEED, Handwriting.Purpose.TEST));
    }
}
