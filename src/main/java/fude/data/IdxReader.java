package fude.data;

import fude.text.Message;
import fude.text.ReportedException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads the IDX files of MNIST and its kin, gzip-compressed or not, and trusts nothing in them.
 *
 * <p>All integers are 32-bit big-endian. Images: magic 2051, count, rows, columns, then a byte for
 * each pixel. Labels: magic 2049, count, then a byte each. (LeCun, Cortes, Burges: The MNIST
 * database.)
 */
final class IdxReader {
    private static final int IMAGES = 2051;
    private static final int LABELS = 2049;
    private static final int PIECE = 1 << 16;

    /** A byte of a compressed file stands for fewer (RFC 1951: at most 258 for 2 bits). */
    private static final long MOST_PER_BYTE = 1040;

    private IdxReader() {}

    /**
     * @param classNames the names of the classes; labels must be smaller than their number
     * @throws ReportedException naming the file and what is wrong with it
     */
    static Dataset read(Path images, Path labels, List<String> classNames)
            throws ReportedException {
        try (DataInputStream in = open(images)) {
            magic(in, IMAGES, images);
            int count = positive(in, images);
            int rows = positive(in, images);
            int columns = positive(in, images);
            byte[] pixels = body(in, count, (long) rows * columns, images);
            requireImageSize(rows, columns, images);
            byte[] classes = labels(labels, count, images, classNames.size());
            return new Dataset(rows, columns, classNames, pixels, classes);
        } catch (IOException e) {
            throw unreadable(images, e);
        }
    }

    private static void requireImageSize(int rows, int columns, Path file)
            throws ReportedException {
        if ((long) rows * columns > Dataset.MAX_PIXELS) {
            throw ReportedException.of(
                    "data.image-too-large", file, rows, columns, Dataset.MAX_PIXELS);
        }
    }

    private static byte[] labels(Path file, int images, Path imageFile, int classes)
            throws ReportedException {
        byte[] labels = labels(file);
        if (labels.length != images) {
            throw ReportedException.of(
                    "data.counts-disagree", imageFile, images, file, labels.length);
        }
        for (int i = 0; i < labels.length; i++) {
            if ((labels[i] & 0xff) >= classes) {
                throw ReportedException.of(
                        "data.label-out-of-range", file, i, labels[i] & 0xff, classes - 1);
            }
        }
        return labels;
    }

    /** The labels of a file, as unsigned bytes. */
    static byte[] labels(Path file) throws ReportedException {
        try (DataInputStream in = open(file)) {
            magic(in, LABELS, file);
            return body(in, positive(in, file), 1, file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("a pipe would be waited for");
        }
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            raw.mark(2);
            boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
            raw.reset();
            boolean namedGzip = file.getFileName().toString().endsWith(".gz");
            if (namedGzip && !gzip) {
                throw new ZipException("not a gzip file");
            }
            return new DataInputStream(
                    gzip ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16)) : raw);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private static void magic(DataInputStream in, int expected, Path file)
            throws IOException, ReportedException {
        int found = in.readInt();
        if (found != expected) {
            throw ReportedException.of(
                    expected == IMAGES ? "data.not-idx-images" : "data.not-idx-labels",
                    file,
                    Integer.toUnsignedString(found));
        }
    }

    private static int positive(DataInputStream in, Path file)
            throws IOException, ReportedException {
        int number = in.readInt();
        if (number <= 0) {
            throw ReportedException.of("data.bad-header", file, Integer.toUnsignedString(number));
        }
        return number;
    }

    private static byte[] body(DataInputStream in, int count, long size, Path file)
            throws IOException, ReportedException {
        PixelMemory.check(count, size, file);
        if (count * size > MOST_PER_BYTE * Files.size(file)) {
            throw ReportedException.of("data.cut-off", file); // no memory for a damaged header
        }
        byte[] bytes = PixelMemory.allocate(count, size, file);
        int read = fill(bytes, in);
        if (read < bytes.length) {
            throw ReportedException.of("data.truncated", file, bytes.length, read);
        }
        if (in.read() >= 0) {
            throw ReportedException.of("data.too-long", file, bytes.length);
        }
        return bytes;
    }

    /** In pieces: Java holds each piece twice while it reads it from a plain file. */
    private static int fill(byte[] bytes, InputStream in) throws IOException {
        int read = 0;
        int piece;
        do {
            piece = in.readNBytes(bytes, read, Math.min(PIECE, bytes.length - read));
            read += piece;
        } while (piece > 0);
        return read;
    }

    private static ReportedException unreadable(Path file, IOException cause) {
        String key;
        if (cause instanceof NoSuchFileException) {
            key = "data.missing";
        } else if (cause instanceof EOFException) {
            key = "data.cut-off";
        } else if (cause instanceof ZipException) {
            key = "data.bad-gzip";
        } else {
            key = "data.unreadable";
        }
        return new ReportedException(Message.of(key, file), cause);
    }
}
