package fude.nn.activation;

import fude.text.Named;

/** The activation function of the pre-activation x: y = f(x), with its derivative found from y. */
public enum Activation implements Named {
    /** f(x) = max(0, x). The derivative at 0 is taken as 0, as PyTorch does. */
    RELU {
        @Override
        public double value(double x) {
            return Math.max(0, x);
        }

        @Override
        double derivative(double y) {
            return y > 0 ? 1 : 0;
        }
    },
    /** f(x) = x above 0, else {@value #LEAK} x. (Maas, Hannun, Ng, ICML 2013; PyTorch's slope.) */
    LEAKY_RELU {
        @Override
        public double value(double x) {
            return x > 0 ? x : LEAK * x;
        }

        @Override
        double derivative(double y) {
            return y > 0 ? 1 : LEAK;
        }
    },
    /** f(x) = 1 / (1 + e⁻ˣ), f' = y (1 − y). */
    SIGMOID {
        @Override
        public double value(double x) {
            return 1 / (1 + Math.exp(-x));
        }

        @Override
        double derivative(double y) {
            return y * (1 - y);
        }
    },
    /** f(x) = tanh x, f' = 1 − y². */
    TANH {
        @Override
        public double value(double x) {
            return Math.tanh(x);
        }

        @Override
        double derivative(double y) {
            return 1 - y * y;
        }
    },
    /** f(x) = x: the layer stays linear. */
    IDENTITY {
        @Override
        public double value(double x) {
            return x;
        }

        @Override
        double derivative(double y) {
            return 1;
        }
    },
    /** yᵢ = eˣⁱ / Σ eˣʲ: looks at all units of the layer, so that they share 1 among them. */
    SOFTMAX {
        @Override
        public double value(double x) {
            throw new UnsupportedOperationException("softmax looks at whole rows");
        }

        @Override
        double derivative(double y) {
            throw new UnsupportedOperationException("softmax looks at whole rows");
        }

        @Override
        public boolean isElementwise() {
            return false;
        }

        @Override
        public void activate(double[] x) {
            Softmax.apply(x);
        }

        /** ∂L/∂xᵢ = yᵢ (gᵢ − Σ gⱼ yⱼ). */
        @Override
        public void timesDerivative(double[] gradient, double[] y) {
            double sum = 0;
            for (int i = 0; i < y.length; i++) {
                sum += gradient[i] * y[i];
            }
            for (int i = 0; i < y.length; i++) {
                gradient[i] = y[i] * (gradient[i] - sum);
            }
        }
    },
    /**
     * f(x) = 1 above 0, else 0: the perceptron's. Its derivative is 0 wherever there is one, so no
     * gradient comes through and nothing below it learns. (Rosenblatt: The perceptron, 1958.)
     */
    STEP {
        @Override
        public double value(double x) {
            return x > 0 ? 1 : 0;
        }

        @Override
        double derivative(double y) {
            return 0;
        }
    };

    /** The slope of {@link #LEAKY_RELU} below 0. */
    public static final double LEAK = 0.01;

    /** y = f(x) for one unit. */
    public abstract double value(double x);

    /** f'(x) for one unit, given y = f(x). */
    abstract double derivative(double y);

    /** f'(x) for one unit. */
    public double slope(double x) {
        return derivative(value(x));
    }

    /** Whether each unit's output depends on its own sum alone. */
    public boolean isElementwise() {
        return true;
    }

    /** Whether it flattens out on both sides, so that a unit can saturate. */
    public boolean saturates() {
        return this == SIGMOID || this == TANH;
    }

    /**
     * Whether one that {@link #saturates} is flat at an output: its slope is less than a tenth of
     * the steepest one.
     */
    public boolean isSaturated(double y) {
        double steepest = this == SIGMOID ? 0.25 : 1; // at 0
        return derivative(y) < 0.1 * steepest;
    }

    /** Whether f(x) = f'(x) x: lines through the origin. */
    public boolean isPiecewiseLinear() {
        return this == RELU || this == LEAKY_RELU || this == IDENTITY;
    }

    /** Replaces the sums of all units of a layer by their outputs. */
    public void activate(double[] x) {
        for (int i = 0; i < x.length; i++) {
            x[i] = value(x[i]);
        }
    }

    /**
     * Turns the gradient with respect to the outputs into the one with respect to the sums.
     *
     * @param y the outputs of all units
     */
    public void timesDerivative(double[] gradient, double[] y) {
        for (int i = 0; i < y.length; i++) {
            gradient[i] *= derivative(y[i]);
        }
    }
}
