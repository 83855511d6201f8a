package fude.training.study;

import java.util.List;

/**
 * What one update made of one weight or bias.
 *
 * @param terms the chain rule for each sample that is kept: δ of the unit that adds it up, times
 *     what the weight leads from; their mean over the batch is the gradient, where all are kept
 * @param batch samples in the batch
 * @param lossFactor by which the mean is multiplied: 1, but for a loss that is a root of a mean
 * @param gradient ∂L/∂w of the batch's loss, as it was calculated in 32 bits
 * @param lines what the optimizer made of it
 * @param before the weight before the update
 * @param after the weight then, as it was calculated in 32 bits
 * @param stateBefore the optimizer's numbers for the weight, in the order of {@link
 *     fude.nn.optimizer.OptimizerSpec#stateNames}
 * @param stateAfter the same then
 */
public record WeightUpdate(
        WeightAt weight,
        List<Term> terms,
        int batch,
        double lossFactor,
        double gradient,
        List<FormulaLine> lines,
        double before,
        double after,
        List<Double> stateBefore,
        List<Double> stateAfter) {

    /**
     * ∂Lₛ/∂w of one sample: δ · x.
     *
     * @param delta ∂Lₛ/∂z, with z the sum of the unit that adds the weight up; for γ and β ∂Lₛ/∂y
     * @param input x, what the weight leads from; x̂ for γ; 1 for a bias, or β
     */
    public record Term(double delta, double input) {
        public double product() {
            return delta * input;
        }
    }

    public WeightUpdate {
        terms = List.copyOf(terms);
        lines = List.copyOf(lines);
        stateBefore = List.copyOf(stateBefore);
        stateAfter = List.copyOf(stateAfter);
    }

    /** Whether every sample of the batch has its term. */
    public boolean isComplete() {
        return terms.size() == batch;
    }

    /** The mean of the terms that are kept. */
    public double meanOfTerms() {
        return terms.stream().mapToDouble(Term::product).average().orElse(0);
    }
}
