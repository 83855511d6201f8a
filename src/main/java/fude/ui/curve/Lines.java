package fude.ui.curve;

import fude.lab.Quantity;
import fude.ui.controls.plot.Axis;
import fude.ui.curve.DataSeries.Edge;
import fude.ui.look.Appearance;
import fude.ui.look.Palette;
import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Paints series as lines, in a time that does not grow with the run. */
record Lines(GraphicsContext g, Appearance appearance) {
    static final double MARKER = 3.2;
    private static final double[] DASHED = {7, 5};
    private static final double FAINT = 0.35;

    /** Points in a column of pixels from which on the line is their mean. */
    private static final double CROWDED = 3;

    /** Columns of pixels that share a mean. */
    private static final double MEAN_WIDTH = 3;

    static Color color(Quantity quantity, Palette palette) {
        return switch (quantity) {
            case TRAINING_LOSS -> palette.trainingLoss();
            case MEASURED_LOSS -> palette.measuredLoss();
            case MEASURED_ACCURACY, MEASURED_RMSE -> palette.measuredAccuracy();
        };
    }

    /**
     * The line of the current run. With smoothing the training loss becomes two, the raw one faint;
     * so it does where so much of it shares a column of pixels that it would be a patch of colour.
     * What is measured once an epoch is never smoothed.
     */
    void own(Plot plot, Quantity quantity, DataSeries series, double smoothing) {
        Color color = color(quantity, appearance.palette());
        pen(color, 2);
        if (quantity == Quantity.MEASURED_LOSS) {
            g.setLineDashes(DASHED);
        }
        boolean crowded = series.size() > CROWDED * (plot.right() - plot.left());
        if (quantity == Quantity.TRAINING_LOSS && (smoothing > 0 || crowded)) {
            g.setGlobalAlpha(FAINT);
            line(plot, quantity, series);
            g.setGlobalAlpha(1);
            line(plot, quantity, smoothing > 0 ? series.smoothed(smoothing) : means(plot, series));
        } else {
            line(plot, quantity, series);
        }
        g.setLineDashes();
        if (quantity == plot.told() || series.size() == 1) {
            markers(plot, quantity, series, color);
        }
    }

    /** The means of neighbours that share a few columns of pixels. */
    private static DataSeries means(Plot plot, DataSeries series) {
        double[] x = new double[series.size()];
        double[] y = new double[series.size()];
        int count = 0;
        int from = 0;
        for (int i = 1; i <= series.size(); i++) {
            boolean ends =
                    i == series.size()
                            || plot.x().pixel(series.x()[i]) - plot.x().pixel(series.x()[from])
                                    >= MEAN_WIDTH;
            if (ends) {
                x[count] = (series.x()[from] + series.x()[i - 1]) / 2;
                y[count++] = Arrays.stream(series.y(), from, i).average().orElseThrow();
                from = i;
            }
        }
        return new DataSeries(Arrays.copyOf(x, count), Arrays.copyOf(y, count));
    }

    /** A line of another run: thinner, with an arrow where it leaves the plot. */
    void other(Plot plot, Quantity quantity, DataSeries series, Color color, double width) {
        pen(color, width);
        if (quantity == Quantity.MEASURED_LOSS) {
            g.setLineDashes(DASHED);
        } else if (quantity == Quantity.TRAINING_LOSS) {
            g.setLineDashes(1.5, 3);
        }
        line(plot, quantity, series);
        g.setLineDashes();
        g.setFill(color);
        series.outside(plot.x(), plot.y(quantity)).forEach(edge -> arrow(plot, edge));
    }

    /** Says at the edge of the plot that a line goes on beyond it. */
    private void arrow(Plot plot, Edge edge) {
        double side = appearance.scaled(4.5);
        double tip = edge.above() ? plot.top() : plot.bottom();
        double base = tip + (edge.above() ? 1.6 : -1.6) * side;
        double at = Math.max(plot.left() + side, Math.min(plot.right() - side, edge.at()));
        g.fillPolygon(new double[] {at - side, at, at + side}, new double[] {base, tip, base}, 3);
    }

    private void pen(Color color, double width) {
        g.setStroke(color);
        g.setLineWidth(appearance.scaled(width));
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineJoin(StrokeLineJoin.ROUND);
    }

    /**
     * Where several points share a column of pixels, a line from their least to their largest, from
     * the first and to the last of them.
     */
    private void line(Plot plot, Quantity quantity, DataSeries series) {
        Axis y = plot.y(quantity);
        if (series.size() > plot.right() - plot.left()) {
            g.setLineJoin(StrokeLineJoin.BEVEL);
        }
        g.beginPath();
        Column column = null;
        for (int i = 0; i < series.size(); i++) {
            if (!y.shows(series.y()[i]) || !plot.x().shows(series.x()[i])) {
                continue;
            }
            double at = plot.x().pixel(series.x()[i]);
            double to = y.pixel(series.y()[i]);
            if (column == null) {
                g.moveTo(at, to);
                column = new Column(at, to);
            } else if ((int) at == (int) column.at) {
                column.add(to);
            } else {
                column.paint(g);
                g.lineTo(at, to);
                column = new Column(at, to);
            }
        }
        if (column != null) {
            column.paint(g);
        }
        g.stroke();
    }

    /** The points of one column of pixels. */
    private static final class Column {
        private final double at;
        private double least;
        private double most;
        private double last;

        Column(double at, double first) {
            this.at = at;
            least = first;
            most = first;
            last = first;
        }

        void add(double to) {
            least = Math.min(least, to);
            most = Math.max(most, to);
            last = to;
        }

        /** The pen stands on the first point. */
        void paint(GraphicsContext g) {
            if (least < most) {
                g.lineTo(at, least);
                g.lineTo(at, most);
                g.lineTo(at, last);
            }
        }
    }

    private void markers(Plot plot, Quantity quantity, DataSeries series, Color color) {
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
