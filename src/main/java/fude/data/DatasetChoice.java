package fude.data;

import fude.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * What an experiment takes of a data set, and how it is read: a value that is edited, stored and
 * compared. The classes are chosen first, then the first images, then those for validation; what is
 * left is learned from, and only there labels become wrong.
 *
 * @param classes names of those that take part in training and test, each once; empty for all
 * @param first how many training images are kept at most, 0 for all; the test images all stay
 * @param labelNoise per cent of the images learned from, 0 to 100, that get a random label
 * @param validation per cent of the training images, 0 to 90, set aside: the last ones, because
 *     files often go writer by writer; what a source has for validation comes to them
 * @param scaling how pixels or coordinates become what goes into the network
 * @param endless whether every epoch has new images
 * @param inputs what is calculated of a point's coordinates and goes into the network; empty for
 *     the coordinates themselves
 * @param targetScaling how the numbers that should come out become what comes out of the network
 */
public record DatasetChoice(
        List<String> classes,
        int first,
        double labelNoise,
        double validation,
        ScalingKind scaling,
        Endless endless,
        List<Feature> inputs,
        ScalingKind targetScaling) {
    /** All images, scaled to 0 to 1. */
    public static final DatasetChoice ALL =
            new DatasetChoice(List.of(), 0, 0, 0, ScalingKind.UNIT, Endless.AUTO);

    /** All points or numbers as they are: nothing is scaled unless somebody asks for it. */
    public static final DatasetChoice ALL_NUMBERS = ALL.withScaling(ScalingKind.RAW);

    private static final int MOST_VALIDATION = 90;

    public DatasetChoice {
        classes = List.copyOf(new LinkedHashSet<>(classes));
        inputs = inputs.stream().distinct().sorted().toList();
        inputs = inputs.equals(Feature.COORDINATES) ? List.of() : inputs;
    }

    /** For images: their pixels go in, and classes come out. */
    public DatasetChoice(
            List<String> classes,
            int first,
            double labelNoise,
            double validation,
            ScalingKind scaling,
            Endless endless) {
        this(classes, first, labelNoise, validation, scaling, endless, List.of(), ScalingKind.RAW);
    }

    /** What goes into the network of a point with two coordinates. */
    public List<Feature> features() {
        return Feature.orCoordinates(inputs);
    }

    /** What keeps it from being applied to data of any kind; empty if nothing does. */
    public List<Problem> problems(Data source) {
        List<Problem> problems = new ArrayList<>(unknownClasses(source));
        if (classes.size() == 1) {
            problems.add(Problem.of("classes", "problem.two-classes"));
        }
        if (first < 0) {
            problems.add(Problem.of("first", "problem.not-negative"));
        }
        problems.addAll(Problem.outside("label-noise", labelNoise, 0, 100));
        problems.addAll(Problem.outside("validation", validation, 0, MOST_VALIDATION));
        if (endless == Endless.ON && !source.writes()) {
            problems.add(Problem.of("endless", "problem.endless"));
        }
        return problems.isEmpty() ? problemsOfSize(source) : problems;
    }

    /** A problem for each class that this data set does not have. */
    public List<Problem> unknownClasses(Data source) {
        List<String> names = source.classNames();
        return classes.stream()
                .filter(name -> ClassList.indexOf(name, names) < 0)
                .map(name -> Problem.of("classes", "problem.no-class", name, names))
                .toList();
    }

    /** The same with the classes named and ordered as in this data set. */
    public DatasetChoice asNamedBy(Data source) {
        return withClasses(ClassList.asNamedBy(classes, source.classNames()));
    }

    private List<Problem> problemsOfSize(Data source) {
        boolean images = source.kind() == DataKind.IMAGES;
        int test = count(source.testSize(), source.testCounts(), source);
        if (chosen(source) == 0 || test == 0) {
            String none = images ? "problem.no-images" : "problem.no-points";
            return List.of(Problem.of("classes", none));
        }
        if (validation > 0 && kept(source) == 1) {
            String one = images ? "problem.one-image" : "problem.one-point";
            return List.of(Problem.of("validation", one));
        }
        return List.of();
    }

    /** Whether all samples take part, with their labels. */
    public boolean isEverything() {
        return classes.isEmpty() && first == 0 && labelNoise == 0 && validation == 0;
    }

    /**
     * Whether every epoch has new images, where they can be made: by itself only where nothing is
     * to be learned by heart.
     */
    public boolean isEndless() {
        return endless == Endless.ON || endless == Endless.AUTO && first == 0 && labelNoise == 0;
    }

    /**
     * The part of a data set that is chosen. The images learned from have a {@link Dataset#source}
     * if every epoch is to have new ones.
     *
     * @param noise decides which labels become wrong, and how: a fresh stream from the same seed
     *     makes the same choice again
     * @throws IllegalArgumentException if there are {@link #problems}
     */
    public DatasetSplit apply(DatasetSplit source, RandomGenerator noise) {
        List<Problem> problems = problems(source);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        boolean asItIs = isEndless() || source.training().source().isEmpty();
        if (isEverything() && asItIs) {
            return source;
        }
        Dataset chosen = ofClasses(source.training());
        Dataset kept = first == 0 ? chosen : chosen.first(first);
        int learned = kept.size() - validationSamples(kept.size());
        Dataset training = LabelNoise.on(kept.range(0, learned), labelNoise, noise);
        List<Dataset> aside =
                Stream.concat(
                                source.validation().map(this::ofClasses).stream(),
                                Stream.of(kept.range(learned, kept.size())))
                        .filter(set -> set.size() > 0)
                        .toList();
        return new DatasetSplit(
                source.name(),
                training.withSource(training.source().filter(images -> isEndless())),
                ofClasses(source.test()),
                aside.size() < 2
                        ? aside.stream().findFirst()
                        : Optional.of(JoinedImages.of(aside)));
    }

    /** How many samples are left to learn from. There must be no {@link #problems}. */
    public int learned(Data source) {
        int kept = kept(source);
        return kept - validationSamples(kept);
    }

    /** The samples of the chosen classes, as many as are kept of them. */
    private int kept(Data source) {
        return first == 0 ? chosen(source) : Math.min(first, chosen(source));
    }

    private int chosen(Data source) {
        return count(source.trainingSize(), source.trainingCounts(), source);
    }

    /** How many of the samples are set aside; at least one stays on either side. */
    public int validationSamples(int samples) {
        long count = Math.round(validation * samples / 100);
        return validation == 0 ? 0 : (int) Math.max(1, Math.min(count, samples - 1));
    }

    private Dataset ofClasses(Dataset images) {
        return classes.isEmpty()
                ? images
                : images.ofClasses(ClassList.indicesOf(classes, images.classNames()));
    }

    private int count(int all, int[] counts, Data source) {
        return classes.isEmpty()
                ? all
                : ClassList.indicesOf(classes, source.classNames()).stream()
                        .mapToInt(index -> counts[index])
                        .sum();
    }

    public DatasetChoice withClasses(List<String> other) {
        return new DatasetChoice(
                other, first, labelNoise, validation, scaling, endless, inputs, targetScaling);
    }

    public DatasetChoice withFirst(int other) {
        return new DatasetChoice(
                classes, other, labelNoise, validation, scaling, endless, inputs, targetScaling);
    }

    public DatasetChoice withLabelNoise(double other) {
        return new DatasetChoice(
                classes, first, other, validation, scaling, endless, inputs, targetScaling);
    }

    public DatasetChoice withValidation(double other) {
        return new DatasetChoice(
                classes, first, labelNoise, other, scaling, endless, inputs, targetScaling);
    }

    public DatasetChoice withScaling(ScalingKind other) {
        return new DatasetChoice(
                classes, first, labelNoise, validation, other, endless, inputs, targetScaling);
    }

    public DatasetChoice withEndless(Endless other) {
        return new DatasetChoice(
                classes, first, labelNoise, validation, scaling, other, inputs, targetScaling);
    }

    public DatasetChoice withInputs(List<Feature> other) {
        return new DatasetChoice(
                classes, first, labelNoise, validation, scaling, endless, other, targetScaling);
    }

    public DatasetChoice withTargetScaling(ScalingKind other) {
        return new DatasetChoice(
                classes, first, labelNoise, validation, scaling, endless, inputs, other);
    }
}
