package fude.ui.look;

import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Paints images of the data: dark ink on light paper, or the other way round in the dark theme. */
public final class InkPainter {
    private final int[] colors = new int[256];
    private int[] buffer = new int[0];

    public InkPainter(Palette palette) {
        Color paper = palette.surface();
        Color ink = palette.text();
        for (int i = 0; i < colors.length; i++) {
            colors[i] = Palette.argb(paper.interpolate(ink, i / 255.0));
        }
    }

    /** Paints an image, each pixel as a square or rectangle, into this area. */
    public void paint(GraphicsContext g, byte[] pixels, int rows, int columns, Rectangle2D area) {
        WritableImage image = new WritableImage(columns, rows);
        paint(pixels, rows, columns, image, 0, 0);
        g.setImageSmoothing(false);
        g.drawImage(image, area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
    }

    /** Paints an image with its top left pixel at (x, y). */
    public void paint(byte[] pixels, int rows, int columns, WritableImage target, int x, int y) {
        if (buffer.length < pixels.length) {
            buffer = new int[pixels.length];
        }
        for (int i = 0; i < pixels.length; i++) {
            buffer[i] = colors[pixels[i] & 0xff];
        }
        PixelWriter writer = target.getPixelWriter();
        writer.setPixels(x, y, columns, rows, PixelFormat.getIntArgbInstance(), buffer, 0, columns);
    }
}
