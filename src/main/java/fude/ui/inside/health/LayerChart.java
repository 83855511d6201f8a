package fude.ui.inside.health;

import fude.text.Texts;
import fude.ui.controls.Nice;
import fude.ui.controls.PaintedRegion;
import fude.ui.controls.plot.Hairline;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** A small chart: one measure over the epochs, a line for each layer. */
final class LayerChart extends PaintedRegion {
    private static final double HEIGHT = 96;
    private static final double LEFT = 46;
    private static final double RIGHT = 8;
    private static final double TOP = 6;
    private static final double BELOW = 16;
    private static final double WORDS = 10;

    /** At least this many powers of ten are shown. */
    private static final double DECADES = 2;

    private final Measure measure;
    private final Language language;
    private List<LayerLine> lines = List.of();
    private List<Color> colors = List.of();
    private double marked = Double.NaN;
    private double low;
    private double high;
    private double step;
    private int first;
    private int last;

    LayerChart(Measure measure, Language language, Appearance appearance) {
        super(appearance, language);
        this.measure = measure;
        this.language = language;
        setMinWidth(0);
    }

    /**
     * @param colorsOfLines one for each line
     * @param at the epoch that is looked at; NaN for none
     */
    void show(List<LayerLine> next, List<Color> colorsOfLines, double at) {
        lines = next;
        colors = colorsOfLines;
        marked = at;
        repaint();
    }

    @Override
    protected double computeMinHeight(double width) {
        return appearance.scaled(HEIGHT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        double left = Math.round(appearance.scaled(LEFT));
        double right = Math.round(width - appearance.scaled(RIGHT));
        double top = Math.round(appearance.scaled(TOP));
        double bottom = Math.round(height - appearance.scaled(BELOW));
        if (lines.isEmpty() || right <= left || bottom <= top) {
            return;
        }
        findRange();
        appearance.prepareText(g, WORDS, TextAlignment.RIGHT, VPos.CENTER);
        for (double tick : ticks()) {
            double y = Hairline.snap(y(tick, top, bottom));
            Hairline.across(g, appearance.palette().grid(), left, right, y);
            g.setFill(appearance.palette().quiet());
            g.fillText(words(tick), left - appearance.scaled(4), y);
        }
        if (measure == Measure.UPDATE) {
            double y = Hairline.snap(y(Math.log10(Measure.USUAL_RATIO), top, bottom));
            g.setStroke(appearance.palette().text());
            g.setLineDashes(4, 3);
            g.strokeLine(left, y, right, y);
            g.setLineDashes();
        }
        epochs(g, left, right, top, bottom);
        for (int i = 0; i < lines.size(); i++) {
            line(g, lines.get(i), colors.get(i), left, right, top, bottom);
        }
    }

    private void findRange() {
        first = lines.get(0).epochs().get(0);
        last = lines.get(0).epochs().get(lines.get(0).epochs().size() - 1);
        low = Double.POSITIVE_INFINITY;
        high = Double.NEGATIVE_INFINITY;
        for (LayerLine line : lines) {
            for (double value : line.values()) {
                if (Double.isFinite(value)) {
                    low = Math.min(low, place(value));
                    high = Math.max(high, place(value));
                }
            }
        }
        switch (measure.scale()) {
            case SHARE -> {
                low = 0;
                high = 1;
                step = 0.5;
            }
            case DECADES -> {
                if (measure == Measure.UPDATE) {
                    low = Math.min(low, Math.log10(Measure.USUAL_RATIO));
                    high = Math.max(high, Math.log10(Measure.USUAL_RATIO));
                }
                low = Math.floor(low);
                high = Math.max(Math.ceil(high), low + DECADES);
                step = Math.ceil((high - low) / 4);
            }
            case PLAIN -> {
                low = Math.min(0, low);
                step = Nice.above((Math.max(high, low + 1e-6) - low) / 3);
                low = step * Math.floor(low / step);
                high = step * Math.ceil(high / step);
                high = high > low ? high : low + step;
            }
        }
    }

    /** Where a value lies on the scale. */
    private double place(double value) {
        return measure.scale() == Measure.Scale.DECADES ? Math.log10(value) : value;
    }

    private double[] ticks() {
        int count = (int) ((high - low) / step + 1e-6) + 1;
        return IntStream.range(0, count).mapToDouble(i -> low + i * step).toArray();
    }

    private String words(double tick) {
        Texts texts = language.texts();
        return switch (measure.scale()) {
            case SHARE -> texts.roundPercent(tick);
            case DECADES -> "10" + superscript((int) tick);
            case PLAIN -> Texts.setting(rounded(tick)).replace('-', '−');
        };
    }

    private double rounded(double tick) {
        return Math.abs(tick) < 1e-6 * step
                ? 0
                : new BigDecimal(tick).round(new MathContext(3)).doubleValue();
    }

    private static String superscript(int power) {
        StringBuilder words = new StringBuilder();
        for (char c : String.valueOf(power).toCharArray()) {
            words.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
        }
        return words.toString();
    }

    private double x(double epoch, double left, double right) {
        return last == first
                ? (left + right) / 2
                : left + (epoch - first) / (last - first) * (right - left);
    }

    private double y(double at, double top, double bottom) {
        return bottom - (at - low) / (high - low) * (bottom - top);
    }

    private void epochs(GraphicsContext g, double left, double right, double top, double bottom) {
        g.setFill(appearance.palette().quiet());
        g.setTextBaseline(VPos.TOP);
        double row = bottom + appearance.scaled(2);
        g.setTextAlign(last == first ? TextAlignment.CENTER : TextAlignment.LEFT);
        g.fillText(language.texts().count(first), x(first, left, right), row);
        if (last > first) {
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(language.texts().count(last), right, row);
        }
        if (marked >= first && marked <= last) {
            double x = Math.floor(x(marked, left, right)) + 0.5;
            g.setStroke(appearance.palette().accent());
            g.setLineWidth(1);
            g.strokeLine(x, top, x, bottom);
        }
    }

    private void line(
            GraphicsContext g,
            LayerLine line,
            Color color,
            double left,
            double right,
            double top,
            double bottom) {
        g.setStroke(color);
        g.setFill(color);
        g.setLineWidth(appearance.scaled(1.5));
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        double dot = appearance.scaled(2);
        for (int i = 0; i < line.values().size(); i++) {
            double value = line.values().get(i);
            double x = x(line.epochs().get(i), left, right);
            double y = Double.isFinite(value) ? y(place(value), top, bottom) : Double.NaN;
            if (Double.isFinite(y) && Double.isFinite(lastY)) {
                g.strokeLine(lastX, lastY, x, y);
            }
            if (Double.isFinite(y) && line.values().size() <= 12) {
                g.fillOval(x - dot, y - dot, 2 * dot, 2 * dot);
            }
            lastX = x;
            lastY = y;
        }
    }
}
