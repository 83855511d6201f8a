package fude.ui.confidence;

import fude.text.Texts;
import fude.training.measure.Reliability;
import fude.ui.controls.plot.Hairline;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Palette;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Paints a reliability diagram: a bar for each bin as high as the share that is right, its 95 %
 * interval as a whisker, below it the number of answers, and the diagonal on which a network stands
 * that is right as often as it says. Bars of few answers are hollow.
 */
final class DiagramPainter {
    private static final double LEFT = 40;
    private static final double TOP = 8;
    private static final double BELOW = 46;
    private static final double RIGHT = 6;

    private final Language language;
    private final Appearance appearance;
    private GraphicsContext g;
    private double left;
    private double right;
    private double top;
    private double bottom;

    DiagramPainter(Language language, Appearance appearance) {
        this.language = language;
        this.appearance = appearance;
    }

    /** The bin at a place of a diagram of this width, −1 beside them. */
    int binAt(double x, double width) {
        double from = appearance.scaled(LEFT);
        double share = (x - from) / (width - appearance.scaled(RIGHT) - from);
        return share >= 0 && share < 1 ? (int) (share * Reliability.BINS) : -1;
    }

    void paint(
            GraphicsContext on, Reliability reliability, int chosen, double width, double height) {
        g = on;
        left = Math.round(appearance.scaled(LEFT));
        right = Math.round(width - appearance.scaled(RIGHT));
        top = Math.round(appearance.scaled(TOP));
        bottom = Math.round(height - appearance.scaled(BELOW));
        g.setFill(appearance.palette().grid());
        g.fillRect(x(chosen), top, x(chosen + 1) - x(chosen), bottom - top);
        axes();
        reliability.bins().forEach(this::bar);
        diagonal();
        reliability.bins().forEach(this::whisker);
        reliability.bins().forEach(this::count);
    }

    /** The left edge of a bin. */
    private double x(double bin) {
        return left + bin / Reliability.BINS * (right - left);
    }

    private double y(double share) {
        return bottom - share * (bottom - top);
    }

    private void axes() {
        Palette palette = appearance.palette();
        Texts texts = language.texts();
        g.setLineDashes();
        g.setLineWidth(1);
        g.setFont(appearance.font(10));
        g.setTextBaseline(VPos.CENTER);
        for (double share : new double[] {0, 0.5, 1}) {
            Color color = share == 0 ? palette.quiet() : palette.grid();
            Hairline.across(g, color, left, right, y(share));
            g.setFill(palette.quiet());
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(texts.roundPercent(share), left - appearance.scaled(5), y(share));
        }
        double row = bottom + appearance.scaled(10);
        g.setTextAlign(TextAlignment.CENTER);
        for (int edge = 0; edge <= Reliability.BINS; edge += 2) {
            g.fillText(
                    texts.count(Math.round(100.0 * edge / Reliability.BINS)),
                    Math.min(x(edge), right - appearance.scaled(6)),
                    row);
        }
        double below = bottom + appearance.scaled(BELOW - 8);
        g.fillText(texts.get("confidence.axis"), (left + right) / 2, below, right - left);
    }

    private void bar(Reliability.Bin bin) {
        if (bin.isEmpty()) {
            return;
        }
        Palette palette = appearance.palette();
        double gap = Math.max(2, (x(1) - x(0)) * 0.12);
        double from = Math.round(x(bin.index()) + gap);
        double to = Math.round(x(bin.index() + 1) - gap);
        double high = Math.round(y(bin.right().share()));
        if (bin.count() < ConfidenceWords.FEW) {
            g.setStroke(palette.accent());
            g.setLineWidth(1.5);
            g.strokeRect(from + 0.75, high, to - from - 1.5, Math.max(1, bottom - high));
        } else {
            g.setFill(palette.accent());
            g.fillRect(from, high, to - from, Math.max(1, bottom - high));
        }
    }

    private void diagonal() {
        g.setStroke(appearance.palette().text());
        g.setLineWidth(1.2);
        g.setLineDashes(5, 4);
        g.strokeLine(left, bottom, right, top);
        g.setLineDashes();
    }

    /** Twice, so that it is seen on the bar and above it. */
    private void whisker(Reliability.Bin bin) {
        if (bin.isEmpty()) {
            return;
        }
        double middle = Hairline.snap((x(bin.index()) + x(bin.index() + 1)) / 2);
        double cap = appearance.scaled(4);
        double low = y(bin.right().low());
        double high = y(bin.right().high());
        for (boolean halo : new boolean[] {true, false}) {
            g.setStroke(halo ? appearance.palette().surface() : appearance.palette().text());
            g.setLineWidth(halo ? 4 : 1.5);
            g.strokeLine(middle, low, middle, high);
            g.strokeLine(middle - cap, low, middle + cap, low);
            g.strokeLine(middle - cap, high, middle + cap, high);
        }
    }

    private void count(Reliability.Bin bin) {
        g.setFont(appearance.font(9));
        g.setFill(bin.isEmpty() ? appearance.palette().quiet() : appearance.palette().text());
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(
                bin.isEmpty() ? "–" : language.texts().count(bin.count()),
                (x(bin.index()) + x(bin.index() + 1)) / 2,
                bottom + appearance.scaled(23),
                x(1) - x(0) - 2);
    }
}
