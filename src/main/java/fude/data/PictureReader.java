package fude.data;

import fude.text.Message;
import fude.text.ReportedException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads PNG, JPEG, GIF and BMP files as grey values. The only class that knows Java's images. */
public final class PictureReader {
    private static final long MOST_PIXELS = 100_000_000;

    private PictureReader() {}

    /**
     * Transparent parts are read as white paper.
     *
     * @throws ReportedException naming the file, if it is not a picture
     */
    public static GreyPicture read(Path file) throws ReportedException {
        if (!Files.isRegularFile(file)) {
            throw ReportedException.of("data.missing", file);
        }
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                throw ReportedException.of("picture.unreadable", file);
            }
            return read(readers.next(), in, file);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ReportedException(Message.of("picture.unreadable", file), e);
        }
    }

    private static GreyPicture read(ImageReader reader, ImageInputStream in, Path file)
            throws IOException, ReportedException {
        try {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw ReportedException.of("picture.too-large", file, MOST_PIXELS / 1_000_000);
            }
            return grey(reader.read(0));
        } finally {
            reader.dispose();
        }
    }

    private static GreyPicture grey(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] grey = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = grey(image.getRGB(x, y));
            }
        }
        return new GreyPicture(width, height, grey);
    }

    /** Luma of ITU-R BT.601, over white paper. */
    private static int grey(int argb) {
        double alpha = (argb >>> 24) / 255.0;
        int red = argb >> 16 & 0xff;
        int green = argb >> 8 & 0xff;
        int blue = argb & 0xff;
        double luma = 0.299 * red + 0.587 * green + 0.114 * blue;
        return (int) Math.round(alpha * luma + (1 - alpha) * 255);
    }
}
