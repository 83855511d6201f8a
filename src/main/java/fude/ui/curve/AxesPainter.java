package fude.ui.curve;

import fude.lab.Quantity;
import fude.ui.controls.plot.Axis;
import fude.ui.controls.plot.Hairline;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Paints what stands around the lines of a plot. */
record AxesPainter(GraphicsContext g, Language language, Appearance appearance) {
    private static final int BESIDE_MARKS = 5;
    private static final double LINE = 17;
    private static final double MARK = 4;

    /**
     * Lines, marks and names of the axes.
     *
     * @param batchesPerEpoch to count batches along the bottom; 0 to count epochs
     */
    void paint(Plot plot, int batchesPerEpoch, double height) {
        g.setFont(appearance.font(11));
        g.setLineWidth(1);
        g.setLineDashes();
        if (plot.loss() != null) {
            lossTicks(plot);
        }
        if (plot.beside() != null) {
            besideTicks(plot);
        }
        positionTicks(plot, batchesPerEpoch, height);
    }

    private void lossTicks(Plot plot) {
        Axis loss = plot.loss();
        int marks = (int) Math.max(2, (loss.from() - loss.to()) / appearance.scaled(34));
        List<Double> ticks = loss.ticks(Math.min(6, marks));
        double step = ticks.size() > 1 ? ticks.get(1) - ticks.get(0) : 1;
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.RIGHT);
        for (double tick : ticks) {
            gridLine(plot, loss.pixel(tick));
            g.setFill(appearance.palette().quiet());
            g.fillText(
                    Axis.words(tick, loss.log() ? tick : step, locale()),
                    plot.left() - pad(),
                    loss.pixel(tick));
        }
        g.setTextBaseline(VPos.BOTTOM);
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(
                language.get("curve.loss"), plot.left() - appearance.scaled(44), loss.to() - pad());
    }

    /** At the right where the losses have the left. */
    private void besideTicks(Plot plot) {
        boolean alone = plot.loss() == null;
        double at = alone ? plot.left() - pad() : plot.right() + pad();
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(alone ? TextAlignment.RIGHT : TextAlignment.LEFT);
        double room = (plot.bottom() - plot.top()) / appearance.scaled(LINE);
        boolean share = plot.told() == Quantity.MEASURED_ACCURACY;
        List<Double> ticks = plot.beside().ticks((int) Math.min(BESIDE_MARKS, room));
        double step = ticks.size() > 1 ? ticks.get(1) - ticks.get(0) : 1;
        for (double tick : ticks) {
            double y = plot.beside().pixel(tick);
            if (alone) {
                gridLine(plot, y);
            }
            g.setFill(appearance.palette().quiet());
            String words =
                    share
                            ? percent(tick, plot.beside())
                            : Axis.words(tick, plot.beside().log() ? tick : step, locale());
            g.fillText(words, at, y);
        }
        g.setTextBaseline(VPos.BOTTOM);
        g.setTextAlign(alone ? TextAlignment.LEFT : TextAlignment.RIGHT);
        g.fillText(
                language.get(share ? "curve.accuracy" : "curve.rmse"),
                alone ? plot.left() - appearance.scaled(44) : plot.right() + appearance.scaled(46),
                plot.top() - pad());
    }

    /** In whole per cent, unless so little is in sight that these would be the same. */
    private String percent(double fraction, Axis axis) {
        boolean coarse = axis.high() - axis.low() > 0.05;
        return coarse
                ? language.texts().roundPercent(fraction)
                : language.texts().percent(fraction);
    }

    private void gridLine(Plot plot, double y) {
        Hairline.across(g, appearance.palette().grid(), plot.left(), plot.right(), y);
    }

    private void positionTicks(Plot plot, int batchesPerEpoch, double height) {
        Axis x = plot.x();
        int unit = Math.max(1, batchesPerEpoch);
        Axis counted = new Axis(x.low() * unit, x.high() * unit, x.from(), x.to(), x.log());
        Color text = appearance.palette().quiet();
        Color line = appearance.palette().border();
        g.setTextBaseline(VPos.TOP);
        g.setTextAlign(TextAlignment.CENTER);
        int marks = (int) Math.min(10, (x.to() - x.from()) / appearance.scaled(48));
        List<Double> ticks = counted.ticks(Math.max(1, marks));
        double step = ticks.size() > 1 ? ticks.get(1) - ticks.get(0) : 1;
        for (double tick : ticks) {
            double at = Hairline.snap(counted.pixel(tick));
            Hairline.down(g, line, at, plot.bottom(), plot.bottom() + MARK);
            g.setFill(text);
            g.fillText(
                    Axis.words(tick, x.log() ? tick : step, locale()),
                    at,
                    plot.bottom() + MARK + 2);
        }
        Hairline.across(g, line, plot.left(), plot.right(), plot.bottom());
        g.setFill(text);
        g.setTextBaseline(VPos.BOTTOM);
        g.fillText(
                language.get(batchesPerEpoch > 0 ? "curve.batch" : "curve.epoch"),
                (plot.left() + plot.right()) / 2,
                height - 1);
    }

    private Locale locale() {
        return language.texts().locale();
    }

    private double pad() {
        return appearance.scaled(6);
    }
}
