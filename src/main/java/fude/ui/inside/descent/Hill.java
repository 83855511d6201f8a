package fude.ui.inside.descent;

import fude.text.Message;
import fude.text.Texts;
import fude.text.formula.Formula;
import fude.ui.controls.plot.Relief;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A formula over the range that is shown, looked over once.
 *
 * @param relief null for a curve
 * @param low what a curve is drawn from, with a little room below it; NaN for a surface
 * @param high what it is drawn to
 * @param hole says where there is no value; null where there is one everywhere
 */
record Hill(Formula formula, Range range, Relief relief, double low, double high, Message hole) {
    /** Points of a surface on each side. */
    private static final int POINTS = 121;

    /** Points of a curve. */
    private static final int FINE = 481;

    /** The share of a curve's height that is left free above and below it. */
    private static final double FREE = 0.08;

    /** Goes over all the points; for any thread. */
    static Hill of(Formula formula, Range range) {
        if (formula.uses("y")) {
            Relief relief = relief(formula, range);
            return new Hill(formula, range, relief, Double.NaN, Double.NaN, hole(relief));
        }
        return curve(formula, range);
    }

    boolean isOf(Formula other, Range otherRange) {
        return formula.equals(other) && range.equals(otherRange);
    }

    private static Relief relief(Formula formula, Range range) {
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

    private static Hill curve(Formula formula, Range range) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        Message hole = null;
        for (int i = 0; i < FINE; i++) {
            double x = between(range.lowX(), range.highX(), i, FINE);
            double value = formula.at(x);
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            } else if (hole == null) {
                hole = Message.of("descent.problem.hole", round(x));
            }
        }
        if (low > high) {
            return new Hill(formula, range, null, -1, 1, hole);
        }
        double free = low == high ? 1 : FREE * (high - low);
        return new Hill(formula, range, null, low - free, high + free, hole);
    }

    private static Message hole(Relief relief) {
        for (int row = 0; row < POINTS; row++) {
            for (int column = 0; column < POINTS; column++) {
                if (!Double.isFinite(relief.values()[row][column])) {
                    return Message.of(
                            "descent.problem.hole-at",
                            round(between(relief.lowX(), relief.highX(), column, POINTS)),
                            round(between(relief.lowY(), relief.highY(), row, POINTS)));
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
