package fude.ui.curve;

import fude.text.Texts;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.ui.Appearance;
import fude.ui.Language;
import fude.ui.Palette;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** The values under the pointer: a thin line across the chart, and a box that names them. */
final class Readout {
    private final Language language;
    private final Appearance appearance;

    Readout(Language language, Appearance appearance) {
        this.language = language;
        this.appearance = appearance;
    }

    private record Line(Color color, String words) {}

    void paint(
            GraphicsContext g, CurveModel model, Axis x, Axis loss, Axis accuracy, double pointer) {
        double position = Math.min(x.value(pointer), model.lastPosition());
        int point = model.pointAt(position);
        EpochResult epoch = nearestEpoch(model.curve(), position);
        Palette palette = appearance.palette();
        g.setStroke(palette.quiet());
        g.setLineWidth(1);
        g.setLineDashes();
        g.strokeLine(Math.floor(pointer) + 0.5, loss.to(), Math.floor(pointer) + 0.5, loss.from());
        List<Line> lines = new ArrayList<>();
        Texts texts = language.texts();
        if (point >= 0) {
            double value = model.curve().trainingLoss(point);
            dot(
                    g,
                    palette.trainingLoss(),
                    x.pixel(model.curve().position(point)),
                    loss.pixel(value));
            lines.add(line(palette.trainingLoss(), "curve.training-loss", texts.loss(value)));
        }
        if (epoch != null) {
            double at = x.pixel(epoch.epoch());
            dot(g, palette.testLoss(), at, loss.pixel(epoch.testLoss()));
            dot(g, palette.testAccuracy(), at, accuracy.pixel(epoch.testAccuracy()));
            lines.add(
                    line(
                            palette.testLoss(),
                            model.lossKey(),
                            ofEpoch(texts.loss(epoch.testLoss()), epoch)));
            lines.add(
                    line(
                            palette.testAccuracy(),
                            model.accuracyKey(),
                            ofEpoch(texts.percent(epoch.testAccuracy()), epoch)));
        }
        String title = texts.get("curve.at", String.format(texts.locale(), "%.2f", position));
        box(g, title, lines, x, pointer, loss.to() + appearance.scaled(6));
    }

    private String ofEpoch(String value, EpochResult epoch) {
        return language.texts().get("curve.of-epoch", value, epoch.epoch());
    }

    private Line line(Color color, String key, String value) {
        return new Line(color, language.texts().get(key) + "  " + value);
    }

    private static EpochResult nearestEpoch(LearningCurve curve, double position) {
        List<EpochResult> measured = curve.measurements();
        if (measured.isEmpty()) {
            return null;
        }
        int nearest = (int) Math.min(measured.size() - 1, Math.round(position));
        return measured.get(nearest);
    }

    private void dot(GraphicsContext g, Color color, double cx, double cy) {
        double r = appearance.scaled(4);
        g.setFill(appearance.palette().surface());
        g.fillOval(cx - r, cy - r, 2 * r, 2 * r);
        g.setStroke(color);
        g.setLineWidth(2);
        g.strokeOval(cx - r, cy - r, 2 * r, 2 * r);
    }

    private void box(
            GraphicsContext g, String title, List<Line> lines, Axis x, double pointer, double top) {
        double height = appearance.scaled(17);
        double pad = appearance.scaled(8);
        double width = appearance.width(title, 11);
        for (Line line : lines) {
            width = Math.max(width, appearance.width(line.words(), 11) + appearance.scaled(14));
        }
        width += 2 * pad;
        double left = pointer + pad + width < x.to() ? pointer + pad : pointer - pad - width;
        Palette palette = appearance.palette();
        g.setFill(palette.raised());
        g.fillRoundRect(left, top, width, (lines.size() + 1) * height + pad, 8, 8);
        g.setStroke(palette.border());
        g.setLineWidth(1);
        g.strokeRoundRect(left, top, width, (lines.size() + 1) * height + pad, 8, 8);
        g.setFont(appearance.font(11));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
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
