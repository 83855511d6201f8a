package fude.ui.plane;

import fude.data.numbers.NumberSplit;
import fude.ui.controls.plot.Axis;
import fude.ui.controls.plot.Hairline;
import fude.ui.look.Appearance;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Paints lines and words of the plane. */
record PlanePainter(GraphicsContext g, Appearance appearance, Axis x, Axis y) {
    private static final double WORDS = 11;
    private static final double TICK = 48;

    /** Axes with their ticks and the names of the inputs. */
    void axes(NumberSplit data) {
        g.setLineWidth(1);
        int wanted = (int) Math.max(2, (x.to() - x.from()) / appearance.scaled(TICK));
        List<Double> across = x.ticks(wanted);
        List<Double> up = y.ticks(wanted);
        Color quiet = appearance.palette().quiet();
        appearance.prepareText(g, WORDS, TextAlignment.CENTER, VPos.TOP);
        double gap = appearance.scaled(3);
        for (double tick : across) {
            Hairline.down(g, color(tick), x.pixel(tick), y.to(), y.from());
            g.setFill(quiet);
            g.fillText(words(tick, across), x.pixel(tick), y.from() + gap);
        }
        appearance.prepareText(g, WORDS, TextAlignment.RIGHT, VPos.CENTER);
        for (double tick : up) {
            Hairline.across(g, color(tick), x.from(), x.to(), y.pixel(tick));
            g.setFill(quiet);
            g.fillText(words(tick, up), x.from() - gap, y.pixel(tick));
        }
        g.setStroke(appearance.palette().border());
        g.strokeRect(x.from() - 0.5, y.to() - 0.5, x.to() - x.from() + 1, y.from() - y.to() + 1);
        names(data, gap);
    }

    private void names(NumberSplit data, double gap) {
        g.setFill(appearance.palette().text());
        appearance.prepareText(g, WORDS + 1, TextAlignment.RIGHT, VPos.TOP);
        g.fillText(
                NumberWords.column(data, 0), x.to(), y.from() + gap + appearance.scaled(WORDS + 2));
        appearance.prepareText(g, WORDS + 1, TextAlignment.LEFT, VPos.TOP);
        g.fillText(
                NumberWords.column(data, 1), Math.max(1, x.from() - appearance.scaled(34)), y.to());
    }

    private Color color(double tick) {
        Color quiet = appearance.palette().quiet();
        return tick == 0 ? quiet : quiet.deriveColor(0, 1, 1, 0.25);
    }

    private static String words(double tick, List<Double> ticks) {
        double step = ticks.size() > 1 ? ticks.get(1) - ticks.get(0) : 1;
        return Axis.words(tick, step, Locale.ROOT);
    }

    /**
     * The border between the classes.
     *
     * @param pieces as {@link Border#of} gives them
     */
    void border(double[] pieces) {
        g.setStroke(appearance.palette().text());
        g.setLineWidth(appearance.scaled(1.5));
        g.beginPath();
        for (int i = 0; i + 3 < pieces.length; i += 4) {
            g.moveTo(x.pixel(pieces[i]), y.pixel(pieces[i + 1]));
            g.lineTo(x.pixel(pieces[i + 2]), y.pixel(pieces[i + 3]));
        }
        g.stroke();
    }

    /** Around a point that is looked at, or one of several that are marked. */
    void ring(double atX, double atY, double radius, boolean looked) {
        double reach = radius + appearance.scaled(looked ? 3.5 : 2);
        g.setStroke(looked ? appearance.palette().accent() : appearance.palette().text());
        g.setLineWidth(appearance.scaled(looked ? 2.5 : 1.2));
        g.strokeOval(x.pixel(atX) - reach, y.pixel(atY) - reach, 2 * reach, 2 * reach);
    }

    /** At a place that is read. */
    void cross(Point2D at) {
        double px = x.pixel(at.getX());
        double py = y.pixel(at.getY());
        double reach = appearance.scaled(7);
        g.setStroke(appearance.palette().text());
        g.setLineWidth(1);
        g.strokeLine(px - reach, py, px + reach, py);
        g.strokeLine(px, py - reach, px, py + reach);
    }
}
