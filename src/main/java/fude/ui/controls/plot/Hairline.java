package fude.ui.controls.plot;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Straight lines one pixel wide. They are filled as rectangles, which costs a fraction of a stroked
 * line: nothing of them needs to be smoothed.
 */
public final class Hairline {
    private Hairline() {}

    /** From left to right. */
    public static void across(GraphicsContext g, Color color, double left, double right, double y) {
        g.setFill(color);
        g.fillRect(Math.floor(left), Math.floor(y), Math.floor(right) - Math.floor(left), 1);
    }

    /** From top to bottom. */
    public static void down(GraphicsContext g, Color color, double x, double top, double bottom) {
        g.setFill(color);
        g.fillRect(Math.floor(x), Math.floor(top), 1, Math.floor(bottom) - Math.floor(top));
    }

    /** The middle of a pixel, where a thin line that is stroked is sharp. */
    public static double snap(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
