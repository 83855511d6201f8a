package fude.nn.matrix;

import fude.nn.activation.Activation;
import java.util.Arrays;

/**
 * {@link Activation}'s formulas once more, and the other loops of {@link FloatMatrix}, each as one
 * plain loop that the JIT compiler turns into vector instructions; tests hold them against the
 * formulas.
 */
public final class FloatLoops {
    /** From here on the quotient for tanh is exactly 1, as tanh itself is in 32 bits from 9 on. */
    private static final float TANH_IS_ONE = 7.90531111f;

    /** Makes 1 or more of every positive number, multiplied by it twice: the least is 10⁻⁴⁵. */
    private static final float HUGE = 1e38f;

    private FloatLoops() {}

    /** Sets z to f(x). */
    public static ElementLoop.Loop of(Activation activation) {
        return switch (activation) {
            case STEP -> FloatLoops::step;
            case RELU -> FloatLoops::relu;
            case LEAKY_RELU -> FloatLoops::leakyRelu;
            case SIGMOID -> FloatLoops::sigmoid;
            case TANH -> FloatLoops::tanh;
            case IDENTITY -> FloatLoops::identity;
            case SOFTMAX -> throw new IllegalArgumentException("softmax looks at whole rows");
        };
    }

    /** Multiplies z by f'(x), with y = f(x) in x. */
    public static ElementLoop.Loop derivativeOf(Activation activation) {
        return switch (activation) {
            case STEP -> FloatLoops::zero;
            case RELU -> FloatLoops::timesDerivativeOfRelu;
            case LEAKY_RELU -> FloatLoops::timesDerivativeOfLeakyRelu;
            case SIGMOID -> FloatLoops::timesDerivativeOfSigmoid;
            case TANH -> FloatLoops::timesDerivativeOfTanh;
            case IDENTITY -> FloatLoops::timesOne;
            case SOFTMAX -> throw new IllegalArgumentException("softmax looks at whole rows");
        };
    }

    private static void identity(float[] z, float[] x, float[] y, int from, int to) {
        System.arraycopy(x, from, z, from, to - from);
    }

    private static void timesOne(float[] z, float[] x, float[] y, int from, int to) {}

    private static void zero(float[] z, float[] x, float[] y, int from, int to) {
        Arrays.fill(z, from, to, 0);
    }

    private static void step(float[] z, float[] x, float[] y, int from, int to) {
        for (int i = from; i < to; i++) {
            z[i] = x[i] > 0 ? 1 : 0;
        }
    }

    private static void relu(float[] z, float[] x, float[] y, int from, int to) {
        for (int i = from; i < to; i++) {
            z[i] = Math.max(0f, x[i]);
        }
    }

    /** A comparison would not be vectorised. */
    private static void timesDerivativeOfRelu(float[] z, float[] x, float[] y, int from, int to) {
        for (int i = from; i < to; i++) {
            z[i] *= Math.min(1f, x[i] * HUGE * HUGE);
        }
    }

    private static void leakyRelu(float[] z, float[] x, float[] y, int from, int to) {
        float slope = (float) Activation.LEAK;
        for (int i = from; i < to; i++) {
            z[i] = Math.max(slope * x[i], x[i]);
        }
    }

    private static void timesDerivativeOfLeakyRelu(
            float[] z, float[] x, float[] y, int from, int to) {
        float slope = (float) Activation.LEAK;
        for (int i = from; i < to; i++) {
            z[i] *= Math.max(slope, Math.min(1f, x[i] * HUGE * HUGE));
        }
    }

    /** 1 / (1 + e⁻ˣ) = ½ + ½ tanh(x / 2). */
    private static void sigmoid(float[] z, float[] x, float[] y, int from, int to) {
        for (int i = from; i < to; i++) {
            z[i] = 0.5f * x[i];
        }
        tanh(z, z, y, from, to);
        for (int i = from; i < to; i++) {
            z[i] = 0.5f + 0.5f * z[i];
        }
    }

    private static void timesDerivativeOfSigmoid(
            float[] z, float[] x, float[] y, int from, int to) {
        for (int i = from; i < to; i++) {
            z[i] *= x[i] * (1 - x[i]);
        }
    }

    /**
     * A quotient of polynomials, good to the last digits of 32 bits, since {@code Math.exp} is not
     * vectorised. (The coefficients are those of Eigen's {@code ptanh_float}.)
     */
    private static void tanh(float[] z, float[] x, float[] y, int from, int to) {
        for (int i = from; i < to; i++) {
            float v = Math.max(-TANH_IS_ONE, Math.min(TANH_IS_ONE, x[i]));
            float q = v * v;
            float p = -2.76076847742355e-16f;
            p = p * q + 2.00018790482477e-13f;
            p = p * q - 8.60467152213735e-11f;
            p = p * q + 5.12229709037114e-08f;
            p = p * q + 1.48572235717979e-05f;
            p = p * q + 6.37261928875436e-04f;
            p = p * q + 4.89352455891786e-03f;
            float d = 1.19825839466702e-06f;
            d = d * q + 1.18534705686654e-04f;
            d = d * q + 2.26843463243900e-03f;
            d = d * q + 4.89352518554385e-03f;
            z[i] = v * p / d;
        }
    }

    private static void timesDerivativeOfTanh(float[] z, float[] x, float[] y, int from, int to) {
        for (int i = from; i < to; i++) {
            z[i] *= 1 - x[i] * x[i];
        }
    }

    static void product(float[] z, float[] x, float[] y, int from, int to) {
        for (int i = from; i < to; i++) {
            z[i] = x[i] * y[i];
        }
    }
}
