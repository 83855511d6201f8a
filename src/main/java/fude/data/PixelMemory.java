package fude.data;

import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The one array that the pixels of a file or folder lie in, a byte each. */
public final class PixelMemory {
    /** 1.3 million images of 28 × 28. */
    private static final long LARGEST = 1L << 30;

    private PixelMemory() {}

    /**
     * @param images how many
     * @param size pixels in one of them
     * @param source what they are read from
     * @throws ReportedException if there are more than the program can hold
     */
    public static byte[] allocate(long images, long size, Path source) throws ReportedException {
        check(images, size, source);
        try {
            return new byte[(int) (images * size)];
        } catch (OutOfMemoryError e) {
            throw tooLarge(images, size, source, e);
        }
    }

    /**
     * @throws ReportedException if there are more than an array of the program's holds
     */
    public static void check(long images, long size, Path source) throws ReportedException {
        if (size > LARGEST || images * size > LARGEST) {
            throw tooLarge(images, size, source, null);
        }
    }

    private static ReportedException tooLarge(
            long images, long size, Path source, @Nullable OutOfMemoryError cause) {
        long megabytes = (long) Math.ceil((double) images * size / (1 << 20));
        return new ReportedException(Message.of("data.too-large", source, megabytes), cause);
    }
}
