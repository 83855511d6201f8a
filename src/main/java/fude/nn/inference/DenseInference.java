package fude.nn.inference;

import fude.nn.Dense;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@link Dense} for single samples, in plain Java: needs no native library and no lock. */
public final class DenseInference implements Inference {
    private final float[] weights;
    private final float[] bias;

    public DenseInference(Matrix weights, @Nullable Matrix bias) {
        this.weights = Arrays.copyOf(((FloatMatrix) weights).read(), weights.size());
        this.bias =
                bias == null
                        ? new float[weights.columns()]
                        : Arrays.copyOf(((FloatMatrix) bias).read(), bias.size());
    }

    @Override
    public float[] apply(float[] x) {
        int inputs = inputs();
        float[] y = new float[x.length / inputs * bias.length];
        for (int from = 0, to = 0; from < x.length; from += inputs, to += bias.length) {
            apply(x, from, y, to);
        }
        return y;
    }

    private void apply(float[] x, int from, float[] y, int to) {
        int units = bias.length;
        System.arraycopy(bias, 0, y, to, units);
        for (int i = 0; i < inputs(); i++) {
            float xi = x[from + i];
            if (xi != 0) {
                int row = i * units;
                for (int j = 0; j < units; j++) {
                    y[to + j] += xi * weights[row + j];
                }
            }
        }
    }

    /** The same for one unit alone. */
    public float apply(float[] x, int unit) {
        float y = bias[unit];
        for (int i = 0; i < x.length; i++) {
            float xi = x[i];
            if (xi != 0) {
                y += xi * weights[i * bias.length + unit];
            }
        }
        return y;
    }

    /** ∂L/∂x = W·g. */
    @Override
    public float[] inputGradient(float[] g, float[] y) {
        return linearGradient(g);
    }

    @Override
    public float[] linearGradient(float[] g) {
        float[] gradient = new float[weights.length / bias.length];
        for (int i = 0; i < gradient.length; i++) {
            double sum = 0;
            for (int j = 0; j < g.length; j++) {
                sum += (double) weights[i * g.length + j] * g[j];
            }
            gradient[i] = (float) sum;
        }
        return gradient;
    }

    @Override
    public double ofBiases(float[] g) {
        double sum = 0;
        for (int j = 0; j < g.length; j++) {
            sum += (double) bias[j] * g[j];
        }
        return sum;
    }

    public int inputs() {
        return weights.length / bias.length;
    }

    public int units() {
        return bias.length;
    }

    /** The weight with which a unit takes an input. */
    public float weight(int input, int unit) {
        return weights[input * bias.length + unit];
    }

    public float bias(int unit) {
        return bias[unit];
    }

    /** A unit's weights, one for each input. */
    public float[] weights(int unit) {
        float[] column = new float[inputs()];
        for (int i = 0; i < column.length; i++) {
            column[i] = weights[i * bias.length + unit];
        }
        return column;
    }

    /** The root of the mean square of all weights. */
    public double rootMeanSquare() {
        double sum = 0;
        for (float weight : weights) {
            sum += (double) weight * weight;
        }
        return Math.sqrt(sum / weights.length);
    }

    /** The length of each unit's weights: √Σ w². */
    public double[] norms() {
        double[] norms = new double[bias.length];
        for (int i = 0; i < weights.length; i++) {
            norms[i % bias.length] += (double) weights[i] * weights[i];
        }
        for (int unit = 0; unit < norms.length; unit++) {
            norms[unit] = Math.sqrt(norms[unit]);
        }
        return norms;
    }

    @Override
    public UnitSum sum(int unit, float[] input) {
        return new UnitSum(input, weights(unit), bias[unit]);
    }
}
