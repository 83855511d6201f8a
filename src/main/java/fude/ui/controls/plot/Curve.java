package fude.ui.controls.plot;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A line of a plot: a function of x, or given points.
 *
 * @param name stands in the read-out; empty for what is not read
 * @param place of its colour, as {@link fude.ui.look.Palette#line} counts
 * @param function y of x, NaN where there is none; null where there are points
 * @param x of the points, in units of the axis; a NaN begins another line
 * @param y of the points
 */
public record Curve(
        String name, int place, Style style, DoubleUnaryOperator function, double[] x, double[] y) {

    /** How it is drawn. */
    public enum Style {
        LINE,
        DASHED,
        /** As dots that nothing joins. */
        DOTS
    }

    /** A function, worked out for each column of pixels. */
    public static Curve of(String name, int place, DoubleUnaryOperator function) {
        return new Curve(name, place, Style.LINE, function, null, null);
    }

    /** Points that are joined in their order. */
    public static Curve through(String name, int place, double[] x, double[] y) {
        return new Curve(name, place, Style.LINE, null, x, y);
    }

    /** The same curve as a dashed line, or as dots. */
    public Curve in(Style other) {
        return new Curve(name, place, other, function, x, y);
    }

    /** The line through a point with this slope, which is not read. */
    public static Curve tangent(int place, double atX, double atY, double slope) {
        return of("", place, x -> atY + slope * (x - atX)).in(Style.DASHED);
    }

    /**
     * What is read at a place: a function's value, or the y of the nearest point.
     *
     * @param near how far away a point may be
     * @return NaN where there is nothing to read
     */
    double at(double place, double near) {
        if (function != null) {
            return function.applyAsDouble(place);
        }
        double best = Double.NaN;
        double distance = near;
        for (int i = 0; i < x.length; i++) {
            if (Math.abs(x[i] - place) <= distance) {
                distance = Math.abs(x[i] - place);
                best = y[i];
            }
        }
        return best;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Curve curve
                && name.equals(curve.name)
                && place == curve.place
                && style == curve.style
                && function == curve.function
                && Arrays.equals(x, curve.x)
                && Arrays.equals(y, curve.y);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
