package fude.ui.controls.plot;

import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Paints the axes of a {@link Picture} and their grid.
 *
 * @param x to pixels from the left
 * @param y to pixels from the top
 */
record AxesPainter(
        GraphicsContext g,
        Language language,
        Appearance appearance,
        Picture picture,
        Axis x,
        Axis y) {

    /**
     * @param width of the whole plot
     */
    void paint(double width) {
        appearance.prepareText(g, PlotPainter.WORDS, TextAlignment.RIGHT, VPos.CENTER);
        g.setLineWidth(1);
        g.setLineDashes();
        int rows = (int) Math.min(6, (y.from() - y.to()) / appearance.scaled(30));
        List<Double> ticks = y.ticks(Math.max(2, rows));
        for (double tick : ticks) {
            Hairline.across(g, color(tick), x.from(), x.to(), y.pixel(tick));
            g.setFill(appearance.palette().quiet());
            g.fillText(words(tick, ticks), x.from() - pad(), y.pixel(tick));
        }
        g.setTextBaseline(VPos.TOP);
        g.setTextAlign(TextAlignment.CENTER);
        int columns = (int) Math.min(10, (x.to() - x.from()) / appearance.scaled(46));
        ticks = x.ticks(Math.max(2, columns));
        for (double tick : ticks) {
            Hairline.down(g, color(tick), x.pixel(tick), y.to(), y.from());
            g.setFill(appearance.palette().quiet());
            g.fillText(words(tick, ticks), x.pixel(tick), y.from() + pad());
        }
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.BOTTOM);
        g.fillText(picture.y().name(), pad() / 2, y.to() - pad());
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.TOP);
        g.fillText(
                picture.x().name(),
                width - pad() / 2,
                y.from() + appearance.scaled(PlotPainter.ROW) + pad());
    }

    /** The axes themselves, where a coordinate is 0, are darker than the grid. */
    private Color color(double tick) {
        return tick == 0 ? appearance.palette().quiet() : appearance.palette().grid();
    }

    private String words(double tick, List<Double> ticks) {
        double step = ticks.size() > 1 ? ticks.get(1) - ticks.get(0) : 1;
        return Axis.words(tick, step, language.texts().locale());
    }

    private double pad() {
        return appearance.scaled(PlotPainter.PAD);
    }
}
