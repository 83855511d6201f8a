package fude.ui.curve;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps values to pixels, and finds round numbers to mark.
 *
 * @param low the value at {@code from}
 * @param high the value at {@code to}
 */
record Axis(double low, double high, double from, double to) {

    double pixel(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    double value(double pixel) {
        return low + (pixel - from) / (to - from) * (high - low);
    }

    /** Multiples of 1, 2 or 5 times a power of ten, about {@code wanted} of them. */
    List<Double> ticks(int wanted) {
        double step = niceStep((high - low) / Math.max(1, wanted));
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** The smallest of 1, 2, 5 times a power of ten that is not below {@code rough}. */
    static double niceStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= rough * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** The end of an axis that begins at 0 and has room for {@code largest}. */
    static double niceEnd(double largest) {
        double step = niceStep(largest / 5);
        return Math.ceil(largest / step - 1e-9) * step;
    }
}
