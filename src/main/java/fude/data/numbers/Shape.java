package fude.data.numbers;

import fude.text.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How built-in points lie in the plane, from −5 to 5 each way. The first four are those of Smilkov
 * et al., Direct-manipulation visualization of deep networks, 2017.
 */
public enum Shape implements Named {
    /** Rings around one another. */
    CIRCLE(true, null),
    /** Quarters of the plane: the class tells whether both coordinates have the same sign. */
    XOR(false, null),
    /** Normal distributions around as many middles. */
    GAUSS(true, null),
    /** Arms around one another. */
    SPIRAL(true, null),
    /** Below and above a line. */
    LINE(false, x -> 0.5 * x + 1),
    /** Below and above a parabola. */
    PARABOLA(false, x -> 0.3 * x * x - 3),
    /** Below and above a sine. */
    SINE(false, x -> 3 * Math.sin(x)),
    /** Below and above a V. */
    V(false, x -> 1.5 * Math.abs(x) - 3);

    /** As far as points lie from the middle, without noise. */
    private static final double REACH = 5;

    /** No point lies as near as this to where the class changes, without noise. */
    private static final double MARGIN = 0.2;

    private static final double TURNS = 1.75;

    /** Whether there can be more classes than two. */
    private final boolean manyClasses;

    private final NumberSplit.@Nullable Truth curve;

    Shape(boolean manyClasses, NumberSplit.@Nullable Truth curve) {
        this.manyClasses = manyClasses;
        this.curve = curve;
    }

    /** The curve that parts the classes, where there is one. */
    NumberSplit.@Nullable Truth curve() {
        return curve;
    }

    Set<Option> options() {
        Set<Option> options =
                EnumSet.of(Option.POINTS, Option.NOISE, Option.BALANCE, Option.TEST, Option.SEED);
        if (manyClasses) {
            options.add(Option.CLASSES);
        }
        return options;
    }

    /**
     * A point of a class, without noise.
     *
     * @param part where it lies among those of its class, from 0 to 1
     */
    double[] point(int label, int classes, double part, RandomGenerator chance) {
        return switch (this) {
            case CIRCLE -> ring(label, classes, chance);
            case GAUSS -> {
                double[] middle = polar(2 * Math.sqrt(2), 0.125 + (double) label / classes);
                yield new double[] {
                    middle[0] + chance.nextGaussian(), middle[1] + chance.nextGaussian()
                };
            }
            case SPIRAL -> polar(REACH * part, TURNS * part + (double) label / classes);
            default -> sideOfCurve(label, chance);
        };
    }

    private static double[] polar(double radius, double turns) {
        double angle = 2 * Math.PI * turns;
        return new double[] {radius * Math.sin(angle), radius * Math.cos(angle)};
    }

    private static double[] ring(int label, int classes, RandomGenerator chance) {
        double width = REACH / classes;
        double inner = label == 0 ? 0 : label * width + width / 5;
        double outer = label == classes - 1 ? REACH : (label + 1) * width - width / 5;
        return polar(chance.nextDouble(inner, outer), chance.nextDouble());
    }

    private double[] sideOfCurve(int label, RandomGenerator chance) {
        while (true) {
            double x = chance.nextDouble(-REACH, REACH);
            double y = chance.nextDouble(-REACH, REACH);
            boolean first = curve == null ? x * y > 0 : y < curve.y(x);
            if (first == (label == 0) && isClear(x, y)) {
                return new double[] {x, y};
            }
        }
    }

    private boolean isClear(double x, double y) {
        return curve == null
                ? Math.min(Math.abs(x), Math.abs(y)) >= MARGIN
                : Math.abs(y - curve.y(x)) >= MARGIN;
    }

    /** The names of this many classes. */
    static List<String> classNames(int classes) {
        return List.of("A", "B", "C", "D", "E", "F").subList(0, classes);
    }
}
