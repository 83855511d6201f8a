package fude.nn;

/**
 * {@link Activation}'s formulas once more, as one plain loop each that the JIT compiler turns into
 * vector instructions; a test holds them against the formulas.
 */
final class FloatLoops {
    private FloatLoops() {}

    static void activate(Activation activation, float[] x, int n) {
        switch (activation) {
            case RELU -> {
                for (int i = 0; i < n; i++) {
                    x[i] = Math.max(0f, x[i]);
                }
            }
            case SIGMOID -> {
                for (int i = 0; i < n; i++) {
                    x[i] = (float) (1 / (1 + Math.exp(-x[i])));
                }
            }
            case TANH -> {
                for (int i = 0; i < n; i++) {
                    x[i] = (float) (1 - 2 / (Math.exp(2.0 * x[i]) + 1));
                }
            }
            case IDENTITY -> {}
        }
    }

    static void timesDerivative(Activation activation, float[] gradient, float[] y, int n) {
        switch (activation) {
            case RELU -> {
                for (int i = 0; i < n; i++) {
                    gradient[i] = y[i] > 0 ? gradient[i] : 0;
                }
            }
            case SIGMOID -> {
                for (int i = 0; i < n; i++) {
                    gradient[i] *= y[i] * (1 - y[i]);
                }
            }
            case TANH -> {
                for (int i = 0; i < n; i++) {
                    gradient[i] *= 1 - y[i] * y[i];
                }
            }
            case IDENTITY -> {}
        }
    }
}
