package fude.lab.setting;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * How a number goes up and down by keys and wheel.
 *
 * @param whole whether only whole numbers will do
 */
public record Steps(boolean whole, DoubleUnaryOperator up, DoubleUnaryOperator down) {
    private static final double FINEST = 1e-6;

    /** Learning rates on the slider. */
    public static final double SLOWEST = 1e-5;

    public static final double FASTEST = 10;

    /** One more, one less. */
    static Steps ones(double least) {
        return new Steps(true, n -> n + 1, n -> Math.max(least, n - 1));
    }

    /** Twice as many, half as many. */
    static Steps doubling() {
        return new Steps(true, n -> 2 * n, n -> Math.max(1, Math.floor(n / 2)));
    }

    /** Of one size, within limits. */
    static Steps of(double size, double least, double most) {
        return new Steps(
                false,
                x -> Math.min(most, rounded(Math.floor(x / size + 1 + FINEST) * size)),
                x -> Math.max(least, rounded(Math.ceil(x / size - 1 - FINEST) * size)));
    }

    /** The next of 1, 3, 10, 30 … within limits. */
    static Steps powers(double least, double most) {
        return powers(least, most, least);
    }

    /** The same, with 0 below the least. */
    static Steps powersOrNone(double least, double most) {
        return powers(least, most, 0);
    }

    private static Steps powers(double least, double most, double below) {
        return new Steps(
                false,
                x -> x < least ? least : Math.min(most, larger(x)),
                x -> x > least ? Math.max(least, smaller(x)) : below);
    }

    private static double larger(double x) {
        double power = Math.pow(10, Math.floor(Math.log10(x) + 1e-9));
        return twoDigits(x / power < 3 - 1e-9 ? 3 * power : 10 * power);
    }

    private static double smaller(double x) {
        double power = Math.pow(10, Math.ceil(Math.log10(x) - 1e-9) - 1);
        return twoDigits(x / power > 3 + 1e-9 ? 3 * power : power);
    }

    /** A number that people would write. */
    public static double twoDigits(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        double rounded = Math.rint(value / unit) * unit;
        return Double.parseDouble(String.format(Locale.ROOT, "%.6g", rounded));
    }

    private static double rounded(double value) {
        return Math.rint(value / FINEST) * FINEST == value
                ? value
                : Double.parseDouble(String.format(Locale.ROOT, "%.6f", value));
    }
}
