package fude.data;

import fude.data.look.Understanding;
import fude.text.Problem;
import fude.text.ReportedException;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Images to learn from, and images that are never learned from.
 *
 * @param name what the terminal calls it: {@code digits}, {@code mnist}, or a folder's path
 * @param validation images set aside, to measure while settings are still being chosen; of a source
 *     that has some of its own, or of what was chosen
 * @param understood what the file or folder that they are of was understood as
 */
public record DatasetSplit(
        String name,
        Dataset training,
        Dataset test,
        Optional<Dataset> validation,
        Optional<Understanding> understood)
        implements Data {

    public DatasetSplit {
        requireOneKind(training, test);
        validation.ifPresent(images -> requireOneKind(training, images));
    }

    /**
     * Several data sets to learn from together: the training images of all, and the test and
     * validation images of the first.
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
                first.test(),
                first.validation());
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
                test,
                validation);
    }

    /**
     * The same with images that came for validation.
     *
     * @param own whether they are set aside; otherwise they are learned from, behind the others
     */
    public DatasetSplit withValidation(Dataset images, boolean own) {
        return own
                ? new DatasetSplit(name, training, test, Optional.of(images), understood)
                : new DatasetSplit(
                        name,
                        JoinedImages.of(List.of(training, images)),
                        test,
                        validation,
                        understood);
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

    /** Of no file. */
    public DatasetSplit(String name, Dataset training, Dataset test, Optional<Dataset> validation) {
        this(name, training, test, validation, Optional.empty());
    }

    /** The same, as it was understood. */
    public DatasetSplit understoodAs(String other, Understanding understanding) {
        return new DatasetSplit(other, training, test, validation, Optional.of(understanding));
    }

    /** What a network is measured on after each epoch: the validation images, or else the test. */
    public Dataset measured() {
        return validation.orElse(test);
    }

    @Override
    public DataKind kind() {
        return DataKind.IMAGES;
    }

    @Override
    public List<String> classNames() {
        return training.classNames();
    }

    @Override
    public int inputs(DatasetChoice choice) {
        return training.inputs();
    }

    @Override
    public int trainingSize() {
        return training.size();
    }

    @Override
    public int[] trainingCounts() {
        return training.classCounts();
    }

    @Override
    public int[] testCounts() {
        return test.classCounts();
    }

    @Override
    public int testSize() {
        return test.size();
    }

    @Override
    public int validationSize() {
        return validation.map(Dataset::size).orElse(0);
    }

    @Override
    public boolean writes() {
        return training.source().isPresent();
    }

    @Override
    public List<Problem> problems(DatasetChoice choice) {
        return choice.problems(this);
    }

    @Override
    public DatasetSplit chosen(DatasetChoice choice, RandomGenerator noise) {
        return choice.apply(this, noise);
    }

    @Override
    public DatasetSplit measuredOn(int most) {
        return new DatasetSplit(name, training, measured().first(most));
    }

    @Override
    public ScaledImages trainingSamples(DatasetChoice choice) {
        return scaled(training, choice);
    }

    @Override
    public ScaledImages measuredSamples(DatasetChoice choice) {
        return scaled(measured(), choice);
    }

    @Override
    public ScaledImages testSamples(DatasetChoice choice) {
        return scaled(test, choice);
    }

    private ScaledImages scaled(Dataset images, DatasetChoice choice) {
        return new ScaledImages(images, choice.scaling().of(training));
    }

    public DatasetSplit withName(String other) {
        return new DatasetSplit(other, training, test, validation, understood);
    }

    private static void requireOneKind(Dataset one, Dataset other) {
        if (one.inputs() != other.inputs() || one.classes() != other.classes()) {
            throw new IllegalArgumentException("the images of a split differ in kind");
        }
    }
}
