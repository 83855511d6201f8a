package fude.ui.inside.descent;

import fude.text.Message;
import fude.text.Texts;
import fude.text.formula.Formula;
import fude.ui.controls.plot.Relief;
import java.math.BigDecimal;
import java.math.MathContext;

/** A formula over the range that is shown. */
final class Hills {
    /** Points of a surface on each side. */
    private static final int POINTS = 121;

    /** Points of a curve. */
    private static final int FINE = 481;

    /** The share of a curve's height that is left free above and below it. */
    private static final double FREE = 0.08;

    private Hills() {}

    /** A formula of x and y. */
    static Relief relief(Formula formula, Range range) {
        double[][] values = new double[POINTS][POINTS];
        for (int row = 0; row < POINTS; row++) {
            double y = between(range.lowY(), range.highY(), row, POINTS);
            for (int column = 0; column < POINTS; column++) {
                values[row][column] =
                        formula.at(between(range.lowX(), range.highX(), column, POINTS), y);
            }
        }
        return new Relief(
                "x", "y", range.lowX(), range.highX(), range.lowY(), range.highY(), values);
    }

    /** The lowest and the highest that a curve is drawn at, with a little room around it. */
    static double[] heights(Formula formula, Range range) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < FINE; i++) {
            double value = formula.at(between(range.lowX(), range.highX(), i, FINE));
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        if (low > high) {
            return new double[] {-1, 1};
        }
        double free = low == high ? 1 : FREE * (high - low);
        return new double[] {low - free, high + free};
    }

    /** Says where a formula has no value within the range; null where it has one everywhere. */
    static Message hole(Formula formula, Range range, boolean isSurface) {
        if (!isSurface) {
            for (int i = 0; i < FINE; i++) {
                double x = between(range.lowX(), range.highX(), i, FINE);
                if (!Double.isFinite(formula.at(x))) {
                    return Message.of("descent.problem.hole", round(x));
                }
            }
            return null;
        }
        Relief relief = relief(formula, range);
        for (int row = 0; row < POINTS; row++) {
            for (int column = 0; column < POINTS; column++) {
                if (!Double.isFinite(relief.values()[row][column])) {
                    return Message.of(
                            "descent.problem.hole-at",
                            round(between(range.lowX(), range.highX(), column, POINTS)),
                            round(between(range.lowY(), range.highY(), row, POINTS)));
                }
            }
        }
        return null;
    }

    /** As it is told, with three digits. */
    private static String round(double number) {
        double rounded = new BigDecimal(number).round(new MathContext(3)).doubleValue();
        return Texts.setting(Math.abs(rounded) < 1e-12 ? 0 : rounded).replace('-', '−');
    }

    private static double between(double low, double high, int index, int points) {
        return low + (high - low) * index / (points - 1);
    }
}
