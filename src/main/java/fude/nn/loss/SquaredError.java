package fude.nn.loss;

import fude.nn.activation.Softmax;

/**
 * The mean of (zᵢ − tᵢ)² over the outputs. Where t is 1 for the right class and 0 for the others,
 * the outputs learn to be the classes' probabilities, though nothing holds them between 0 and 1.
 */
final class SquaredError implements LossFunction {

    @Override
    public double lossAndGradient(double[] z, double[] target) {
        double loss = 0;
        for (int i = 0; i < z.length; i++) {
            double error = z[i] - target[i];
            loss += error * error;
            z[i] = 2 * error / z.length;
        }
        return loss / z.length;
    }

    /** The outputs, those below 0 cut off, as shares of their sum. */
    @Override
    public double[] probabilities(double[] z) {
        return shares(z);
    }

    static double[] shares(double[] z) {
        double sum = 0;
        for (double output : z) {
            sum += Math.max(0, output);
        }
        if (sum == 0) {
            Softmax.apply(z);
            return z;
        }
        for (int i = 0; i < z.length; i++) {
            z[i] = Math.max(0, z[i]) / sum;
        }
        return z;
    }
}
