package fude.data.idx;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Makes small data sets for tests: digits one can tell apart, in the files of MNIST. */
public final class IdxFiles {
    public static final String TRAIN_IMAGES = "train-images-idx3-ubyte";
    public static final String TRAIN_LABELS = "train-labels-idx1-ubyte";
    public static final String TEST_IMAGES = "t10k-images-idx3-ubyte";
    public static final String TEST_LABELS = "t10k-labels-idx1-ubyte";

    private IdxFiles() {}

    /** A folder with all four files; image i is of class i mod 10 and shows it as a bar. */
    public static Path write(Path folder, int training, int test, int side) throws IOException {
        Files.createDirectories(folder);
        put(folder.resolve(TRAIN_IMAGES), images(training, side, side));
        put(folder.resolve(TRAIN_LABELS), labels(training));
        put(folder.resolve(TEST_IMAGES), images(test, side, side));
        put(folder.resolve(TEST_LABELS), labels(test));
        return folder;
    }

    /** Writes a file, compressed if its name ends so. */
    public static Path put(Path file, byte[] content) throws IOException {
        return Files.write(file, file.toString().endsWith(".gz") ? gzip(content) : content);
    }

    public static byte[] images(int count, int rows, int columns) throws IOException {
        byte[] pixels = new byte[count * rows * columns];
        for (int i = 0; i < count; i++) {
            for (int x = 0; x < columns; x++) {
                int bar = i % 10 * rows / 10;
                pixels[(i * rows + bar) * columns + x] = (byte) (200 + (i * 7 + x) % 56);
            }
        }
        return file(pixels, 2051, count, rows, columns);
    }

    public static byte[] labels(int count) throws IOException {
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % 10);
        }
        return file(labels, 2049, count);
    }

    /** Any header, any body. */
    public static byte[] file(byte[] body, int... header) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (int number : header) {
            out.writeInt(number);
        }
        out.write(body);
        return bytes.toByteArray();
    }

    public static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
