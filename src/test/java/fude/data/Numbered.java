package fude.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Data sets whose images can be told apart: each shows its own number. */
final class Numbered {
    private Numbered() {}

    /** Images of 1 × 2 pixels; image i is of class i mod classes. */
    static Dataset images(int count, List<String> classNames) {
        byte[] pixels = new byte[2 * count];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            pixels[2 * i] = (byte) (i >> 8);
            pixels[2 * i + 1] = (byte) i;
            labels[i] = (byte) (i % classNames.size());
        }
        return new Dataset(1, 2, classNames, pixels, labels);
    }

    /** Training images 0 to {@code training} − 1, and test images from 0 on. */
    static DatasetSplit digits(int training, int test) {
        List<String> names = Dataset.digitNames();
        return new DatasetSplit("numbered", images(training, names), images(test, names));
    }

    /** With a source whose images show key and class. */
    static Dataset endless(Dataset images) {
        return images.withSource(
                Optional.of((place, label, key) -> new byte[] {(byte) key, (byte) label}));
    }

    /** The number that an image shows. */
    static int number(Dataset images, int image) {
        return images.pixel(image, 0) << 8 | images.pixel(image, 1);
    }

    static List<Integer> numbers(Dataset images) {
        return IntStream.range(0, images.size()).mapToObj(i -> number(images, i)).toList();
    }

    static List<Integer> labels(Dataset images) {
        return IntStream.range(0, images.size()).mapToObj(images::label).toList();
    }
}
