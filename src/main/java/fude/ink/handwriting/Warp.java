package fude.ink.handwriting;

import fude.ink.allograph.PenPath;
import fude.ink.allograph.Rng;
import fude.ink.allograph.Sine;

/**
 * How one written digit departs from its sketch as a whole: stretched, slanted, turned, seen at an
 * angle, bent by a few long waves (the elastic distortion of Simard, Steinkraus and Platt 2003, as
 * sinusoids) and shaken by a short one.
 */
final class Warp {
    /** Long waves across the digit, their lengths in digit heights. */
    private static final int WAVES = 4;

    private static final double SHORTEST = 0.7;
    private static final double LONGEST = 2.2;

    /** Standard deviation of what the long waves do together, in digit heights. */
    private static final double ELASTIC = 0.05;

    /** The same for the hand's shaking. */
    private static final double TREMOR = 0.004;

    private static final double TREMOR_LENGTH = 0.15;

    private final double widening;
    private final double slant;
    private final double cos;
    private final double sin;
    private final double awayX;
    private final double awayY;
    private final Wave[] waves = new Wave[WAVES + 1];

    /**
     * @param stretch natural logarithm of width over height, against the sketch
     * @param slant how far the top leans to the right, as a part of the height
     * @param turn clockwise, in radians
     * @param perspective standard deviation of how much nearer one end is than the other
     * @param wobble how large the waves are, against the usual ones
     */
    Warp(double stretch, double slant, double turn, double perspective, double wobble, Rng chance) {
        this.widening = StrictMath.exp(stretch);
        this.slant = slant;
        this.cos = Sine.cos(turn / (2 * Math.PI));
        this.sin = Sine.sin(turn / (2 * Math.PI));
        this.awayX = perspective * chance.within(2);
        this.awayY = perspective * chance.within(2);
        double part = wobble * ELASTIC * Math.sqrt(2.0 / WAVES);
        for (int i = 0; i < WAVES; i++) {
            waves[i] = Wave.draw(chance.between(SHORTEST, LONGEST), part, chance);
        }
        waves[WAVES] = Wave.draw(TREMOR_LENGTH, wobble * TREMOR * Math.sqrt(2), chance);
    }

    /** Moves every point of a trace. */
    void apply(PenPath trace) {
        double[] xs = trace.x();
        double[] ys = trace.y();
        for (int i = 0; i < xs.length; i++) {
            double x = xs[i];
            double y = ys[i] - 0.5;
            for (Wave wave : waves) {
                double height = wave.at(xs[i], ys[i]);
                x += wave.shiftX * height;
                y += wave.shiftY * height;
            }
            x = (x - slant * y) * widening;
            double size = size(awayX * x + awayY * y);
            xs[i] = (cos * x - sin * y) * size;
            ys[i] = (sin * x + cos * y) * size;
        }
    }

    /**
     * How large something looks that is so much further away: as in perspective, 1 / (1 + further),
     * and what is nearer grows as what is further shrinks, lest a wide digit's end swell without
     * limit.
     */
    private static double size(double further) {
        return 1 - further / (1 + Math.abs(further));
    }

    private record Wave(double alongX, double alongY, double phase, double shiftX, double shiftY) {
        static Wave draw(double length, double size, Rng chance) {
            double direction = chance.uniform();
            return new Wave(
                    Sine.cos(direction) / length,
                    Sine.sin(direction) / length,
                    chance.uniform(),
                    size * chance.gaussian(),
                    size * chance.gaussian());
        }

        double at(double x, double y) {
            return Sine.sin(alongX * x + alongY * y + phase);
        }
    }
}
