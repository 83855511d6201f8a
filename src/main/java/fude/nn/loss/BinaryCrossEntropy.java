package fude.nn.loss;

import fude.nn.activation.Activation;

/**
 * Sigmoid and binary cross-entropy in one, for two classes told apart by one output: p = σ(z) is
 * the probability of the second class, L = −t log p − (1 − t) log(1 − p), with t = 1 for the second
 * class and 0 for the first. The gradient is p − t. (The form that cannot overflow is that of
 * PyTorch's {@code BCEWithLogitsLoss}.)
 */
final class BinaryCrossEntropy implements LossFunction {

    @Override
    public double lossAndGradient(double[] z, double[] target) {
        double loss = 0;
        for (int i = 0; i < z.length; i++) {
            loss += Math.max(z[i], 0) - z[i] * target[i] + Math.log1p(Math.exp(-Math.abs(z[i])));
            z[i] = (Activation.SIGMOID.value(z[i]) - target[i]) / z.length;
        }
        return loss / z.length;
    }

    @Override
    public double[] probabilities(double[] z) {
        double second = Activation.SIGMOID.value(z[0]);
        return new double[] {1 - second, second};
    }
}
