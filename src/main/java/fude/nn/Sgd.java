package fude.nn;

import java.util.List;

/**
 * Stochastic gradient descent: w ← w − η g, with g the gradient of a batch and η the learning rate.
 * (Robbins, Monro: A Stochastic Approximation Method, 1951.)
 */
final class Sgd implements Optimizer {

    @Override
    public void step(List<Parameter> parameters, double learningRate) {
        float rate = (float) learningRate;
        for (Parameter parameter : parameters) {
            float[] w = ((FloatMatrix) parameter.values()).change();
            float[] g = ((FloatMatrix) parameter.gradient()).read();
            for (int i = 0; i < w.length; i++) {
                w[i] -= rate * g[i];
            }
        }
    }
}
