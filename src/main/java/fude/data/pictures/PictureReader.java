package fude.data.pictures;

import fude.text.Message;
import fude.text.ReportedException;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads PNG, JPEG, GIF and BMP files as grey values. The only class that knows Java's images. */
public final class PictureReader {
    /** More are not decoded, since that would take long. */
    private static final long MOST_PIXELS = 100_000_000;

    /** Of larger pictures only every second pixel of every second row is decoded, and so on. */
    public static final long ENOUGH_PIXELS = 12_500_000;

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp");

    private PictureReader() {}

    /**
     * Transparent parts are read as white paper, photographs are turned as the camera was held, and
     * of very large pictures every second, third, … pixel is read.
     *
     * @throws ReportedException naming the file, if it is not a picture
     */
    public static GreyPicture read(Path file) throws ReportedException {
        GreyPicture stored =
                read(
                        file,
                        (width, height) -> {
                            if ((long) width * height > MOST_PIXELS) {
                                long millions = MOST_PIXELS / 1_000_000;
                                throw ReportedException.of("picture.too-large", file, millions);
                            }
                        });
        return ExifOrientation.upright(stored, orientation(file));
    }

    /** Looks at a picture's size before the picture itself is read. */
    interface SizeCheck {
        void accept(int width, int height) throws ReportedException;
    }

    static GreyPicture read(Path file, SizeCheck check) throws ReportedException {
        ImageIO.setUseCache(false);
        try (InputStream bytes = Files.newInputStream(file);
                ImageInputStream in = ImageIO.createImageInputStream(bytes)) {
            return read(reader(in, file), in, file, check);
        } catch (NoSuchFileException e) {
            throw new ReportedException(Message.of("file.missing", file), e);
        } catch (AccessDeniedException e) {
            throw new ReportedException(Message.of("data.unreadable", file), e);
        } catch (IOException | RuntimeException e) {
            // Java's readers answer damage with whatever exception it leads to.
            throw new ReportedException(Message.of("picture.unreadable", file), e);
        }
    }

    /** A reader of one of the formats; Java has others, which take other files for pictures. */
    private static ImageReader reader(ImageInputStream in, Path file)
            throws IOException, ReportedException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader one = readers.next();
            if (FORMATS.contains(one.getFormatName().toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        throw ReportedException.of("picture.unreadable", file);
    }

    private static int orientation(Path file) throws ReportedException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return ExifOrientation.read(bytes);
        } catch (IOException e) {
            throw new ReportedException(Message.of("picture.unreadable", file), e);
        }
    }

    private static GreyPicture read(
            ImageReader reader, ImageInputStream in, Path file, SizeCheck check)
            throws IOException, ReportedException {
        try {
            reader.setInput(in, false, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            check.accept(width, height);
            if (reader.getFormatName().equals("gif") && reader.getNumImages(true) > 1) {
                throw ReportedException.of("picture.animated", file);
            }
            return grey(decode(reader, step((long) width * height), file));
        } finally {
            reader.dispose();
        }
    }

    private static int step(long pixels) {
        return (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS));
    }

    private static BufferedImage decode(ImageReader reader, int step, Path file)
            throws IOException, ReportedException {
        boolean[] brokenOff = {false};
        reader.addIIOReadWarningListener(
                (source, warning) -> brokenOff[0] |= warning.matches("(Truncated|Premature).*"));
        try {
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, param);
            if (brokenOff[0]) {
                throw new IIOException("the picture ends too early");
            }
            if (image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_CMYK) {
                throw ReportedException.of("picture.cmyk", file);
            }
            return image;
        } catch (IIOException e) {
            if (!brokenOff[0] && hasFourInks(reader)) {
                throw new ReportedException(Message.of("picture.cmyk", file), e);
            }
            throw e;
        }
    }

    /**
     * Cyan, magenta, yellow and black: some of Java's readers refuse them, others take them for
     * other colours than they are, because many programs write them inverted.
     */
    private static boolean hasFourInks(ImageReader reader) throws IOException {
        return reader.canReadRaster() && reader.readRaster(0, null).getNumBands() == 4;
    }

    private static GreyPicture grey(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] grey = new int[width * height];
        boolean stored = storesGrey(image.getColorModel());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                grey[y * width + x] =
                        stored ? storedGrey(image, x, y) : GreyPicture.grey(image.getRGB(x, y));
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
        return GreyPicture.onPaper(
                255 * grey, opaque ? 1 : image.getRaster().getSample(x, y, 1) / most);
    }
}
