package fude.ui.controls;

/** Round steps and ends for scales and axes, which can be told and rarely change. */
public final class Nice {
    private static final double[] STEPS = {1, 2, 5, 10};

    private Nice() {}

    /** The smallest of 1, 2 and 5 times a power of ten that is not below a number; 1 for 0. */
    public static double above(double number) {
        if (!(number > 0) || Double.isInfinite(number)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(number)));
        for (double step : STEPS) {
            if (step * power >= number * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
