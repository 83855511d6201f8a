package fude.nn.inference;

import fude.nn.ActivationLayer;
import fude.nn.activation.Activation;
import fude.nn.matrix.FloatLoops;

/** {@link ActivationLayer} for one sample. */
public record ActivationInference(Activation activation) implements Inference {

    @Override
    public float[] apply(float[] x) {
        if (activation.isElementwise()) {
            FloatLoops.of(activation).run(x, x, x, 0, x.length);
            return x;
        }
        double[] row = doubles(x);
        activation.activate(row);
        return floats(row);
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
