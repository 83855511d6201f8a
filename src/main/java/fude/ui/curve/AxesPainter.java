package fude.ui.curve;

import fude.ui.Appearance;
import fude.ui.Language;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Paints what stands around the lines of the chart, and the line of chance. */
record AxesPainter(Language language, Appearance appearance, Axis x, Axis loss, Axis accuracy) {
    private static final double ACCURACY_TICK = 0.2;
    private static final double[] DOTTED = {1.5, 4};

    /** Lines, marks and names of the three axes. */
    void paint(GraphicsContext g, double height) {
        Color text = appearance.palette().quiet();
        g.setLineWidth(1);
        g.setLineDashes();
        double pad = appearance.scaled(6);
        int marks = (int) Math.max(2, (loss.from() - loss.to()) / appearance.scaled(34));
        g.setTextBaseline(VPos.CENTER);
        List<Double> lossTicks = loss.ticks(Math.min(6, marks));
        double step = lossTicks.size() > 1 ? lossTicks.get(1) - lossTicks.get(0) : 1;
        for (double tick : lossTicks) {
            double y = loss.pixel(tick);
            g.setStroke(appearance.palette().grid());
            g.strokeLine(x.from(), snap(y), x.to(), snap(y));
            g.setFill(text);
            g.setTextAlign(TextAlignment.RIGHT);
            int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
            g.fillText(String.format("%." + decimals + "f", tick), x.from() - pad, y);
        }
        g.setTextAlign(TextAlignment.LEFT);
        for (double tick = 0; tick <= 1 + 1e-9; tick += ACCURACY_TICK) {
            g.fillText(language.texts().roundPercent(tick), x.to() + pad, accuracy.pixel(tick));
        }
        epochTicks(g, height);
        g.setTextBaseline(VPos.BOTTOM);
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(language.texts().get("curve.loss"), appearance.scaled(2), loss.to() - pad);
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(
                language.texts().get("curve.accuracy"),
                x.to() + appearance.scaled(46),
                loss.to() - pad);
    }

    private void epochTicks(GraphicsContext g, double height) {
        Color text = appearance.palette().quiet();
        g.setTextBaseline(VPos.TOP);
        g.setTextAlign(TextAlignment.CENTER);
        int marks = (int) Math.min(10, (x.to() - x.from()) / appearance.scaled(44));
        for (double tick : x.ticks(Math.max(1, marks))) {
            if (tick != Math.rint(tick)) {
                continue;
            }
            double at = snap(x.pixel(tick));
            g.setStroke(appearance.palette().border());
            g.strokeLine(at, loss.from(), at, loss.from() + 4);
            g.setFill(text);
            g.fillText(language.texts().count((long) tick), at, loss.from() + 6);
        }
        g.setStroke(appearance.palette().border());
        g.strokeLine(x.from(), snap(loss.from()), x.to(), snap(loss.from()));
        g.setTextBaseline(VPos.BOTTOM);
        g.fillText(language.texts().get("curve.epoch"), (x.from() + x.to()) / 2, height - 1);
    }

    /** What guessing would reach. */
    void chanceLine(GraphicsContext g, double chance) {
        double y = snap(accuracy.pixel(chance));
        g.setStroke(appearance.palette().quiet());
        g.setLineWidth(1);
        g.setLineDashes(DOTTED);
        g.strokeLine(x.from(), y, x.to(), y);
        g.setLineDashes();
    }

    /** On a piece of the background, since the losses run here too. */
    void chanceName(GraphicsContext g, double chance) {
        String words = language.texts().get("curve.chance", language.texts().roundPercent(chance));
        double y = accuracy.pixel(chance) - 4;
        double width = appearance.width(words, 11);
        double height = appearance.scaled(14);
        g.setFill(appearance.palette().surface());
        g.setGlobalAlpha(0.85);
        g.fillRect(x.to() - 8 - width, y - height, width + 4, height);
        g.setGlobalAlpha(1);
        g.setFill(appearance.palette().quiet());
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.BOTTOM);
        g.fillText(words, x.to() - 6, y);
    }

    /** The middle of a pixel, where a thin line is sharp. */
    private static double snap(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
