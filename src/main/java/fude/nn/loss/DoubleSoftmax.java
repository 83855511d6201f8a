package fude.nn.loss;

import fude.nn.activation.Activation;
import fude.nn.activation.Softmax;

/**
 * A mistake that is easily made: the network ends in softmax, and a loss that contains softmax
 * already is put on top. q = softmax(z), L = −Σ tᵢ log softmax(q)ᵢ. Since q lies between 0 and 1,
 * the second softmax never gets near certainty: with ten classes the loss cannot fall below ln(e +
 * 9) − 1 ≈ 1.4612, and the gradients are small.
 */
final class DoubleSoftmax implements LossFunction {
    private final SoftmaxCrossEntropy crossEntropy = new SoftmaxCrossEntropy();

    @Override
    public double lossAndGradient(double[] z, double[] target) {
        Softmax.apply(z);
        double[] q = z.clone();
        double loss = crossEntropy.lossAndGradient(z, target);
        Activation.SOFTMAX.timesDerivative(z, q);
        return loss;
    }

    /** ln(e + C − 1) − 1: the loss where q is 1 for the right class and 0 for all others. */
    static double floor(int classes) {
        return Math.log(Math.E + classes - 1) - 1;
    }

    /** What the network's own softmax says. */
    @Override
    public double[] probabilities(double[] z) {
        return crossEntropy.probabilities(z);
    }
}
