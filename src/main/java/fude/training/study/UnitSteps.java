package fude.training.study;

import java.util.List;

/**
 * A unit's way forward and back for one sample.
 *
 * @param sum Σ w·x, without the bias
 * @param bias b; 0 where it has none
 * @param z the sum with the bias
 * @param output f(z), y
 * @param forward the largest parts of the sum
 * @param incoming ∂L/∂y, what comes back to its output
 * @param slope f'(z); NaN where the activation looks at all units of the layer
 * @param delta δ = ∂L/∂z, for this sample alone
 * @param backward the largest parts of what comes back, where the next layer has units; empty for
 *     the output layer
 */
public record UnitSteps(
        int layer,
        int unit,
        double sum,
        double bias,
        double z,
        double output,
        List<Part> forward,
        double incoming,
        double slope,
        double delta,
        List<Part> backward) {
    /** Parts that are named; the others are what is left of the sum. */
    public static final int PARTS = 3;

    /**
     * A part of a sum: weight × value.
     *
     * @param other the unit, or input, at the other end of the weight
     */
    public record Part(int other, double weight, double value) {
        public double product() {
            return weight * value;
        }
    }

    public UnitSteps {
        forward = List.copyOf(forward);
        backward = List.copyOf(backward);
    }
}
