package fude.training.descent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point of a path, with all that leads to the next one. Nobody writes into its arrays; each has
 * one number for each variable.
 *
 * @param number counted from 0, the start
 * @param at where it is
 * @param value of the formula there
 * @param gradient there, with noise where there is some
 * @param after the step that is made from here; null at the end of the path
 */
public record DescentStep(
        int number, double[] at, double value, double[] gradient, @Nullable Made after) {

    /**
     * A step.
     *
     * @param state what the optimizer keeps after it, in the order of its names: a velocity,
     *     moments
     * @param step the way to the next point
     */
    public record Made(List<double[]> state, double[] step) {}

    /** Whether everything here is a number. */
    boolean isFinite() {
        boolean finite = Double.isFinite(value);
        for (int i = 0; i < at.length; i++) {
            finite &= Double.isFinite(at[i]) && Double.isFinite(gradient[i]);
        }
        return finite;
    }

    /** How far it is from 0, by the largest of its numbers. */
    double size() {
        double largest = 0;
        for (double each : at) {
            largest = Math.max(largest, Math.abs(each));
        }
        return largest;
    }
}
