package fude.data.array;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.TestShare;
import fude.data.array.ArraySets.Found;
import fude.data.array.ArraySets.Labelled;
import fude.data.look.Look;
import fude.data.pixels.Polarity;
import fude.data.pixels.Scale;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a data set of arrays of images and labels. What the arrays do not say of themselves is
 * asked of the {@link Look}: the scale of the numbers, which of light and dark is ink, how images
 * lie, and which classes there are.
 */
public final class ArrayImages {
    /** Numbers of no known scale: their own ends are paper and ink. */
    private static final String RANGE = "range";

    private static final List<String> SCALES =
            Stream.concat(Scale.ids(Scale.values()).stream(), Stream.of(RANGE)).toList();

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
     * to, of a folder those to test on.
     *
     * @param arrays as for {@link #read}
     * @param mappings as there
     * @param path as there
     * @throws ReportedException as there
     */
    public static Dataset images(List<NamedArray> arrays, List<Path> mappings, Path path, Look look)
            throws ReportedException {
        ArrayImages images = new ArrayImages(arrays, path, look);
        List<Dataset> sets = images.sets(mappings);
        boolean learned = isIn(images.found.training(), path);
        boolean tested = images.found.test().filter(test -> isIn(test, path)).isPresent();
        if (!learned && !tested && !Files.isDirectory(path)) {
            throw ReportedException.of("data.no-labels-beside", path);
        }
        return sets.get(learned ? 0 : sets.size() - 1);
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
        List<Half> halves = new ArrayList<>(List.of(half(found.training())));
        if (found.test().isPresent()) {
            halves.add(half(found.test().get()));
            requireOneShape(halves.get(0).shape(), halves.get(1).shape());
        }
        Classes classes = classes(halves, mappings);
        List<byte[]> pixels = pixels(halves);
        ArrayShape shape = halves.get(0).shape();
        Turn turn = ink(pixels, shape, halves.get(0).labels());
        List<Dataset> sets = new ArrayList<>();
        for (int i = 0; i < halves.size(); i++) {
            turn.apply(pixels.get(i), shape.rows(), shape.columns());
            sets.add(
                    new Dataset(
                            turn.exchangesSides() ? shape.columns() : shape.rows(),
                            turn.exchangesSides() ? shape.rows() : shape.columns(),
                            classes.names(),
                            pixels.get(i),
                            classes.numbers(halves.get(i).labels())));
        }
        return sets;
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

    private List<byte[]> pixels(List<Half> halves) throws ReportedException {
        Range range = halves.get(0).grey().range();
        for (Half half : halves.subList(1, halves.size())) {
            range = range.with(half.grey().range());
        }
        Message own = Message.of("look.values.range", number(range.min()), number(range.max()));
        String decided =
                look.decide(
                        Scale.KEY,
                        range.scale().map(Scale::id).orElse(RANGE),
                        Scale.BYTES.id(),
                        SCALES,
                        value ->
                                value.equals(RANGE)
                                        ? Optional.of(own)
                                        : Scale.toldBut(Scale.BYTES.id()).apply(value));
        Optional<Scale> scale = Scale.of(decided);
        List<byte[]> pixels = new ArrayList<>();
        for (Half half : halves) {
            pixels.add(half.grey().grey(scale, range));
        }
        return pixels;
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE
                ? Long.toString((long) value)
                : Float.toString((float) value);
    }

    /** Dark ink on light paper is turned around. */
    private Turn ink(List<byte[]> pixels, ArrayShape shape, long[] labels)
            throws ReportedException {
        Polarity polarity = new Polarity(shape.columns(), shape.rows());
        polarity.turn(pixels, polarity.isLight(pixels.get(0)), look);
        return turn(new Posture(pixels.get(0), shape.rows(), shape.columns()), labels);
    }

    private Turn turn(Posture posture, long[] labels) throws ReportedException {
        int one = one(labels);
        boolean emnist = published == PublishedSet.EMNIST;
        boolean lies = emnist && !posture.isStanding(image -> labels[image] == one);
        Turn turn =
                Turn.of(
                        look.decide(
                                "turn",
                                lies ? Turn.TRANSPOSED.id() : Turn.NONE.id(),
                                Turn.NONE.id(),
                                Turn.ids(),
                                value ->
                                        value.equals(Turn.NONE.id())
                                                ? Optional.empty()
                                                : Optional.of(Message.of("look.turn." + value))));
        boolean known = published != PublishedSet.OTHER || look.decided("turn").isPresent();
        if (turn == Turn.NONE && !known && posture.isLying(image -> labels[image] == one)) {
            look.doubt(Message.of("data.lying", look.path()));
        }
        return turn;
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
