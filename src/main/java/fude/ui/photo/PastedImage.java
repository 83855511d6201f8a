package fude.ui.photo;

import fude.data.pictures.GreyPicture;
import fude.data.pictures.PictureReader;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;

/** An image of the clipboard, or dropped by another program, as greys. */
public final class PastedImage {
    private PastedImage() {}

    /** Whether there is anything to read. */
    public static boolean isReadable(Image image) {
        return !image.isError() && image.getPixelReader() != null && image.getWidth() >= 1;
    }

    /** Reads every pixel, or of very large images every second or third. */
    public static GreyPicture grey(Image image) {
        int wide = (int) image.getWidth();
        int high = (int) image.getHeight();
        int step = (int) Math.ceil(Math.sqrt((double) wide * high / PictureReader.ENOUGH_PIXELS));
        int width = (wide + step - 1) / step;
        int height = (high + step - 1) / step;
        int[] colours = new int[width * height];
        int[] row = new int[wide];
        PixelReader reader = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            reader.getPixels(0, y * step, wide, 1, PixelFormat.getIntArgbInstance(), row, 0, wide);
            for (int x = 0; x < width; x++) {
                colours[y * width + x] = row[x * step];
            }
        }
        return GreyPicture.ofColours(width, height, colours);
    }
}
