package fude.data;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Labelled grey images of one size, kept as bytes: 0 is background, 255 full ink. Immutable.
 *
 * <p>Image {@code i} lies at {@code pixels[i * rows * columns]}, row by row from the top left, and
 * belongs to class {@code labels[i]}.
 */
public final class Dataset {
    private final int rows;
    private final int columns;
    private final List<String> classNames;
    private final byte[] pixels;
    private final byte[] labels;

    /**
     * Takes the arrays as its own: the caller must not write to them any more.
     *
     * @param pixels images × rows × columns
     * @param labels one class index for each image, 0 to classes − 1
     */
    public Dataset(int rows, int columns, List<String> classNames, byte[] pixels, byte[] labels) {
        if (pixels.length != (long) labels.length * rows * columns) {
            throw new IllegalArgumentException("pixels and labels disagree");
        }
        this.rows = rows;
        this.columns = columns;
        this.classNames = List.copyOf(classNames);
        this.pixels = pixels;
        this.labels = labels;
        for (byte label : labels) {
            Objects.checkIndex(label, classNames.size());
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

    public int label(int image) {
        return labels[image];
    }

    /** One pixel of an image, 0 to 255; {@code pixel} counts row by row. */
    public int pixel(int image, int pixel) {
        return pixels[image * inputs() + pixel] & 0xff;
    }

    /** A copy of one image's pixels. */
    public byte[] image(int image) {
        byte[] copy = new byte[inputs()];
        System.arraycopy(pixels, image * inputs(), copy, 0, copy.length);
        return copy;
    }

    /** Writes image {@code image}, pixel by pixel through {@code scale}, to {@code target}. */
    public void copyScaled(int image, float[] scale, float[] target, int offset) {
        int from = image * inputs();
        for (int i = 0; i < inputs(); i++) {
            target[offset + i] = scale[pixels[from + i] & 0xff];
        }
    }

    /** How many images each class has. */
    public int[] classCounts() {
        int[] counts = new int[classes()];
        for (byte label : labels) {
            counts[label]++;
        }
        return counts;
    }

    /** The first {@code count} images. */
    public Dataset first(int count) {
        int kept = Math.min(count, size());
        return new Dataset(
                rows,
                columns,
                classNames,
                Arrays.copyOf(pixels, kept * inputs()),
                Arrays.copyOf(labels, kept));
    }
}
