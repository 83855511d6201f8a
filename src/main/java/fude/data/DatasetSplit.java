package fude.data;

import java.util.Optional;

/**
 * What one lesson works with: images to learn from and images that are never learned from.
 *
 * @param name what the terminal calls it: {@code digits}, {@code mnist}, or a folder's path
 * @param validation training images set aside, to measure while settings are still being chosen
 */
public record DatasetSplit(
        String name, Dataset training, Dataset test, Optional<Dataset> validation) {

    public DatasetSplit {
        requireOneKind(training, test);
        validation.ifPresent(images -> requireOneKind(training, images));
    }

    /** Without a validation set. */
    public DatasetSplit(String name, Dataset training, Dataset test) {
        this(name, training, test, Optional.empty());
    }

    /** What a network is measured on after each epoch: the validation images, or else the test. */
    public Dataset measured() {
        return validation.orElse(test);
    }

    public DatasetSplit withName(String other) {
        return new DatasetSplit(other, training, test, validation);
    }

    private static void requireOneKind(Dataset one, Dataset other) {
        if (one.inputs() != other.inputs() || one.classes() != other.classes()) {
            throw new IllegalArgumentException("the images of a split differ in kind");
        }
    }
}
