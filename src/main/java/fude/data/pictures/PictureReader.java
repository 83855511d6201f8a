package fude.data.pictures;

import fude.file.Bounded;
import fude.text.Message;
import fude.text.ReportedException;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
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

    /** Of a file; what is packed can be larger than it says. */
    private static final long MOST_BYTES = 1L << 29;

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp");

    private PictureReader() {}

    /**
     * Transparent parts are read as white paper, 16 bits that hold 8 and masks of 0 and 1 as what
     * they hold, photographs are turned as the camera was held, and of very large pictures every
     * second, third, … pixel is read.
     *
     * @throws ReportedException naming the file, if it is not a picture
     */
    public static GreyPicture read(Path file) throws ReportedException {
        return read(file, () -> {});
    }

    /**
     * The same.
     *
     * @param coloured is told if it is not grey throughout
     */
    public static GreyPicture read(Path file, Runnable coloured) throws ReportedException {
        return stored(file, (width, height) -> {}, coloured, InkChannel::grey).grey();
    }

    /** Whether a file is called as a picture or, without an ending, begins as one. */
    public static boolean isPicture(Path file) {
        return PictureTree.isPicture(file);
    }

    /** Looks at a picture's size before the picture itself is read. */
    interface SizeCheck {
        void accept(int width, int height) throws ReportedException;
    }

    /** The same as the file has it, but upright. */
    static StoredPicture stored(Path file, SizeCheck check) throws ReportedException {
        return stored(file, check, () -> {}, (width, height, argb) -> Transparency.luma(argb));
    }

    private static StoredPicture stored(
            Path file, SizeCheck check, Runnable coloured, InkChannel.Grey greys)
            throws ReportedException {
        ImageIO.setUseCache(false);
        try (InputStream bytes = new Bounded(Files.newInputStream(file), MOST_BYTES);
                ImageInputStream in = ImageIO.createImageInputStream(bytes)) {
            int orientation = ExifOrientation.read(view(in));
            in.seek(0);
            boolean onItsSide = orientation > 4;
            StoredPicture stored =
                    read(
                            reader(in, file),
                            in,
                            file,
                            (width, height) -> {
                                if ((long) width * height > MOST_PIXELS) {
                                    long millions = MOST_PIXELS / 1_000_000;
                                    throw ReportedException.of("picture.too-large", file, millions);
                                }
                                check.accept(
                                        onItsSide ? height : width, onItsSide ? width : height);
                            },
                            coloured,
                            greys);
            return ExifOrientation.upright(stored, orientation);
        } catch (NoSuchFileException e) {
            throw new ReportedException(Message.of("file.missing", file), e);
        } catch (AccessDeniedException e) {
            throw new ReportedException(Message.of("data.unreadable", file), e);
        } catch (IOException | RuntimeException e) {
            // Java's readers answer damage with whatever exception it leads to.
            throw new ReportedException(Message.of("picture.unreadable", file), e);
        }
    }

    /** What is read of it can be read once more. */
    private static InputStream view(ImageInputStream in) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return in.read();
            }

            @Override
            public int read(byte[] bytes, int from, int count) throws IOException {
                return in.read(bytes, from, count);
            }

            @Override
            public long skip(long count) throws IOException {
                return in.skipBytes(count);
            }
        };
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
        in.seek(0);
        byte[] head = new byte[ImageKind.LENGTH];
        int length = Math.max(0, in.read(head));
        throw new ReportedException(ImageKind.problem(file, Arrays.copyOf(head, length)));
    }

    private static StoredPicture read(
            ImageReader reader,
            ImageInputStream in,
            Path file,
            SizeCheck check,
            Runnable coloured,
            InkChannel.Grey greys)
            throws IOException, ReportedException {
        try {
            reader.setInput(in, false, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            check.accept(width, height);
            if (reader.getFormatName().equals("gif") && reader.getNumImages(true) > 1) {
                throw ReportedException.of("picture.animated", file);
            }
            BufferedImage image = decode(reader, step((long) width * height), file);
            boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
            int[] colours = grey ? new int[0] : colours(image);
            if (Colours.areAmong(colours)) {
                coloured.run();
            }
            return stored(image, colours, greys);
        } finally {
            reader.dispose();
        }
    }

    /** Of each pixel alpha, red, green and blue; the way around Java's colour models is shorter. */
    private static int[] colours(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (image.getType() != BufferedImage.TYPE_3BYTE_BGR
                || !(image.getRaster().getDataBuffer() instanceof DataBufferByte bytes)
                || bytes.getData().length != 3 * width * height) {
            return image.getRGB(0, 0, width, height, null, 0, width);
        }
        return Colours.ofBgr(bytes.getData());
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

    /** {@code getRGB} takes stored grey for linear light and would brighten it: 128 becomes 188. */
    private static StoredPicture stored(BufferedImage image, int[] colours, InkChannel.Grey greys) {
        int width = image.getWidth();
        int height = image.getHeight();
        int bits = image.getColorModel().getComponentSize(0);
        boolean direct = image.getColorModel() instanceof ComponentColorModel;
        boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        if (!direct || !grey && bits <= 8) {
            int[] argb = grey ? colours(image) : colours;
            return new StoredPicture(width, height, greys.of(width, height, argb), 255);
        }
        int[] values = samples(image, 0);
        if (!grey || image.getColorModel().hasAlpha()) {
            compose(image, grey, (1 << bits) - 1, values);
        }
        return bits > 8
                ? new StoredPicture(width, height, values, StoredPicture.WIDE)
                : new StoredPicture(width, height, widened(values, (1 << bits) - 1), 255);
    }

    /** Colours and alpha of more than eight bits, or of grey. */
    private static void compose(BufferedImage image, boolean grey, int most, int[] values) {
        double[] luma = new double[values.length];
        int[] green = grey ? values : samples(image, 1);
        int[] blue = grey ? values : samples(image, 2);
        for (int i = 0; i < luma.length; i++) {
            luma[i] = Transparency.luma(values[i], green[i], blue[i]);
        }
        int[] alpha = new int[values.length];
        Arrays.fill(alpha, most);
        if (image.getColorModel().hasAlpha()) {
            alpha = samples(image, grey ? 1 : 3);
        }
        Transparency.onPaper(luma, alpha, most, values);
    }

    private static int[] samples(BufferedImage image, int band) {
        Raster raster = image.getRaster();
        return raster.getSamples(
                raster.getMinX(),
                raster.getMinY(),
                raster.getWidth(),
                raster.getHeight(),
                band,
                (int[]) null);
    }

    private static int[] widened(int[] values, int most) {
        for (int i = 0; most != 255 && i < values.length; i++) {
            values[i] = (int) Math.round(255.0 * values[i] / most);
        }
        return values;
    }
}
