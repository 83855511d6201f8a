package fude.data;

import fude.text.ReportedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The data of an experiment: images to learn from and images that are never learned from.
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

    /**
     * Several data sets to learn from together: the training images of all, and the test images of
     * the first.
     *
     * @throws ReportedException if their images or classes are of different kinds
     */
    public static DatasetSplit joined(List<DatasetSplit> parts) throws ReportedException {
        DatasetSplit first = parts.get(0);
        for (DatasetSplit part : parts) {
            first.requireLike(part);
        }
        return new DatasetSplit(
                parts.stream().map(DatasetSplit::name).collect(Collectors.joining("+")),
                JoinedImages.of(parts.stream().map(DatasetSplit::training).toList()),
                first.test());
    }

    /**
     * The same with more to learn from, before the others: so they are among the first images, and
     * none of them is set aside for validation.
     *
     * @throws ReportedException if the images or classes are of different kinds
     */
    public DatasetSplit withFirst(DatasetSplit added) throws ReportedException {
        requireLike(added);
        return new DatasetSplit(
                name + "+" + added.name(),
                JoinedImages.of(List.of(added.training(), training)),
                test);
    }

    private void requireLike(DatasetSplit part) throws ReportedException {
        if (!part.training().isLike(training)) {
            throw ReportedException.of("data.not-together", name, part.name());
        }
    }

    /** Every sixth image becomes a test image. */
    public static DatasetSplit of(String name, Dataset images) {
        return TestShare.split(name, images);
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
