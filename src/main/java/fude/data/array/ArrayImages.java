package fude.data.array;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.TestShare;
import fude.data.array.ArraySets.Found;
import fude.data.array.ArraySets.Labelled;
import fude.data.array.NamedArray.Half;
import fude.data.look.Look;
import fude.data.look.Validation;
import fude.data.pixels.LooseImages;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a data set of arrays of images and labels. What the arrays do not say of themselves is
 * asked of the {@link Look}, by {@link ArrayPixels} of the numbers, here of the classes.
 */
public final class ArrayImages {
    private static final String VALIDATION = "validation";
    private static final String SIXTH = "sixth";

    private final Look look;
    private final Found found;
    private final PublishedSet published;

    private ArrayImages(List<NamedArray> arrays, Path path, Look look) throws ReportedException {
        this.look = look;
        found = ArraySets.find(arrays, path, look);
        published = PublishedSet.of(found.set(), look.path());
    }

    /** Images as they are read, and their labels. */
    private record Part(ArrayShape shape, GreyArray grey, long[] labels) {}

    /**
     * All that is known of them.
     *
     * @param kinds what each of the parts is for
     */
    private record Read(
            List<Half> kinds, List<Part> parts, Classes classes, ArrayPixels.Upright upright) {}

    /**
     * @param arrays all there are; of two that mean the same, the first one is taken
     * @param mappings files that may tell the names of classes
     * @param path a folder, or one of the files, which tells the set that is meant
     * @throws ReportedException naming the file and what is wrong with it
     */
    public static DatasetSplit read(
            List<NamedArray> arrays, List<Path> mappings, Path path, Look look)
            throws ReportedException {
        return new ArrayImages(arrays, path, look).read(mappings);
    }

    /**
     * The images of one half in their order, to be answered: of the half that {@code path} belongs
     * to, of a folder those to test on. They need no labels.
     *
     * @param arrays as for {@link #read}
     * @param mappings as there
     * @param path as there
     * @throws ReportedException as there
     */
    public static LooseImages images(
            List<NamedArray> arrays, List<Path> mappings, Path path, Look look)
            throws ReportedException {
        Optional<NamedArray> bare = ArraySets.unlabelled(arrays, path);
        if (bare.isPresent()) {
            return unlabelled(bare.get(), look);
        }
        ArrayImages images = new ArrayImages(arrays, path, look);
        Read read = images.all(mappings);
        int half = images.meant(path, read.kinds());
        List<String> labels = new ArrayList<>();
        for (long label : read.parts().get(half).labels()) {
            labels.add(read.classes().name(label));
        }
        return loose(read.upright(), half, labels);
    }

    private static LooseImages unlabelled(NamedArray named, Look look) throws ReportedException {
        NumberArray array = named.reader().read();
        array.size();
        ArrayPixels.Upright upright =
                new ArrayPixels(look, PublishedSet.of(named.set(), look.path()))
                        .read(List.of(new GreyArray(array)), ArrayShape.of(array), image -> false);
        return loose(upright, 0, List.of());
    }

    private static LooseImages loose(ArrayPixels.Upright upright, int half, List<String> labels) {
        byte[] pixels = upright.halves().get(half);
        int count = pixels.length / (upright.rows() * upright.columns());
        return new LooseImages(
                upright.rows(),
                upright.columns(),
                pixels,
                labels,
                IntStream.range(0, count).toArray());
    }

    /** The half that a file belongs to; of a file of several, or a folder, the one to test on. */
    private int meant(Path path, List<Half> kinds) {
        List<Half> likeliest = List.of(Half.TEST, Half.VALIDATION, Half.TRAIN);
        List<Half> there = likeliest.stream().filter(kinds::contains).toList();
        return kinds.indexOf(
                there.stream()
                        .filter(half -> isIn(found.parts().get(half), path))
                        .findFirst()
                        .orElse(there.get(0)));
    }

    private static boolean isIn(@Nullable Labelled half, Path file) {
        return half != null
                && (half.images().file().equals(file) || half.labels().file().equals(file));
    }

    private DatasetSplit read(List<Path> mappings) throws ReportedException {
        Map<Half, Dataset> sets = sets(mappings);
        Dataset training = Objects.requireNonNull(sets.get(Half.TRAIN));
        Optional<Dataset> validation = Optional.ofNullable(sets.get(Half.VALIDATION));
        Optional<Dataset> test = Optional.ofNullable(sets.get(Half.TEST));
        if (test.isEmpty() && isTested(training.size(), validation.isPresent())) {
            test = validation;
            validation = Optional.empty();
        }
        DatasetSplit split =
                test.isEmpty()
                        ? DatasetSplit.of(look.name(), training)
                        : new DatasetSplit(look.name(), training, test.get());
        return validation.isEmpty()
                ? split
                : split.withValidation(validation.get(), Validation.isOwn(look));
    }

    private Map<Half, Dataset> sets(List<Path> mappings) throws ReportedException {
        Read read = all(mappings);
        read.classes().requireLimits(look.path());
        Map<Half, Dataset> sets = new EnumMap<>(Half.class);
        for (int i = 0; i < read.parts().size(); i++) {
            sets.put(
                    read.kinds().get(i),
                    new Dataset(
                            read.upright().rows(),
                            read.upright().columns(),
                            read.classes().names(),
                            read.upright().halves().get(i),
                            read.classes().numbers(read.parts().get(i).labels())));
        }
        return sets;
    }

    private Read all(List<Path> mappings) throws ReportedException {
        List<Part> parts = new ArrayList<>();
        for (Labelled one : found.parts().values()) {
            parts.add(part(one));
            requireOneShape(parts.get(0).shape(), parts.get(parts.size() - 1).shape());
        }
        Classes classes = classes(parts, mappings);
        long[] first = parts.get(0).labels();
        int one = one(first);
        ArrayPixels.Upright upright =
                new ArrayPixels(look, published)
                        .read(
                                parts.stream().map(Part::grey).toList(),
                                parts.get(0).shape(),
                                image -> first[image] == one);
        return new Read(List.copyOf(found.parts().keySet()), parts, classes, upright);
    }

    /** Whether images for validation are to test on, where there are no others for that. */
    private boolean isTested(int images, boolean validation) throws ReportedException {
        List<String> choices = validation ? List.of(VALIDATION, SIXTH) : List.of(SIXTH);
        String chosen =
                look.decide(
                        "test",
                        choices.get(0),
                        SIXTH,
                        choices,
                        value ->
                                Optional.of(
                                        Message.of(
                                                value.equals(SIXTH)
                                                        ? "look.arrays.sixth"
                                                        : "look.test.validation")));
        if (chosen.equals(SIXTH) && images < TestShare.EVERY) {
            throw ReportedException.of("pictures.too-few", look.path());
        }
        return chosen.equals(VALIDATION);
    }

    private Part part(Labelled half) throws ReportedException {
        NumberArray images = half.images().reader().read();
        NumberArray labels = half.labels().reader().read();
        ArrayShape shape = ArrayShape.of(images);
        ArrayShape.requireAsMany(images, labels);
        return new Part(shape, new GreyArray(images), LabelArray.read(labels));
    }

    private void requireOneShape(ArrayShape training, ArrayShape test) throws ReportedException {
        if (!training.equals(test)) {
            throw ReportedException.of("data.shapes-disagree", look.path(), training, test);
        }
    }

    private Classes classes(List<Part> parts, List<Path> mappings) throws ReportedException {
        List<long[]> labels = parts.stream().map(Part::labels).toList();
        Map<Long, Integer> counts = Classes.counts(labels);
        for (Path mapping : mappings) {
            List<String> names = Mapping.read(mapping);
            boolean fits = counts.keySet().stream().allMatch(label -> isNamed(names, label));
            if (fits && (mappings.size() == 1 || mapping.toString().contains(found.set()))) {
                return Classes.of(labels, names, mapping.getFileName().toString(), look);
            }
        }
        List<String> names = published.names(counts.keySet(), found.set(), look.path());
        return Classes.of(labels, names, published.title(), look);
    }

    private static boolean isNamed(List<String> names, long label) {
        return label >= 0 && label < names.size() && !names.get((int) label).isEmpty();
    }

    /** Which label the slimmest class has: the I of letters alone, or else the 1. */
    private static int one(long[] labels) {
        long largest = 0;
        for (long label : labels) {
            largest = Math.max(largest, label);
        }
        return largest == 26 ? 9 : largest == 25 ? 8 : 1;
    }
}
