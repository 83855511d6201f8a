package fude.nn.inference;

import fude.nn.ActivationLayer;
import fude.nn.activation.Activation;
import fude.nn.matrix.FloatLoops;
import java.util.Arrays;

/**
 * {@link ActivationLayer} for single samples.
 *
 * @param units numbers in a sample
 */
public record ActivationInference(Activation activation, int units) implements Inference {

    @Override
    public float[] apply(float[] x) {
        if (activation.isElementwise()) {
            FloatLoops.of(activation).run(x, x, x, 0, x.length);
            return x;
        }
        float[] y = new float[x.length];
        for (int sample = 0; sample < x.length; sample += units) {
            double[] row = doubles(Arrays.copyOfRange(x, sample, sample + units));
            activation.activate(row);
            System.arraycopy(floats(row), 0, y, sample, units);
        }
        return y;
    }

    /** ∂L/∂x = ∂L/∂y ⊙ f'(x). */
    @Override
    public float[] inputGradient(float[] gradient, float[] output) {
        double[] row = doubles(gradient);
        activation.timesDerivative(row, doubles(output));
        return floats(row);
    }

    private static double[] doubles(float[] x) {
        double[] row = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            row[i] = x[i];
        }
        return row;
    }

    private static float[] floats(double[] row) {
        float[] x = new float[row.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) row[i];
        }
        return x;
    }
}
