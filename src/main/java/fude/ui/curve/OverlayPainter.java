package fude.ui.curve;

import fude.lab.Quantity;
import fude.lab.session.RateChange;
import fude.training.LearningCurve;
import fude.ui.controls.plot.Hairline;
import fude.ui.curve.ChartSettings.Option;
import fude.ui.curve.DataSeries.Spread;
import fude.ui.look.Appearance;
import fude.ui.look.Palette;
import fude.ui.state.Overlays;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Paints what lies beneath and over the lines of the current run. */
record OverlayPainter(GraphicsContext g, Appearance appearance, ChartSettings settings) {
    private static final double VEIL = 0.14;

    /** What lies between training and measured loss, epoch by epoch. */
    void gap(Plot plot, LearningCurve curve) {
        if (plot.loss() == null || !settings.has(Option.GAP)) {
            return;
        }
        DataSeries training = DataSeries.of(curve, Quantity.TRAINING_LOSS, Resolution.EPOCH);
        DataSeries measured = DataSeries.of(curve, Quantity.MEASURED_LOSS, Resolution.EPOCH);
        if (training.size() < 2 || measured.size() != training.size() + 1) {
            return;
        }
        double[] after = Arrays.copyOfRange(measured.y(), 1, measured.size());
        Spread between = new Spread(training, training.y(), after);
        range(plot, Quantity.MEASURED_LOSS, between, appearance.palette().measuredLoss());
    }

    /** The range of repeated runs, and their mean. */
    void repetitions(Plot plot, List<LearningCurve> runs, Lines lines) {
        for (Quantity quantity : plot.quantities()) {
            if (runs.size() > 1) {
                Spread spread = Spread.of(runs, quantity);
                Color color = Lines.color(quantity, appearance.palette());
                range(plot, quantity, spread, color);
                lines.other(plot, quantity, spread.mean(), color, 1.4);
            }
        }
    }

    private void range(Plot plot, Quantity quantity, Spread spread, Color color) {
        int size = spread.mean().size();
        double[] x = new double[2 * size];
        double[] y = new double[2 * size];
        for (int i = 0; i < size; i++) {
            x[i] = plot.x().pixel(spread.mean().x()[i]);
            x[2 * size - 1 - i] = x[i];
            y[i] = plot.y(quantity).pixel(spread.least()[i]);
            y[2 * size - 1 - i] = plot.y(quantity).pixel(spread.most()[i]);
        }

        g.setFill(color);
        g.setGlobalAlpha(VEIL);
        g.fillPolygon(x, y, x.length);
        g.setGlobalAlpha(1);
    }

    /** The run before this one. */
    void ghost(Plot plot, Overlays.Companion ghost, Lines lines) {
        if (ghost == null) {
            return;
        }
        g.setGlobalAlpha(0.6);
        for (Quantity quantity : plot.quantities()) {
            DataSeries series = DataSeries.of(ghost.curve(), quantity, Resolution.EPOCH);
            lines.other(plot, quantity, series, Lines.color(quantity, appearance.palette()), 1);
        }
        g.setGlobalAlpha(1);
    }

    void companions(Plot plot, List<Overlays.Companion> companions, Lines lines) {
        for (Overlays.Companion companion : companions) {
            Color color = appearance.palette().run(companion.color());
            for (Quantity quantity : plot.quantities()) {
                DataSeries series = DataSeries.of(companion.curve(), quantity, Resolution.EPOCH);
                lines.other(plot, quantity, series, color, companion.pinned() ? 2.4 : 1.4);
            }
        }
    }

    /** Each one's name at the end of its line, where there is room; the legend has them all. */
    void companionNames(Plot plot, List<Overlays.Companion> companions, FreeRoom room) {
        Quantity of = plot.beside() != null ? plot.told() : Quantity.TRAINING_LOSS;
        double height = appearance.scaled(14);
        appearance.prepareText(g, 11, TextAlignment.LEFT, VPos.CENTER);
        for (Overlays.Companion companion : companions) {
            double width = appearance.width(companion.name(), 11) + 6;
            Optional<Rectangle2D> place =
                    end(plot, of, companion)
                            .flatMap(at -> room.besideEnd(at.getX(), at.getY(), width, height));
            place.ifPresent(at -> name(companion, at));
        }
    }

    private void name(Overlays.Companion companion, Rectangle2D at) {
        g.setFill(appearance.palette().surface());
        g.setGlobalAlpha(0.85);
        g.fillRect(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
        g.setGlobalAlpha(1);
        g.setFill(appearance.palette().run(companion.color()));
        g.fillText(companion.name(), at.getMinX() + 3, (at.getMinY() + at.getMaxY()) / 2);
    }

    /** Its last point in sight. */
    static Optional<Point2D> end(Plot plot, Quantity of, Overlays.Companion companion) {
        DataSeries series = DataSeries.of(companion.curve(), of, Resolution.EPOCH);
        for (int i = series.size() - 1; i >= 0; i--) {
            double x = series.x()[i];
            if (x >= plot.x().low() && x <= plot.x().high() && plot.y(of).shows(series.y()[i])) {
                return Optional.of(new Point2D(plot.x().pixel(x), plot.y(of).pixel(series.y()[i])));
            }
        }
        return Optional.empty();
    }

    /** A flag on a thin pole where something was changed by hand. */
    void changes(Plot plot, List<RateChange> changes) {
        Palette palette = appearance.palette();
        double side = appearance.scaled(8);
        g.setLineWidth(1);
        for (RateChange change : changes) {
            if (plot.x().shows(change.position())) {
                double at = Hairline.snap(plot.x().pixel(change.position()));
                Hairline.down(g, palette.accent(), at, plot.top(), plot.bottom());
                double[] x = {at, at + side, at};
                double[] y = {plot.top(), plot.top() + side / 2, plot.top() + side};
                g.fillPolygon(x, y, x.length);
            }
        }
    }

    /** A bright stretch behind the lines, with a frame, where something is said. */
    void evidence(Plot plot, Overlays.Evidence evidence) {
        if (evidence == null || plot.y(evidence.quantity()) == null) {
            return;
        }
        double from = plot.x().pixel(evidence.from());
        double to = Math.max(plot.x().pixel(evidence.to()), from + 6);
        g.setFill(appearance.palette().accent());
        g.setGlobalAlpha(VEIL);
        g.fillRect(from, plot.top(), to - from, plot.bottom() - plot.top());
        g.setGlobalAlpha(1);
        g.setStroke(appearance.palette().accent());
        g.setLineWidth(1);
        g.setLineDashes(3, 3);
        g.strokeRect(
                Hairline.snap(from),
                Hairline.snap(plot.top()),
                to - from,
                plot.bottom() - plot.top() - 1);
        g.setLineDashes();
    }

    /** A veil over a stretch that is being dragged over, in pixels. */
    void chosen(Plot plot, double from, double to) {
        double end = Math.max(plot.left(), Math.min(plot.right(), to));
        double width = Math.abs(end - from);
        g.setFill(appearance.palette().accent());
        g.setGlobalAlpha(VEIL);
        g.fillRect(Math.min(from, end), plot.top(), width, plot.bottom() - plot.top());
        g.setGlobalAlpha(1);
    }
}
