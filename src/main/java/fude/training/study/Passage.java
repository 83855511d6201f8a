package fude.training.study;

/**
 * What a layer without units of its own does to one number of a sample: batch normalisation,
 * dropout, an activation function of its own.
 *
 * @param unit the place of the number
 * @param in what goes in
 * @param out what comes out
 * @param outGradient ∂L/∂out of this sample, as it comes back
 * @param inGradient ∂L/∂in, as it goes on; NaN in the lowest layer, where nobody needs it
 * @param mean of what goes in, over the batch; NaN where not all of its samples are kept
 * @param deviation √(σ² + 10⁻⁵) of the same
 */
public record Passage(
        int layer,
        int unit,
        double in,
        double out,
        double outGradient,
        double inGradient,
        double mean,
        double deviation) {}
