package fude.data;

import fude.data.look.Understanding;
import fude.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The data of an experiment: samples to learn from and samples that are never learned from. Either
 * images ({@link DatasetSplit}) or numbers ({@link fude.data.numbers.NumberSplit}). Immutable.
 */
public interface Data {

    /** What the terminal calls it: {@code digits}, {@code spiral}, {@code y = sin x}, a path. */
    String name();

    DataKind kind();

    /** The names of the classes, in order; none where numbers should come out. */
    List<String> classNames();

    /** How many numbers go into a network, with this choice. */
    int inputs(DatasetChoice choice);

    /** How many samples can be learned from. */
    int trainingSize();

    /** The same of each class; none where numbers should come out. */
    int[] trainingCounts();

    /** How many samples are never learned from. */
    int testSize();

    /** The same of each class; none where numbers should come out. */
    int[] testCounts();

    /** How many samples are set aside, to measure while settings are still being chosen. */
    int validationSize();

    /** What a file or folder was understood as; empty where the data is of none. */
    default Optional<Understanding> understood() {
        return Optional.empty();
    }

    /** Whether every epoch can have new samples. */
    default boolean writes() {
        return false;
    }

    /** Whether samples are set aside for validation: they are measured then, not the test. */
    default boolean isValidating() {
        return validationSize() > 0;
    }

    /** What keeps a choice from being applied to this; empty if nothing does. */
    List<Problem> problems(DatasetChoice choice);

    /**
     * The part that is chosen.
     *
     * @param noise decides which labels become wrong, and how: a fresh stream from the same seed
     *     makes the same choice again
     * @throws IllegalArgumentException if there are {@link #problems}
     */
    Data chosen(DatasetChoice choice, RandomGenerator noise);

    /** The same, measured on the first samples alone of what it would be measured on. */
    Data measuredOn(int most);

    /** What is learned from, as a network takes it; of what was chosen. */
    Samples trainingSamples(DatasetChoice choice);

    /** What a network is measured on after each epoch; of what was chosen. */
    Samples measuredSamples(DatasetChoice choice);

    /** What is never learned from; of what was chosen. */
    Samples testSamples(DatasetChoice choice);
}
