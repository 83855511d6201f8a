package fude.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Labelled grey images of one size, kept as bytes: 0 is background, 255 full ink. Immutable.
 *
 * <p>Image {@code i} begins at {@code pixels[places[i]]}, row by row from the top left, and belongs
 * to class {@code labels.label(i)}. Some of the images, or the same images with other labels, share
 * the pixels: a million images lie in memory once.
 */
public final class Dataset {
    /** A label is a byte. */
    public static final int MAX_CLASSES = 256;

    /** Pixels of one image, rows × columns: those of 1024 × 1024. */
    public static final int MAX_PIXELS = 1 << 20;

    /** Rows and columns of an image that is read from a picture or a line of a table. */
    public static final int MAX_SIDE = 128;

    private final int rows;
    private final int columns;
    private final byte[] pixels;
    private final int[] places;

    private final Labels labels;
    private final Optional<ImageSource> source;

    /**
     * Takes the arrays as its own: the caller must not write to them any more.
     *
     * @param pixels images × rows × columns
     * @param labels one class index for each image, 0 to classes − 1, as an unsigned byte
     */
    public Dataset(int rows, int columns, List<String> classNames, byte[] pixels, byte[] labels) {
        this(
                rows,
                columns,
                pixels,
                places(labels.length, rows * columns),
                new Labels(classNames, labels),
                Optional.empty());
        if (pixels.length != (long) labels.length * rows * columns) {
            throw new IllegalArgumentException("pixels and labels disagree");
        }
    }

    private Dataset(
            int rows,
            int columns,
            byte[] pixels,
            int[] places,
            Labels labels,
            Optional<ImageSource> source) {
        this.rows = rows;
        this.columns = columns;
        this.pixels = pixels;
        this.places = places;
        this.labels = labels;
        this.source = source;
    }

    private static int[] places(int images, int inputs) {
        return IntStream.range(0, images).map(i -> i * inputs).toArray();
    }

    /** The names of the ten digits' classes. */
    public static List<String> digitNames() {
        return IntStream.range(0, 10).mapToObj(Integer::toString).toList();
    }

    public int size() {
        return labels.size();
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** Numbers in one image: rows × columns. */
    public int inputs() {
        return rows * columns;
    }

    public int classes() {
        return classNames().size();
    }

    public List<String> classNames() {
        return labels.classNames();
    }

    /** The class that the image counts as when it is learned from or measured. */
    public int label(int image) {
        return labels.label(image);
    }

    /** The class that the image had before its label was changed on purpose. */
    public int originalLabel(int image) {
        return labels.original(image);
    }

    public boolean isRelabelled(int image) {
        return label(image) != originalLabel(image);
    }

    /** One pixel of an image, 0 to 255; {@code pixel} counts row by row. */
    public int pixel(int image, int pixel) {
        return pixels[places[image] + pixel] & 0xff;
    }

    /**
     * Σ (a − b)² over the pixels of an image and of another one.
     *
     * @param other pixels of an image of the same size
     * @param most where the sum gets beyond this, any number beyond it will do
     */
    public long squaredDistance(int image, byte[] other, long most) {
        int from = places[image];
        long sum = 0;
        for (int row = 0; row < inputs() && sum <= most; row += columns) {
            int ofRow = 0;
            for (int i = row; i < row + columns; i++) {
                int d = (pixels[from + i] & 0xff) - (other[i] & 0xff);
                ofRow += d * d;
            }
            sum += ofRow;
        }
        return sum;
    }

    /** A copy of one image's pixels. */
    public byte[] image(int image) {
        byte[] copy = new byte[inputs()];
        copy(image, copy, 0);
        return copy;
    }

    /** Copies one image's pixels to {@code target}, from {@code offset} on. */
    void copy(int image, byte[] target, int offset) {
        System.arraycopy(pixels, places[image], target, offset, inputs());
    }

    /** The image's number in the data set of which these are some: that of {@link ImageSource}. */
    public int place(int image) {
        return places[image] / inputs();
    }

    /** Writes image {@code image}, pixel by pixel through {@code scale}, to {@code target}. */
    public void copyScaled(int image, float[] scale, float[] target, int offset) {
        int from = places[image];
        for (int i = 0; i < inputs(); i++) {
            target[offset + i] = scale[pixels[from + i] & 0xff];
        }
    }

    /** The same for some of the pixels alone, one after another. */
    void copyScaled(int image, UsedInputs used, float[] scale, float[] target, int offset) {
        int from = places[image];
        int[] indices = used.indices();
        int count = used.count();
        for (int i = 0; i < count; i++) {
            target[offset + i] = scale[pixels[from + indices[i]] & 0xff];
        }
    }

    void addTo(UsedInputs used, int image) {
        used.add(pixels, places[image]);
    }

    /** Tells these images, labels and classes from others: their CRC-32. */
    public long checksum() {
        CRC32 crc = new CRC32();
        crc.update((rows + "×" + columns + classNames()).getBytes(StandardCharsets.UTF_8));
        crc.update(labels.bytes());
        for (int image = 0; image < size(); image++) {
            crc.update(pixels, places[image], inputs());
        }
        return crc.getValue();
    }

    /** How many images each class has. */
    public int[] classCounts() {
        return labels.counts();
    }

    /** The first {@code count} images, or all where there are fewer. */
    public Dataset first(int count) {
        return range(0, Math.min(count, size()));
    }

    /** The images {@code from} to {@code to} − 1. */
    public Dataset range(int from, int to) {
        Objects.checkFromToIndex(from, to, size());
        int[] chosen = Arrays.copyOfRange(places, from, to);
        return new Dataset(rows, columns, pixels, chosen, labels.range(from, to), source);
    }

    /** Some of the images, in the order given here. */
    public Dataset images(int[] chosen) {
        return chosen(chosen, labels.of(chosen), source);
    }

    /**
     * The images of these classes; the classes keep their numbers, and those left out are empty.
     */
    public Dataset imagesOf(List<Integer> classes) {
        return images(indicesOf(classes));
    }

    /** The images of these classes, whose labels count in the order given here. */
    public Dataset ofClasses(List<Integer> classes) {
        int[] images = indicesOf(classes);
        return chosen(
                images,
                labels.renumbered(images, classes),
                source.map(
                        all -> (place, label, key) -> all.image(place, classes.get(label), key)));
    }

    private int[] indicesOf(List<Integer> classes) {
        BitSet wanted = new BitSet();
        classes.forEach(wanted::set);
        return IntStream.range(0, size()).filter(i -> wanted.get(label(i))).toArray();
    }

    private Dataset chosen(int[] images, Labels chosen, Optional<ImageSource> from) {
        int[] chosenPlaces = IntStream.of(images).map(i -> places[i]).toArray();
        return new Dataset(rows, columns, pixels, chosenPlaces, chosen, from);
    }

    /** Whether images of both can be learned from together. */
    boolean isLike(Dataset other) {
        return rows == other.rows
                && columns == other.columns
                && classNames().equals(other.classNames());
    }

    /** The same images with other labels; the original ones stay known. */
    Dataset relabelled(byte[] otherLabels) {
        return new Dataset(rows, columns, pixels, places, labels.relabelled(otherLabels), source);
    }

    /** Where more images of these classes come from, if they can be made. */
    public Optional<ImageSource> source() {
        return source;
    }

    /** The same images, with another source of more or without one. */
    public Dataset withSource(Optional<ImageSource> other) {
        return new Dataset(rows, columns, pixels, places, labels, other);
    }
}
