package fude.data.array;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.TestShare;
import fude.data.array.ArraySets.Found;
import fude.data.array.ArraySets.Labelled;
import fude.data.look.Look;
import fude.data.pixels.LooseImages;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes a data set of arrays of images and labels. What the arrays do not say of themselves is
 * asked of the {@link Look}, by {@link ArrayPixels} of the numbers, here of the classes.
 */
public final class ArrayImages {
    private final Look look;
    private final Found found;
    private final PublishedSet published;

    private ArrayImages(List<NamedArray> arrays, Path path, Look look) throws ReportedException {
        this.look = look;
        found = ArraySets.find(arrays, path, look);
        published = PublishedSet.of(found.set(), look.path());
    }

    /** Images as they are read, and their labels. */
    private record Half(ArrayShape shape, GreyArray grey, long[] labels) {}

    /** All that is known of them. */
    private record Read(List<Half> halves, Classes classes, ArrayPixels.Upright upright) {}

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
        boolean learned = isIn(images.found.training(), path);
        boolean tested = images.found.test().filter(test -> isIn(test, path)).isPresent();
        int half = learned && !tested ? 0 : read.halves().size() - 1;
        List<String> labels = new ArrayList<>();
        for (long label : read.halves().get(half).labels()) {
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

    private static boolean isIn(Labelled half, Path file) {
        return half.images().file().equals(file) || half.labels().file().equals(file);
    }

    private DatasetSplit read(List<Path> mappings) throws ReportedException {
        List<Dataset> sets = sets(mappings);
        return sets.size() == 2
                ? new DatasetSplit(look.name(), sets.get(0), sets.get(1))
                : everySixth(sets.get(0));
    }

    private List<Dataset> sets(List<Path> mappings) throws ReportedException {
        Read read = all(mappings);
        read.classes().requireLimits(look.path());
        List<Dataset> sets = new ArrayList<>();
        for (int i = 0; i < read.halves().size(); i++) {
            sets.add(
                    new Dataset(
                            read.upright().rows(),
                            read.upright().columns(),
                            read.classes().names(),
                            read.upright().halves().get(i),
                            read.classes().numbers(read.halves().get(i).labels())));
        }
        return sets;
    }

    private Read all(List<Path> mappings) throws ReportedException {
        List<Half> halves = new ArrayList<>(List.of(half(found.training())));
        if (found.test().isPresent()) {
            halves.add(half(found.test().get()));
            requireOneShape(halves.get(0).shape(), halves.get(1).shape());
        }
        Classes classes = classes(halves, mappings);
        long[] first = halves.get(0).labels();
        int one = one(first);
        ArrayPixels.Upright upright =
                new ArrayPixels(look, published)
                        .read(
                                halves.stream().map(Half::grey).toList(),
                                halves.get(0).shape(),
                                image -> first[image] == one);
        return new Read(halves, classes, upright);
    }

    private DatasetSplit everySixth(Dataset all) throws ReportedException {
        if (all.size() < TestShare.EVERY) {
            throw ReportedException.of("pictures.too-few", look.path());
        }
        look.decide(
                "test",
                "sixth",
                "sixth",
                List.of("sixth"),
                value -> Optional.of(Message.of("look.arrays.sixth")));
        return DatasetSplit.of(look.name(), all);
    }

    private Half half(Labelled half) throws ReportedException {
        NumberArray images = half.images().reader().read();
        NumberArray labels = half.labels().reader().read();
        ArrayShape shape = ArrayShape.of(images);
        ArrayShape.requireAsMany(images, labels);
        return new Half(shape, new GreyArray(images), LabelArray.read(labels));
    }

    private void requireOneShape(ArrayShape training, ArrayShape test) throws ReportedException {
        if (!training.equals(test)) {
            throw ReportedException.of("data.shapes-disagree", look.path(), training, test);
        }
    }

    private Classes classes(List<Half> halves, List<Path> mappings) throws ReportedException {
        List<long[]> labels = halves.stream().map(Half::labels).toList();
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
