package fude.ui.curve;

import fude.lab.Quantity;
import fude.lab.session.RateChange;
import fude.text.Texts;
import fude.ui.controls.plot.Hairline;
import fude.ui.curve.ChartSettings.Option;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Palette;
import fude.ui.state.Overlays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * The values of every curve at one place, as far as each has come: a thin line across the plot, and
 * a box that names them.
 */
record Readout(GraphicsContext g, Language language, Appearance appearance) {
    /** How far from the end of a run it is still read, in epochs. */
    private static final double REACH = 0.5;

    /**
     * A row of the box.
     *
     * @param point in the plot that it tells of; null for none
     */
    record Line(Color color, String words, Point2D point) {}

    void paint(Plot plot, CurveModel model, ChartSettings settings, double pointer) {
        double position = plot.x().value(pointer);
        g.setLineWidth(1);
        g.setLineDashes();
        Hairline.down(g, appearance.palette().quiet(), pointer, plot.top(), plot.bottom());
        List<Line> lines = lines(plot, model, settings, position);
        lines.stream().filter(line -> line.point() != null).forEach(this::dot);
        box(title(position, model, settings), lines, plot, pointer);
    }

    /** What there is at a position, in epochs: nothing of a run that has not come so far. */
    List<Line> lines(Plot plot, CurveModel model, ChartSettings settings, double position) {
        List<Line> lines = new ArrayList<>(own(plot, model, settings, position));
        Palette palette = appearance.palette();
        if (model.ghost() != null) {
            other(plot, model.ghost(), palette.quiet(), position).ifPresent(lines::add);
        }
        for (Overlays.Companion companion : model.companions()) {
            Color color = palette.run(companion.color());
            other(plot, companion, color, position).ifPresent(lines::add);
        }
        double near = appearance.scaled(6);
        for (RateChange change : model.changes()) {
            if (Math.abs(plot.x().pixel(change.position()) - plot.x().pixel(position)) < near) {
                lines.add(new Line(palette.accent(), language.get(change.words()), null));
            }
        }
        return lines;
    }

    private String title(double position, CurveModel model, ChartSettings settings) {
        Texts texts = language.texts();
        return settings.has(Option.BATCHES)
                ? texts.get("curve.at-batch", Math.round(position * model.batchesPerEpoch()))
                : texts.get("curve.at", String.format(texts.locale(), "%.2f", position));
    }

    private List<Line> own(Plot plot, CurveModel model, ChartSettings settings, double position) {
        List<Line> lines = new ArrayList<>();
        for (Quantity quantity : plot.quantities()) {
            DataSeries series = DataSeries.of(model.curve(), quantity, settings.grain());
            boolean fine =
                    quantity == Quantity.TRAINING_LOSS && settings.grain() != Resolution.EPOCH;
            int point = fine ? lastBefore(series, position) : near(series, position);
            if (point >= 0 && plot.x().shows(series.x()[point])) {
                double value = series.y()[point];
                Point2D at =
                        new Point2D(
                                plot.x().pixel(series.x()[point]), plot.y(quantity).pixel(value));
                String words =
                        language.get(model.nameKey(quantity))
                                + "  "
                                + figure(quantity, value, series.x(), point, fine ? model : null);
                lines.add(new Line(Lines.color(quantity, appearance.palette()), words, at));
            }
        }
        return lines;
    }

    /**
     * A value with what it is of.
     *
     * @param batches the run whose batches are told of; null for an epoch
     */
    private String figure(
            Quantity quantity, double value, double[] x, int point, CurveModel batches) {
        Texts texts = language.texts();
        String words = quantity.words(value, texts);
        if (batches == null) {
            boolean mean = quantity == Quantity.TRAINING_LOSS;
            String key = mean ? "curve.mean-of-epoch" : "curve.of-epoch";
            return texts.get(key, words, (int) x[point]);
        }
        double since = point == 0 ? 0 : x[point - 1];
        long count = Math.round((x[point] - since) * batches.batchesPerEpoch());
        return count <= 1
                ? texts.get("curve.of-batch", words)
                : texts.get("curve.mean-of-batches", words, count);
    }

    /** Another run's loss and accuracy in one line; empty where it has none. */
    private Optional<Line> other(Plot plot, Overlays.Companion run, Color color, double position) {
        StringBuilder words = new StringBuilder();
        for (Quantity quantity : plot.measured()) {
            DataSeries series = DataSeries.of(run.curve(), quantity, Resolution.EPOCH);
            int point = near(series, position);
            if (plot.y(quantity) != null && point >= 0) {
                String value = quantity.words(series.y()[point], language.texts());
                words.append("  ").append(value);
            }
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(color, run.name() + words, null));
    }

    /** The nearest point; −1 beyond the end of the run. */
    private static int near(DataSeries series, double position) {
        int point = series.nearest(position);
        return point >= 0 && Math.abs(series.x()[point] - position) <= REACH ? point : -1;
    }

    /** The point at or before a position; −1 beyond the end of the run. */
    private static int lastBefore(DataSeries series, double position) {
        int point = series.at(position);
        return point >= 0 && position - series.x()[point] <= REACH ? point : -1;
    }

    private void dot(Line line) {
        double r = appearance.scaled(4);
        double left = line.point().getX() - r;
        double top = line.point().getY() - r;
        g.setFill(appearance.palette().surface());
        g.fillOval(left, top, 2 * r, 2 * r);
        g.setStroke(line.color());
        g.setLineWidth(2);
        g.strokeOval(left, top, 2 * r, 2 * r);
    }

    private void box(String title, List<Line> lines, Plot plot, double pointer) {
        double top = plot.top() + appearance.scaled(6);
        double height = appearance.scaled(17);
        double pad = appearance.scaled(8);
        double width = appearance.width(title, 11);
        for (Line line : lines) {
            width = Math.max(width, appearance.width(line.words(), 11) + appearance.scaled(14));
        }
        width += 2 * pad;
        boolean fits = pointer + pad + width < plot.right() || pointer - pad - width < 0;
        double most = g.getCanvas().getWidth() - width - 1;
        double left = Math.min(most, fits ? pointer + pad : pointer - pad - width);
        Palette palette = appearance.palette();
        g.setFill(palette.raised());
        g.fillRoundRect(left, top, width, (lines.size() + 1) * height + pad, 8, 8);
        g.setStroke(palette.border());
        g.setLineWidth(1);
        g.strokeRoundRect(left, top, width, (lines.size() + 1) * height + pad, 8, 8);
        appearance.prepareText(g, 11, TextAlignment.LEFT, VPos.CENTER);
        double y = top + pad / 2 + height / 2;
        g.setFill(palette.quiet());
        g.fillText(title, left + pad, y);
        for (Line line : lines) {
            y += height;
            g.setFill(line.color());
            g.fillRect(left + pad, y - 1.5, appearance.scaled(9), 3);
            g.setFill(palette.text());
            g.fillText(line.words(), left + pad + appearance.scaled(14), y);
        }
    }
}
