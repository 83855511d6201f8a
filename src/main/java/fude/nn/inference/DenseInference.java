package fude.nn.inference;

import fude.nn.Dense;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@link Dense} for one sample, in plain Java: needs no native library and no lock. */
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
        float[] y = bias.clone();
        for (int i = 0; i < x.length; i++) {
            float xi = x[i];
            if (xi != 0) {
                int row = i * y.length;
                for (int j = 0; j < y.length; j++) {
                    y[j] += xi * weights[row + j];
                }
            }
        }
        return y;
    }

    /** ∂L/∂x = W·g. */
    @Override
    public float[] inputGradient(float[] g, float[] y) {
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

    @Override
    public UnitSum sum(int unit, float[] input) {
        float[] column = new float[input.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = weights[i * bias.length + unit];
        }
        return new UnitSum(input, column, bias[unit]);
    }
}
