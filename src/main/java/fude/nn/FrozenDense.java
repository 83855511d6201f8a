package fude.nn;

import java.util.Arrays;

/** {@link Dense} for one sample, in plain Java: needs no native library and no lock. */
final class FrozenDense implements Inference {
    private final float[] weights;
    private final float[] bias;

    /**
     * @param bias null for none
     */
    FrozenDense(Matrix weights, Matrix bias) {
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
}
