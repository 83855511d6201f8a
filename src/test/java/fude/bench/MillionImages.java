package fude.bench;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.ink.handwriting.BuiltInDigits;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a data set of a million training images (785 MB), to see what the program does with it:
 * the built-in digits again and again, shifted a little further each time.
 *
 * <p>{@code mvn -q -Pbench -Dbench="MillionImages FOLDER" -DskipTests test}
 */
public final class MillionImages {
    private static final int TRAINING = 1_000_000;

    private MillionImages() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        DatasetSplit digits = BuiltInDigits.load();
        write(folder, "train", digits.training(), TRAINING);
        write(folder, "t10k", digits.test(), digits.test().size());
        System.out.println(folder + ": " + TRAINING + " training images");
    }

    private static void write(Path folder, String half, Dataset images, int count)
            throws IOException {
        try (DataOutputStream out = open(folder.resolve(half + "-images-idx3-ubyte"))) {
            header(out, 2051, count, images.rows(), images.columns());
            for (int i = 0; i < count; i++) {
                out.write(shifted(images, i % images.size(), i / images.size()));
            }
        }
        try (DataOutputStream out = open(folder.resolve(half + "-labels-idx1-ubyte"))) {
            header(out, 2049, count);
            for (int i = 0; i < count; i++) {
                out.write(images.label(i % images.size()));
            }
        }
    }

    private static DataOutputStream open(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    private static void header(DataOutputStream out, int... numbers) throws IOException {
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    /** Shift 0 leaves the image as it is; up to 24 it goes through the places around it. */
    private static byte[] shifted(Dataset images, int image, int shift) {
        int right = (shift + 2) % 5 - 2;
        int down = (shift / 5 + 2) % 5 - 2;
        byte[] from = images.image(image);
        byte[] to = new byte[from.length];
        for (int y = Math.max(0, down); y < Math.min(images.rows(), images.rows() + down); y++) {
            int columns = images.columns();
            int start = Math.max(0, right);
            int length = columns - Math.abs(right);
            System.arraycopy(
                    from, (y - down) * columns + start - right, to, y * columns + start, length);
        }
        return to;
    }
}
