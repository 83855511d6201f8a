package fude.data;

import java.util.List;

/**
 * Samples as a network takes them: the numbers that go in, and what should come out. That is either
 * a class, or numbers (regression).
 */
public interface Samples {

    int size();

    /** Tells these samples from others. */
    long checksum();

    /** Numbers in one sample. */
    int inputs();

    /** Writes a sample's {@link #inputs} to {@code to}, from {@code offset} on. */
    void copyInput(int sample, float[] to, int offset);

    /** How many classes there are; 0 where numbers should come out. */
    int classes();

    /** The class of a sample, 0 to classes − 1; only where there are classes. */
    int label(int sample);

    /** How many numbers should come out of each sample; 0 where there are classes. */
    int targets();

    /** Writes a sample's {@link #targets} to {@code to}; only where there are no classes. */
    void copyTarget(int sample, float[] to, int offset);

    /** Some of them, in the order given here; only of what a data set has. */
    default Samples some(List<Integer> chosen) {
        throw new UnsupportedOperationException("no choice of " + getClass());
    }

    /** What a difference of 1 between two outputs means in the units of the targets. */
    default double targetUnit() {
        return 1;
    }
}
