package fude.ui.controls.plot;

import fude.ui.look.Appearance;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;

/** Paints paths over a surface, each with a rim that sets it off. */
record TrailPainter(GraphicsContext g, Appearance appearance, Axis x, Axis y) {
    /** Longer paths show no dot for each step. */
    private static final int MOST_DOTS = 200;

    void paint(Trail trail) {
        Color color = appearance.palette().line(trail.place());
        Color halo = appearance.palette().surface();
        int points = trail.x().length;
        g.setLineDashes();
        g.setLineJoin(StrokeLineJoin.ROUND);
        stroke(trail, halo, appearance.scaled(4));
        stroke(trail, color, appearance.scaled(2));
        double small = appearance.scaled(points > MOST_DOTS ? 0 : 2.2);
        for (int i = 0; i < points; i++) {
            boolean isLast = i == points - 1;
            dot(x.pixel(trail.x()[i]), y.pixel(trail.y()[i]), color, halo, isLast ? 5 : small);
        }
        if (trail.marked() >= 0 && trail.marked() < points) {
            double radius = appearance.scaled(8);
            double px = x.pixel(trail.x()[trail.marked()]);
            double py = y.pixel(trail.y()[trail.marked()]);
            g.setStroke(appearance.palette().text());
            g.setLineWidth(appearance.scaled(1.5));
            g.strokeOval(px - radius, py - radius, 2 * radius, 2 * radius);
        }
    }

    private void stroke(Trail trail, Color color, double width) {
        g.setStroke(color);
        g.setLineWidth(width);
        double reach = 4 * (x.to() - x.from() + y.from() - y.to());
        boolean open = false;
        g.beginPath();
        for (int i = 0; i < trail.x().length; i++) {
            double px = x.pixel(trail.x()[i]);
            double py = y.pixel(trail.y()[i]);
            boolean isNear = Math.abs(px) < reach && Math.abs(py) < reach;
            if (isNear && open) {
                g.lineTo(px, py);
            } else if (isNear) {
                g.moveTo(px, py);
            }
            open = isNear;
        }
        g.stroke();
    }

    private void dot(double px, double py, Color color, Color halo, double radius) {
        if (!(Math.abs(px) < 1e5 && Math.abs(py) < 1e5) || radius == 0) {
            return;
        }
        if (radius > 3) {
            g.setFill(halo);
            g.fillOval(px - radius - 1, py - radius - 1, 2 * radius + 2, 2 * radius + 2);
        }
        g.setFill(color);
        g.fillOval(px - radius, py - radius, 2 * radius, 2 * radius);
    }
}
