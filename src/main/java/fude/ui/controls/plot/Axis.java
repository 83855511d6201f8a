package fude.ui.controls.plot;

import fude.ui.controls.Nice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Maps values to pixels, and finds round numbers to mark.
 *
 * @param low the value at {@code from}; above 0 on a logarithmic axis
 * @param high the value at {@code to}
 * @param log whether equal distances are equal factors
 */
public record Axis(double low, double high, double from, double to, boolean log) {

    public Axis(double low, double high, double from, double to) {
        this(low, high, from, to, false);
    }

    /** Values that a logarithmic axis cannot show lie at its low end. */
    public double pixel(double value) {
        double share =
                log
                        ? Math.log(Math.max(value, low) / low) / Math.log(high / low)
                        : (value - low) / (high - low);
        return from + share * (to - from);
    }

    public double value(double pixel) {
        double share = (pixel - from) / (to - from);
        return log ? low * Math.pow(high / low, share) : low + share * (high - low);
    }

    /** Whether a value can be shown at all. */
    public boolean shows(double value) {
        return Double.isFinite(value) && (!log || value > 0);
    }

    /** Round numbers, about {@code wanted} of them: multiples of 1, 2 or 5 times a power of ten. */
    public List<Double> ticks(int wanted) {
        if (log && high / low >= 10) {
            return powers();
        }
        double step = Nice.above((high - low) / Math.max(1, wanted));
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** 1, 2 and 5 times the powers of ten; of many powers only these themselves. */
    private List<Double> powers() {
        double[] factors = high / low > 1000 ? new double[] {1} : new double[] {1, 2, 5};
        List<Double> ticks = new ArrayList<>();
        int last = (int) Math.ceil(Math.log10(high));
        for (int power = (int) Math.floor(Math.log10(low)); power <= last; power++) {
            for (double factor : factors) {
                double tick = factor * Math.pow(10, power);
                if (tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    /** A mark in words, with as many decimals as the step to the next one needs. */
    public static String words(double tick, double step, Locale locale) {
        if (step < 1e-4) {
            return String.format(locale, "%.0e", tick).replace('-', '−');
        }
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
        return String.format(locale, "%,." + decimals + "f", tick).replace('-', '−');
    }

    /** The end of an axis that begins at 0 and has room for {@code largest}. */
    public static double niceEnd(double largest) {
        double step = Nice.above(largest / 5);
        return Math.ceil(largest / step - 1e-9) * step;
    }
}
