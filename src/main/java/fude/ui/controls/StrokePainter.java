package fude.ui.controls;

import fude.ink.InkLine;
import fude.ink.Stroke;
import fude.ui.state.Paper;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Paints strokes on a canvas, from the same lines that are framed for the network.
 *
 * @param side of the paper, in pixels
 */
public record StrokePainter(GraphicsContext g, double side, Color ink) {
    /** Greatest length of a straight piece, in pixels. */
    private static final double PIECE = 3;

    public void paint(Stroke stroke) {
        if (!stroke.points().isEmpty()) {
            paint(stroke, 0, stroke.points().size() - 1);
        }
    }

    /** Paints the part from one of a stroke's points to another. */
    public void paint(Stroke stroke, int first, int last) {
        InkLine line = InkLine.of(stroke, first, last, 1, PIECE / side);
        g.setStroke(ink);
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        double[] x = scaled(line.x());
        double[] y = scaled(line.y());
        if (line.isEven() && line.size() > 1) {
            g.setLineWidth(Paper.PEN * side);
            g.strokePolyline(x, y, x.length);
            return;
        }
        for (int i = 0; i < x.length; i++) {
            int before = Math.max(0, i - 1);
            g.setLineWidth(Paper.PEN * side * line.width()[i]);
            g.strokeLine(x[before], y[before], x[i], y[i]);
        }
    }

    private double[] scaled(double[] shares) {
        double[] pixels = shares.clone();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] *= side;
        }
        return pixels;
    }
}
