package fude.nn.inference;

import fude.nn.BatchNorm;

/**
 * y = a ⊙ x + b for single samples: what is left of {@link BatchNorm} when it answers.
 *
 * @param factor a, one for each unit
 * @param offset b, one for each unit
 * @param origin where they come from, for each unit
 */
public record AffineInference(float[] factor, float[] offset, Normalisation[] origin)
        implements Inference {

    @Override
    public float[] apply(float[] x) {
        for (int i = 0; i < x.length; i++) {
            int unit = i % factor.length;
            x[i] = factor[unit] * x[i] + offset[unit];
        }
        return x;
    }

    @Override
    public float[] inputGradient(float[] gradient, float[] output) {
        return linearGradient(gradient);
    }

    @Override
    public float[] linearGradient(float[] gradient) {
        float[] scaled = new float[gradient.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = factor[i] * gradient[i];
        }
        return scaled;
    }

    @Override
    public double ofBiases(float[] gradient) {
        double sum = 0;
        for (int i = 0; i < gradient.length; i++) {
            sum += (double) offset[i] * gradient[i];
        }
        return sum;
    }

    @Override
    public UnitSum sum(int unit, float[] input) {
        return new UnitSum(new float[] {input[unit]}, new float[] {factor[unit]}, offset[unit]);
    }
}
