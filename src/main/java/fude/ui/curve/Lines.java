package fude.ui.curve;

import fude.lab.Quantity;
import fude.ui.Appearance;
import fude.ui.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Paints series as lines, in a time that does not grow with the run. */
record Lines(GraphicsContext g, Appearance appearance) {
    static final double MARKER = 3.2;
    private static final double[] DASHED = {7, 5};
    private static final double FAINT = 0.35;

    static Color color(Quantity quantity, Palette palette) {
        return switch (quantity) {
            case TRAINING_LOSS -> palette.trainingLoss();
            case TEST_LOSS -> palette.testLoss();
            case TEST_ACCURACY -> palette.testAccuracy();
        };
    }

    /**
     * The line of the run in hand. With smoothing the training loss becomes two, the raw one faint;
     * what is measured once an epoch is never smoothed.
     */
    void own(Plot plot, Quantity quantity, Series series, double smoothing) {
        Color color = color(quantity, appearance.palette());
        pen(color, 2);
        if (quantity == Quantity.TEST_LOSS) {
            g.setLineDashes(DASHED);
        }
        if (smoothing > 0 && quantity == Quantity.TRAINING_LOSS) {
            g.setGlobalAlpha(FAINT);
            line(plot, quantity, series);
            g.setGlobalAlpha(1);
            line(plot, quantity, series.smoothed(smoothing));
        } else {
            line(plot, quantity, series);
        }
        g.setLineDashes();
        if (quantity == Quantity.TEST_ACCURACY || series.size() == 1) {
            markers(plot, quantity, series, color);
        }
    }

    /** A line of another run: thinner, in one colour for all its quantities. */
    void other(Plot plot, Quantity quantity, Series series, Color color, double width) {
        pen(color, width);
        if (quantity == Quantity.TEST_LOSS) {
            g.setLineDashes(DASHED);
        } else if (quantity == Quantity.TRAINING_LOSS) {
            g.setLineDashes(1.5, 3);
        }
        line(plot, quantity, series);
        g.setLineDashes();
    }

    private void pen(Color color, double width) {
        g.setStroke(color);
        g.setLineWidth(appearance.scaled(width));
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineJoin(StrokeLineJoin.ROUND);
    }

    /** Where several points share a column of pixels, a line from their least to their largest. */
    private void line(Plot plot, Quantity quantity, Series series) {
        Axis y = plot.y(quantity);
        g.beginPath();
        int column = Integer.MIN_VALUE;
        double least = 0;
        double most = 0;
        boolean begun = false;
        for (int i = 0; i < series.size(); i++) {
            if (!y.shows(series.y()[i]) || !plot.x().shows(series.x()[i])) {
                continue;
            }
            double at = plot.x().pixel(series.x()[i]);
            double to = y.pixel(series.y()[i]);
            if (!begun || (int) at != column) {
                column = (int) at;
                least = to;
                most = to;
                if (begun) {
                    g.lineTo(at, to);
                } else {
                    g.moveTo(at, to);
                    begun = true;
                }
            } else if (to < least || to > most) {
                least = Math.min(least, to);
                most = Math.max(most, to);
                g.lineTo(at, to);
            }
        }
        g.stroke();
    }

    private void markers(Plot plot, Quantity quantity, Series series, Color color) {
        double radius = appearance.scaled(MARKER);
        boolean room =
                series.size() < 2 || (plot.right() - plot.left()) / series.size() > 2.5 * radius;
        g.setFill(color);
        for (int i = 0; i < series.size() && room; i++) {
            if (plot.x().shows(series.x()[i]) && plot.y(quantity).shows(series.y()[i])) {
                double cx = plot.x().pixel(series.x()[i]);
                double cy = plot.y(quantity).pixel(series.y()[i]);
                g.fillOval(cx - radius, cy - radius, 2 * radius, 2 * radius);
            }
        }
    }
}
