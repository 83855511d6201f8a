package fude.data.format;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;

/** Pictures of three classes, light on dark, no two of them alike: 12 × 10 pixels. */
final class MadePictures {
    static final int WIDTH = 12;
    static final int HEIGHT = 10;
    static final int CLASSES = 3;
    static final int EACH = 6;

    private MadePictures() {}

    /** What a picture shows: 0 to 255. */
    static int grey(int ofClass, int number, int x, int y) {
        boolean edge = x < 2 || y < 2 || x >= WIDTH - 2 || y >= HEIGHT - 2;
        return edge ? 0 : (x * (ofClass + 2) + y * (number + 1)) % 4 == 0 ? 255 : 10 * number;
    }

    /** A picture of one of Java's types, each value through {@code as}. */
    static BufferedImage picture(int ofClass, int number, int type, IntUnaryOperator as) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        paint(image, ofClass, number, as);
        return image;
    }

    private static void paint(BufferedImage image, int ofClass, int number, IntUnaryOperator as) {
        boolean stored = image.getRaster().getNumBands() == 1;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int value = as.applyAsInt(grey(ofClass, number, x, y));
                if (stored) {
                    image.getRaster().setSample(x, y, 0, value);
                } else {
                    image.setRGB(x, y, value);
                }
            }
        }
    }

    static BufferedImage plain(int ofClass, int number) {
        return picture(ofClass, number, BufferedImage.TYPE_BYTE_GRAY, grey -> grey);
    }

    /** Its colours are those of a palette in which 0 is not black. */
    static BufferedImage indexed(int ofClass, int number) {
        byte[] levels = new byte[256];
        for (int i = 0; i < 256; i++) {
            levels[i] = (byte) (255 - i);
        }
        IndexColorModel palette = new IndexColorModel(8, 256, levels, levels, levels);
        BufferedImage image =
                new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, palette);
        paint(image, ofClass, number, grey -> 255 - grey);
        return image;
    }

    static byte[] bytes(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IOException(format);
        }
        return out.toByteArray();
    }

    static Path save(Path file, BufferedImage image) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes(image, "png"));
    }

    /** Makes a picture of a class, by its number within the class. */
    interface Made {
        BufferedImage of(int ofClass, int number);
    }

    /**
     * Writes all pictures.
     *
     * @param name with places for the class and the number
     */
    static void fill(Path folder, String name, Made made) throws IOException {
        for (int c = 0; c < CLASSES; c++) {
            for (int i = 0; i < EACH; i++) {
                save(folder.resolve(String.format(name, c, i)), made.of(c, i));
            }
        }
    }

    static void fill(Path folder, String name) throws IOException {
        fill(folder, name, MadePictures::plain);
    }
}
