package fude.data;

/**
 * What one lesson works with: images to learn from and images that are never learned from.
 *
 * @param name what the terminal calls it: {@code digits}, {@code mnist}, or a folder's name
 */
public record DatasetSplit(String name, Dataset training, Dataset test) {

    public DatasetSplit {
        if (training.inputs() != test.inputs() || training.classes() != test.classes()) {
            throw new IllegalArgumentException("training and test images differ in kind");
        }
    }
}
