package fude.ink;

import fude.data.pictures.GreyPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** A sheet that is written on and photographed badly, so that tests know what is on it. */
public final class PaperSheet {
    private final int width;
    private final int height;
    private final Pen ink;
    private final Pen print;
    private final Random random;
    private double tilt;

    public PaperSheet(int width, int height, long seed) {
        this.width = width;
        this.height = height;
        this.ink = new Pen(width, height);
        this.print = new Pen(width, height);
        this.random = new Random(seed);
    }

    /** Everything drawn from now on is turned about the middle of the sheet. */
    public PaperSheet tilted(double degrees) {
        tilt = Math.toRadians(degrees);
        return this;
    }

    /**
     * Writes a digit.
     *
     * @param size of its longer side
     * @return how wide it is
     */
    public double write(List<Stroke> strokes, double left, double top, double size, double pen) {
        StrokeBounds bounds = StrokeBounds.of(strokes);
        double scale = size / bounds.longest();
        draw(strokes, scale, left - bounds.left() * scale, top - bounds.top() * scale, pen);
        return (bounds.right() - bounds.left()) * scale;
    }

    /** Draws strokes with a round pen, scaled and moved. */
    void draw(List<Stroke> strokes, double scale, double right, double down, double pen) {
        for (Stroke stroke : strokes) {
            Stroke.Point last = null;
            for (Stroke.Point point : stroke.points()) {
                Stroke.Point here = turned(right + point.x() * scale, down + point.y() * scale);
                line(ink, last == null ? here : last, here, pen / 2);
                last = here;
            }
        }
    }

    /** Prints level lines, and upright ones too on squared paper. */
    public PaperSheet rule(double distance, double thickness, boolean squared) {
        for (double y = distance / 2; y < 2 * height; y += distance) {
            line(
                    print,
                    turned(-width, y - height / 2.0),
                    turned(2 * width, y - height / 2.0),
                    thickness / 2);
        }
        for (double x = distance / 2; squared && x < 2 * width; x += distance) {
            line(
                    print,
                    turned(x - width / 2.0, -height),
                    turned(x - width / 2.0, 2 * height),
                    thickness / 2);
        }
        return this;
    }

    /** Prints a box. */
    public PaperSheet box(double left, double top, double wide, double high, double thickness) {
        Stroke.Point[] corners = {
            turned(left, top),
            turned(left + wide, top),
            turned(left + wide, top + high),
            turned(left, top + high)
        };
        for (int i = 0; i < corners.length; i++) {
            line(print, corners[i], corners[(i + 1) % corners.length], thickness / 2);
        }
        return this;
    }

    private static void line(Pen pen, Stroke.Point from, Stroke.Point to, double radius) {
        pen.line(from.x(), from.y(), to.x(), to.y(), radius, 1);
    }

    private Stroke.Point turned(double x, double y) {
        double dx = x - width / 2.0;
        double dy = y - height / 2.0;
        return new Stroke.Point(
                width / 2.0 + dx * Math.cos(tilt) - dy * Math.sin(tilt),
                height / 2.0 + dx * Math.sin(tilt) + dy * Math.cos(tilt));
    }

    /** The ink as dark as can be on white paper, without anything that a camera adds. */
    Picture scanned() {
        int[] grey = new int[width * height];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = Math.round(255 * (1 - ink.ink()[i]));
        }
        return Picture.ofGrey(width, height, grey);
    }

    /** How the sheet is lit: a factor for each place, both in shares of the sides. */
    public interface Light {
        Light EVEN = (x, y) -> 1;

        /** Less light towards one corner. */
        Light SLANTING = (x, y) -> 1 - 0.6 * (x + y) / 2;

        /** The shadow of the hand that holds the camera. */
        Light SHADOW = (x, y) -> 0.45 + 0.55 / (1 + Math.exp(-(y - 0.3 - 0.5 * x) * 60));

        double at(double x, double y);
    }

    /**
     * Takes the photograph.
     *
     * @param darkness of the ink, 0 to 1; that of printed lines is 0.35
     * @param noise deviation in grey values
     */
    public GreyPicture photographed(Light light, double darkness, double noise) {
        int[] grey = new int[width * height];
        for (int i = 0; i < grey.length; i++) {
            double x = (i % width + 0.5) / width;
            double y = (i / width + 0.5) / height;
            double white = 225 * (1 - 0.35 * print.ink()[i]) * (1 - darkness * ink.ink()[i]);
            double value = white * light.at(x, y) + noise * random.nextGaussian();
            grey[i] = (int) Math.max(0, Math.min(255, Math.round(value)));
        }
        return new GreyPicture(width, height, grey);
    }

    /** Chalk on a board. */
    public static GreyPicture inverted(GreyPicture picture) {
        int[] grey = picture.grey().clone();
        for (int i = 0; i < grey.length; i++) {
            grey[i] = 255 - grey[i];
        }
        return new GreyPicture(picture.width(), picture.height(), grey);
    }

    /** Nothing but the ink's box is left. */
    public static GreyPicture croppedToInk(GreyPicture picture) {
        int width = picture.width();
        PixelBox box = Picture.ofGrey(width, picture.height(), picture.grey()).inkBox();
        int[] grey = new int[box.width() * box.height()];
        for (int i = 0; i < grey.length; i++) {
            int x = box.left() + i % box.width();
            grey[i] = picture.grey()[(box.top() + i / box.width()) * width + x];
        }
        return new GreyPicture(box.width(), box.height(), grey);
    }

    /** The sheet, turned, on a desk half as wide and high again, of one grey with some grain. */
    public static GreyPicture onDesk(GreyPicture sheet, int desk, double degrees) {
        int width = 3 * sheet.width() / 2;
        int height = 3 * sheet.height() / 2;
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        Random random = new Random(4);
        int[] grey = new int[width * height];
        for (int i = 0; i < grey.length; i++) {
            double right = i % width - width / 2.0;
            double down = i / width - height / 2.0;
            int x = (int) Math.round(right * cos + down * sin + sheet.width() / 2.0);
            int y = (int) Math.round(down * cos - right * sin + sheet.height() / 2.0);
            boolean onSheet = x >= 0 && y >= 0 && x < sheet.width() && y < sheet.height();
            grey[i] =
                    onSheet
                            ? sheet.grey()[y * sheet.width() + x]
                            : (int) Math.round(desk + 6 * random.nextGaussian());
        }
        return new GreyPicture(width, height, grey);
    }

    /** Out of focus: the mean of a square, twice. */
    public static GreyPicture blurred(GreyPicture picture, int radius) {
        GreyPicture once = box(picture, radius);
        return box(once, radius);
    }

    private static GreyPicture box(GreyPicture picture, int radius) {
        int width = picture.width();
        int height = picture.height();
        int[] grey = new int[width * height];
        for (int i = 0; i < grey.length; i++) {
            int sum = 0;
            int count = 0;
            for (int dy = -radius; dy <= radius; dy++) {
                for (int dx = -radius; dx <= radius; dx++) {
                    int x = i % width + dx;
                    int y = i / width + dy;
                    if (x >= 0 && y >= 0 && x < width && y < height) {
                        sum += picture.grey()[y * width + x];
                        count++;
                    }
                }
            }
            grey[i] = sum / count;
        }
        return new GreyPicture(width, height, grey);
    }

    /** The file that a camera writes. */
    public static byte[] jpeg(GreyPicture picture, float quality) {
        BufferedImage image =
                new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSamples(0, 0, picture.width(), picture.height(), 0, picture.grey());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Kept as a JPEG file and read again. */
    public static GreyPicture compressed(GreyPicture picture, float quality) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg(picture, quality)));
            int[] grey = new int[picture.grey().length];
            image.getRaster().getSamples(0, 0, picture.width(), picture.height(), 0, grey);
            return new GreyPicture(picture.width(), picture.height(), grey);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
