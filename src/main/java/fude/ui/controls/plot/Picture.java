package fude.ui.controls.plot;

import java.util.List;

/**
 * All that a plot shows, as a value.
 *
 * @param x what the horizontal axis spans
 * @param y what the vertical axis spans
 * @param curves later ones lie over earlier ones
 * @param ticks short lines that stand on the horizontal axis, where many values lie
 */
public record Picture(Span x, Span y, List<Curve> curves, List<Mark> marks, List<Double> ticks) {

    /** Nothing yet. */
    public static final Picture EMPTY = of(new Span("", 0, 1), new Span("", 0, 1), List.of());

    /**
     * What an axis spans, and what it is called.
     *
     * @param name the quantity, perhaps with its unit
     * @param low the value at the left or at the bottom
     * @param high the value at the other end, larger
     */
    public record Span(String name, double low, double high) {

        double within(double value) {
            return Math.max(low, Math.min(high, value));
        }

        double width() {
            return high - low;
        }
    }

    public static Picture of(Span x, Span y, List<Curve> curves) {
        return new Picture(x, y, curves, List.of(), List.of());
    }

    public Picture withMarks(List<Mark> others) {
        return new Picture(x, y, curves, others, ticks);
    }

    public Picture withTicks(List<Double> others) {
        return new Picture(x, y, curves, marks, others);
    }
}
