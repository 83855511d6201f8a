package fude.ui.curve;

import fude.lab.Quantity;
import fude.lab.session.RateChange;
import fude.text.Texts;
import fude.training.LearningCurve;
import fude.ui.curve.ChartSettings.Option;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Palette;
import fude.ui.state.Overlays;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * The values of every curve at one place: a thin line across the plot, and a box that names them.
 */
final class Readout {
    private final GraphicsContext g;
    private final Language language;
    private final Appearance appearance;
    private final List<Line> lines = new ArrayList<>();

    Readout(GraphicsContext g, Language language, Appearance appearance) {
        this.g = g;
        this.language = language;
        this.appearance = appearance;
    }

    private record Line(Color color, String words) {}

    void paint(Plot plot, CurveModel model, ChartSettings settings, double pointer) {
        double position = plot.x().value(pointer);
        g.setStroke(appearance.palette().quiet());
        g.setLineWidth(1);
        g.setLineDashes();
        double at = AxesPainter.snap(pointer);
        g.strokeLine(at, plot.top(), at, plot.bottom());
        own(plot, model, settings, Math.min(position, model.lastPosition()));
        Palette palette = appearance.palette();
        if (model.ghost() != null) {
            other(plot, model.ghost(), "curve.ghost", palette.quiet(), position);
        }
        for (Overlays.Companion companion : model.companions()) {
            Color color = palette.run(companion.color());
            other(plot, companion.curve(), companion.name(), color, position);
        }
        for (RateChange change : model.changes()) {
            if (Math.abs(plot.x().pixel(change.position()) - pointer) < appearance.scaled(6)) {
                lines.add(new Line(palette.accent(), language.get(change.words())));
            }
        }
        box(title(position, model, settings), plot, pointer);
    }

    private String title(double position, CurveModel model, ChartSettings settings) {
        Texts texts = language.texts();
        return settings.has(Option.BATCHES)
                ? texts.get("curve.at-batch", Math.round(position * model.batchesPerEpoch()))
                : texts.get("curve.at", String.format(texts.locale(), "%.2f", position));
    }

    private void own(Plot plot, CurveModel model, ChartSettings settings, double position) {
        Texts texts = language.texts();
        for (Quantity quantity : plot.quantities()) {
            DataSeries series = DataSeries.of(model.curve(), quantity, settings.grain());
            boolean fine =
                    quantity == Quantity.TRAINING_LOSS && settings.grain() != Resolution.EPOCH;
            int point = fine ? series.at(position) : series.nearest(position);
            if (point < 0 || !plot.x().shows(series.x()[point])) {
                continue;
            }
            double value = series.y()[point];
            Color color = Lines.color(quantity, appearance.palette());
            dot(color, plot.x().pixel(series.x()[point]), plot.y(quantity).pixel(value));
            String words = EndLabels.value(quantity, value, texts);
            if (!fine) {
                words = texts.get("curve.of-epoch", words, (int) series.x()[point]);
            }
            lines.add(new Line(color, texts.get(model.nameKey(quantity)) + "  " + words));
        }
    }

    /** Another run's loss and accuracy in one line. */
    private void other(Plot plot, LearningCurve curve, String name, Color color, double position) {
        Texts texts = language.texts();
        StringBuilder words = new StringBuilder(texts.getOrElse(name, name));
        for (Quantity quantity : List.of(Quantity.MEASURED_LOSS, Quantity.MEASURED_ACCURACY)) {
            DataSeries series = DataSeries.of(curve, quantity, Resolution.EPOCH);
            int point = series.nearest(position);
            if (plot.y(quantity) != null && point >= 0) {
                words.append("  ").append(EndLabels.value(quantity, series.y()[point], texts));
            }
        }
        lines.add(new Line(color, words.toString()));
    }

    private void dot(Color color, double cx, double cy) {
        double r = appearance.scaled(4);
        g.setFill(appearance.palette().surface());
        g.fillOval(cx - r, cy - r, 2 * r, 2 * r);
        g.setStroke(color);
        g.setLineWidth(2);
        g.strokeOval(cx - r, cy - r, 2 * r, 2 * r);
    }

    private void box(String title, Plot plot, double pointer) {
        double top = plot.top() + appearance.scaled(6);
        double height = appearance.scaled(17);
        double pad = appearance.scaled(8);
        double width = appearance.width(title, 11);
        for (Line line : lines) {
            width = Math.max(width, appearance.width(line.words(), 11) + appearance.scaled(14));
        }
        width += 2 * pad;
        double left = pointer + pad + width < plot.right() ? pointer + pad : pointer - pad - width;
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
