package fude.nn;

import fude.nn.inference.AffineInference;
import fude.nn.inference.Inference;
import fude.nn.inference.Normalisation;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.NamedMatrix;
import java.util.List;

/**
 * Batch normalisation: gives each unit mean 0 and deviation 1 over the batch, then a scale γ and a
 * shift β that are learned. For answering, running means of the batches' statistics take their
 * place.
 *
 * <p>x̂ = (x − μ) / √(σ² + ε), y = γ x̂ + β. (Ioffe, Szegedy: Batch Normalization, ICML 2015; ε,
 * the momentum of the running statistics and their unbiased variance as in PyTorch.)
 */
public final class BatchNorm implements Layer {
    static final double EPSILON = 1e-5;
    static final double MOMENTUM = 0.1;

    private final Parameter scale;
    private final Parameter shift;
    private final Matrix runningMean;
    private final Matrix runningVariance;
    private final Matrix mean;
    private final Matrix variance;
    private final Matrix inverseDeviation;
    private final Matrix normalised;
    private final Matrix output;
    private boolean isTraining;

    /**
     * @param form any matrix, for the form of the layer's own
     */
    BatchNorm(int inputs, Matrix form) {
        scale = Parameter.offset("scale", form.another(1, inputs));
        shift = Parameter.offset("shift", form.another(1, inputs));
        runningMean = form.another(1, inputs);
        runningVariance = form.another(1, inputs);
        mean = form.another(1, inputs);
        variance = form.another(1, inputs);
        inverseDeviation = form.another(1, inputs);
        normalised = form.another(0, inputs);
        output = form.another(0, inputs);
        for (int i = 0; i < inputs; i++) {
            scale.values().set(0, i, 1);
            runningVariance.set(0, i, 1);
        }
    }

    @Override
    public Matrix forward(Matrix input, Pass pass) {
        isTraining = pass.isTraining();
        normalised.resize(input.rows());
        output.resize(input.rows());
        normalised.copy(input);
        if (isTraining) {
            mean.sumOfRows(input);
            mean.times(1.0 / input.rows());
            normalised.addToEachRow(mean, -1);
            variance.sumOfRowProducts(normalised, normalised);
            variance.times(1.0 / input.rows());
            keepStatistics(input.rows());
        } else {
            normalised.addToEachRow(runningMean, -1);
        }
        invert(isTraining ? variance : runningVariance);
        normalised.scaleEachRow(inverseDeviation);
        output.copy(normalised);
        output.scaleEachRow(scale.values());
        output.addToEachRow(shift.values(), 1);
        return output;
    }

    /** A single sample has no variance: PyTorch refuses it, here the running one stays. */
    private void keepStatistics(int batch) {
        double unbiased = batch > 1 ? batch / (batch - 1.0) : 1;
        for (int i = 0; i < mean.columns(); i++) {
            runningMean.set(0, i, blend(runningMean.get(0, i), mean.get(0, i)));
            if (batch > 1) {
                double found = unbiased * variance.get(0, i);
                runningVariance.set(0, i, blend(runningVariance.get(0, i), found));
            }
        }
    }

    private static double blend(double running, double found) {
        return (1 - MOMENTUM) * running + MOMENTUM * found;
    }

    private void invert(Matrix of) {
        for (int i = 0; i < of.columns(); i++) {
            inverseDeviation.set(0, i, 1 / Math.sqrt(of.get(0, i) + EPSILON));
        }
    }

    /** With g = ∂L/∂y: ∂L/∂γ is the sum of g ⊙ x̂ over the batch, ∂L/∂β that of g. */
    @Override
    public void parameterGradients(Matrix gradient) {
        scale.gradient().sumOfRowProducts(gradient, normalised);
        shift.gradient().sumOfRows(gradient);
    }

    /**
     * ∂L/∂x = γ / √(σ² + ε) ⊙ (g − (Σ g + x̂ Σ g x̂) / n): the mean and the deviation depend on
     * every sample of the batch. For answering they are constants.
     */
    @Override
    public Matrix inputGradient(Matrix gradient) {
        if (isTraining) {
            double perSample = -1.0 / gradient.rows();
            mean.sumOfRows(gradient);
            variance.sumOfRowProducts(gradient, normalised);
            variance.times(perSample);
            gradient.addToEachRow(mean, perSample);
            gradient.addScaledRows(normalised, variance);
        }
        gradient.scaleEachRow(inverseDeviation);
        gradient.scaleEachRow(scale.values());
        return gradient;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(scale, shift);
    }

    @Override
    public List<NamedMatrix> statistics() {
        return List.of(
                new NamedMatrix("mean", runningMean), new NamedMatrix("variance", runningVariance));
    }

    /** y = a x + b, with the running statistics. */
    @Override
    public Inference inference() {
        int n = mean.columns();
        float[] factor = new float[n];
        float[] offset = new float[n];
        Normalisation[] origin = new Normalisation[n];
        for (int i = 0; i < n; i++) {
            double gamma = scale.values().get(0, i);
            double beta = shift.values().get(0, i);
            double mu = runningMean.get(0, i);
            double a = gamma / Math.sqrt(runningVariance.get(0, i) + EPSILON);
            factor[i] = (float) a;
            offset[i] = (float) (beta - a * mu);
            origin[i] = new Normalisation(mu, runningVariance.get(0, i), EPSILON, gamma, beta);
        }
        return new AffineInference(factor, offset, origin);
    }
}
