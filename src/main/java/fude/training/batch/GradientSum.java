package fude.training.batch;

import fude.nn.Parameter;
import fude.nn.matrix.FloatMatrix;
import java.util.Arrays;
import java.util.List;

/** Adds up the gradients of the chunks of a batch. */
final class GradientSum {
    private final List<Parameter> parameters;
    private float[][] sums = {};

    GradientSum(List<Parameter> parameters) {
        this.parameters = parameters;
    }

    void clear() {
        if (sums.length == 0) {
            sums = new float[parameters.size()][];
            for (int p = 0; p < sums.length; p++) {
                sums[p] = new float[parameters.get(p).values().size()];
            }
        }
        for (float[] sum : sums) {
            Arrays.fill(sum, 0);
        }
    }

    /** Adds the gradients as they are now. */
    void add() {
        for (int p = 0; p < sums.length; p++) {
            float[] gradient = gradient(p).read();
            float[] sum = sums[p];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += gradient[i];
            }
        }
    }

    void copyToGradients() {
        for (int p = 0; p < sums.length; p++) {
            System.arraycopy(sums[p], 0, gradient(p).fill(), 0, sums[p].length);
        }
    }

    private FloatMatrix gradient(int parameter) {
        return (FloatMatrix) parameters.get(parameter).gradient();
    }
}
