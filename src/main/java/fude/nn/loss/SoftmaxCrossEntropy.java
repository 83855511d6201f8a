package fude.nn.loss;

import fude.nn.activation.Softmax;

/**
 * Softmax and cross-entropy in one, on the logits z that the last layer puts out: p = softmax(z), L
 * = −Σ tᵢ log pᵢ, with t the probabilities that are wanted, 1 for the right class, and 1 in all.
 * Taken together the gradient is simply p − t, and the largest logit can be subtracted first, so
 * that no exponential overflows. (Bishop: Pattern Recognition and Machine Learning, 4.3.4.)
 */
final class SoftmaxCrossEntropy implements LossFunction {

    @Override
    public double lossAndGradient(double[] z, double[] target) {
        double max = z[Softmax.largest(z)];
        double sum = 0;
        double wanted = 0;
        for (int i = 0; i < z.length; i++) {
            wanted += target[i] * (z[i] - max);
            z[i] = Math.exp(z[i] - max);
            sum += z[i];
        }
        for (int i = 0; i < z.length; i++) {
            z[i] = z[i] / sum - target[i];
        }
        return Math.log(sum) - wanted;
    }

    @Override
    public double[] probabilities(double[] z) {
        Softmax.apply(z);
        return z;
    }
}
