package fude.ink.handwriting;

import fude.ink.allograph.Rng;
import fude.ink.allograph.Sine;

/**
 * The pen of one written digit.
 *
 * @param width of its line in the framed image, in pixels
 * @param sway how much the width changes along the stroke, as a part of it
 * @param waves how often it does so in the whole digit
 * @param phase where that begins, in turns
 * @param softness over how many pixels its edge fades
 */
record Nib(double width, double sway, double waves, double phase, double softness) {
    /** The median width of MNIST's lines and the spread of its logarithm. */
    private static final double MEDIAN = 2.4;

    private static final double SPREAD_OF_WRITERS = 0.22;
    private static final double SPREAD_OF_DIGITS = 0.12;
    private static final double LEAST = 1.4;

    /** A thicker line would fill the loops of the digit. */
    private static final double[] MOST = {4.8, 7, 4.8, 4.6, 4.6, 4.4, 4.4, 5, 4.2, 4.2};

    /** Everybody's width of line against that of all digits. */
    private static final double[] OF_DIGIT = {
        1.10, 1.08, 1.04, 1.00, 0.97, 0.98, 0.99, 1.02, 0.92, 0.93
    };

    /** How many write with a marker, and how much wider that is. */
    private static final double MARKERS = 0.05;

    private static final double MARKER = 1.5;

    private static final double SWAY = 0.17;

    private static final double SHARPEST = 0.6;
    private static final double SOFTEST = 1.7;

    /** A writer's usual width. */
    static double usualWidth(Rng writer) {
        double kind = writer.uniform() < MARKERS ? MARKER : 1;
        return MEDIAN * kind * StrictMath.exp(SPREAD_OF_WRITERS * writer.gaussian());
    }

    static Nib draw(int digit, double usualWidth, Rng chance) {
        double spread = StrictMath.exp(SPREAD_OF_DIGITS * chance.gaussian());
        double width = OF_DIGIT[digit] * usualWidth * spread;
        return new Nib(
                Math.max(LEAST, Math.min(MOST[digit], width)),
                SWAY * chance.uniform() * 2,
                chance.between(0.3, 2),
                chance.uniform(),
                chance.between(SHARPEST, SOFTEST));
    }

    /** A pen {@code factor} times as wide. */
    Nib times(double factor) {
        return new Nib(width * factor, sway, waves, phase, softness);
    }

    /**
     * Half the line's width.
     *
     * @param progress 0 where the digit begins, 1 where it ends
     */
    double radius(double progress) {
        double swing = Sine.sin(phase + waves * progress);
        return width / 2 * (1 + sway * swing);
    }
}
