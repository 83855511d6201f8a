package fude.nn.inference;

/**
 * What batch normalisation does to one unit's number x when it answers: x̂ = (x − μ) / √(σ² + ε),
 * then γ x̂ + β.
 *
 * @param mean μ, the running one
 * @param variance σ², the running one
 * @param epsilon ε, which keeps the root from 0
 * @param scale γ, learned
 * @param shift β, learned
 */
public record Normalisation(
        double mean, double variance, double epsilon, double scale, double shift) {

    /** x̂. */
    public double normalised(double x) {
        return (x - mean) / Math.sqrt(variance + epsilon);
    }

    /** γ x̂ + β. */
    public double output(double x) {
        return scale * normalised(x) + shift;
    }
}
