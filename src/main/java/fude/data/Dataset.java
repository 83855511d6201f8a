package fude.data;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Labelled grey images of one size, kept as bytes: 0 is background, 255 full ink. Immutable.
 *
 * <p>Image {@code i} lies at {@code pixels[start + i * rows * columns]}, row by row from the top
 * left, and belongs to class {@code labels[i]}. A range of the images, or the same images with
 * other labels, share the pixels.
 */
public final class Dataset {
    private final int rows;
    private final int columns;
    private final List<String> classNames;
    private final byte[] pixels;
    private final int start;
    private final byte[] labels;
    private final byte[] originalLabels;
    private final int[] classCounts;
    private final Optional<ImageSource> source;

    /**
     * Takes the arrays as its own: the caller must not write to them any more.
     *
     * @param pixels images × rows × columns
     * @param labels one class index for each image, 0 to classes − 1
     */
    public Dataset(int rows, int columns, List<String> classNames, byte[] pixels, byte[] labels) {
        this(rows, columns, classNames, pixels, 0, labels, labels, Optional.empty());
        if (pixels.length != (long) labels.length * rows * columns) {
            throw new IllegalArgumentException("pixels and labels disagree");
        }
    }

    private Dataset(
            int rows,
            int columns,
            List<String> classNames,
            byte[] pixels,
            int start,
            byte[] labels,
            byte[] originalLabels,
            Optional<ImageSource> source) {
        this.rows = rows;
        this.columns = columns;
        this.classNames = List.copyOf(classNames);
        this.pixels = pixels;
        this.start = start;
        this.labels = labels;
        this.originalLabels = originalLabels;
        this.source = source;
        this.classCounts = new int[classNames.size()];
        for (byte label : labels) {
            classCounts[Objects.checkIndex(label, classCounts.length)]++;
        }
    }

    /** The names of the ten digits' classes. */
    public static List<String> digitNames() {
        return IntStream.range(0, 10).mapToObj(Integer::toString).toList();
    }

    public int size() {
        return labels.length;
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
        return classNames.size();
    }

    public List<String> classNames() {
        return classNames;
    }

    /** The class that the image counts as when it is learned from or measured. */
    public int label(int image) {
        return labels[image];
    }

    /** The class that the image had before its label was changed on purpose. */
    public int originalLabel(int image) {
        return originalLabels[image];
    }

    public boolean isRelabelled(int image) {
        return labels[image] != originalLabels[image];
    }

    /** One pixel of an image, 0 to 255; {@code pixel} counts row by row. */
    public int pixel(int image, int pixel) {
        return pixels[place(image) + pixel] & 0xff;
    }

    /** A copy of one image's pixels. */
    public byte[] image(int image) {
        byte[] copy = new byte[inputs()];
        System.arraycopy(pixels, place(image), copy, 0, copy.length);
        return copy;
    }

    /** Writes image {@code image}, pixel by pixel through {@code scale}, to {@code target}. */
    public void copyScaled(int image, float[] scale, float[] target, int offset) {
        int from = place(image);
        for (int i = 0; i < inputs(); i++) {
            target[offset + i] = scale[pixels[from + i] & 0xff];
        }
    }

    /** The same for some of the pixels alone, one after another. */
    void copyScaled(int image, UsedInputs used, float[] scale, float[] target, int offset) {
        int from = place(image);
        int[] indices = used.indices();
        int count = used.count();
        for (int i = 0; i < count; i++) {
            target[offset + i] = scale[pixels[from + indices[i]] & 0xff];
        }
    }

    void addTo(UsedInputs used, int image) {
        used.add(pixels, place(image));
    }

    /** How many images each class has. */
    public int[] classCounts() {
        return classCounts.clone();
    }

    /** The first {@code count} images, or all where there are fewer. */
    public Dataset first(int count) {
        return range(0, Math.min(count, size()));
    }

    /** The images {@code from} to {@code to} − 1. */
    Dataset range(int from, int to) {
        Objects.checkFromToIndex(from, to, size());
        return new Dataset(
                rows,
                columns,
                classNames,
                pixels,
                start + from * inputs(),
                Arrays.copyOfRange(labels, from, to),
                Arrays.copyOfRange(originalLabels, from, to),
                source);
    }

    /** A copy of the images of these classes, whose labels count in the order given here. */
    public Dataset ofClasses(List<Integer> classes) {
        int[] images = IntStream.range(0, size()).filter(i -> classes.contains(label(i))).toArray();
        byte[] chosenPixels = new byte[images.length * inputs()];
        byte[] chosenLabels = new byte[images.length];
        for (int i = 0; i < images.length; i++) {
            System.arraycopy(pixels, place(images[i]), chosenPixels, i * inputs(), inputs());
            chosenLabels[i] = (byte) classes.indexOf(label(images[i]));
        }
        List<String> names = classes.stream().map(classNames::get).toList();
        return new Dataset(rows, columns, names, chosenPixels, chosenLabels)
                .withSource(source.map(all -> (label, key) -> all.image(classes.get(label), key)));
    }

    /** The same images with other labels; the original ones stay known. */
    Dataset relabelled(byte[] otherLabels) {
        return new Dataset(
                rows, columns, classNames, pixels, start, otherLabels, originalLabels, source);
    }

    /** Where more images of these classes come from, if they can be made. */
    public Optional<ImageSource> source() {
        return source;
    }

    /** The same images, with another source of more or without one. */
    public Dataset withSource(Optional<ImageSource> other) {
        return new Dataset(rows, columns, classNames, pixels, start, labels, originalLabels, other);
    }

    private int place(int image) {
        return start + Objects.checkIndex(image, size()) * inputs();
    }
}
