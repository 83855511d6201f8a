package fude.ui.inside.units;

import fude.ui.controls.plot.Hairline;
import fude.ui.look.Palette;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** What a unit answers: over the plane as colours, along x as a line. Blue is above 0. */
final class AnswerPicture {
    private static final int SHADES = 48;

    private final Palette palette;
    private final int[] colors = new int[2 * SHADES + 1];

    AnswerPicture(Palette palette) {
        this.palette = palette;
        for (int i = 0; i < colors.length; i++) {
            double share = (double) (i - SHADES) / SHADES;
            Color to = palette.line(share > 0 ? 0 : 1);
            colors[i] = Palette.argb(palette.surface().interpolate(to, 0.85 * Math.abs(share)));
        }
    }

    /**
     * Paints it.
     *
     * @param full the number that has full colour, or reaches the edge
     */
    void paint(
            GraphicsContext g,
            float[] values,
            int columns,
            int rows,
            double full,
            Rectangle2D area) {
        if (rows == 1) {
            line(g, values, full, area);
            return;
        }
        int[] pixels = new int[values.length];
        for (int i = 0; i < pixels.length; i++) {
            double share = Math.max(-1, Math.min(1, values[i] / full));
            pixels[i] = Double.isNaN(share) ? 0 : colors[SHADES + (int) Math.round(share * SHADES)];
        }
        WritableImage image = new WritableImage(columns, rows);
        image.getPixelWriter()
                .setPixels(
                        0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, 0, columns);
        g.drawImage(image, area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
    }

    private void line(GraphicsContext g, float[] values, double full, Rectangle2D area) {
        g.setFill(palette.surface());
        g.fillRect(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
        double middle = area.getMinY() + area.getHeight() / 2;
        Hairline.across(g, palette.grid(), area.getMinX(), area.getMaxX(), middle);
        double[] x = new double[values.length];
        double[] y = new double[values.length];
        for (int i = 0; i < x.length; i++) {
            double share = Float.isFinite(values[i]) ? values[i] / full : 0;
            x[i] = area.getMinX() + area.getWidth() * i / (x.length - 1);
            y[i] = middle - 0.46 * area.getHeight() * Math.max(-1, Math.min(1, share));
        }
        g.setStroke(palette.line(0));
        g.setLineWidth(1.6);
        g.strokePolyline(x, y, x.length);
    }
}
