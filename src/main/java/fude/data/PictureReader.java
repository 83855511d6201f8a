package fude.data;

import fude.text.Message;
import fude.text.ReportedException;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads PNG, JPEG, GIF and BMP files as grey values. The only class that knows Java's images. */
public final class PictureReader {
    /** A picture is held three times while it is read: decoded, grey, and as ink. */
    private static final long MOST_PIXELS = 25_000_000;

    private PictureReader() {}

    /**
     * Transparent parts are read as white paper.
     *
     * @throws ReportedException naming the file, if it is not a picture
     */
    public static GreyPicture read(Path file) throws ReportedException {
        if (!Files.exists(file)) {
            throw ReportedException.of("file.missing", file);
        }
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                throw ReportedException.of("picture.unreadable", file);
            }
            return read(readers.next(), in, file);
        } catch (IOException | RuntimeException e) {
            // Java's readers answer damage with whatever exception it leads to.
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
        boolean stored = storesGrey(image.getColorModel());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = stored ? storedGrey(image, x, y) : grey(image.getRGB(x, y));
            }
        }
        return new GreyPicture(width, height, grey);
    }

    private static boolean storesGrey(ColorModel colors) {
        return colors instanceof ComponentColorModel
                && colors.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }

    /** {@code getRGB} takes stored grey for linear light and would brighten it: 128 becomes 188. */
    private static int storedGrey(BufferedImage image, int x, int y) {
        double most = (1 << image.getColorModel().getComponentSize(0)) - 1;
        double grey = image.getRaster().getSample(x, y, 0) / most;
        boolean opaque = !image.getColorModel().hasAlpha();
        return onPaper(255 * grey, opaque ? 1 : image.getRaster().getSample(x, y, 1) / most);
    }

    /** Luma of ITU-R BT.601. */
    private static int grey(int argb) {
        int red = argb >> 16 & 0xff;
        int green = argb >> 8 & 0xff;
        int blue = argb & 0xff;
        return onPaper(0.299 * red + 0.587 * green + 0.114 * blue, (argb >>> 24) / 255.0);
    }

    private static int onPaper(double luma, double alpha) {
        return (int) Math.round(alpha * luma + (1 - alpha) * 255);
    }
}
