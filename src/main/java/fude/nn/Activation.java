package fude.nn;

import java.util.Locale;

/** What a unit makes of its weighted sum x: y = f(x), with the derivative told from y. */
public enum Activation {
    /** f(x) = max(0, x). The derivative at 0 is taken as 0, as PyTorch does. */
    RELU {
        @Override
        public double value(double x) {
            return Math.max(0, x);
        }

        @Override
        public double derivative(double y) {
            return y > 0 ? 1 : 0;
        }
    },
    /** f(x) = 1 / (1 + e⁻ˣ), f' = y (1 − y). */
    SIGMOID {
        @Override
        public double value(double x) {
            return 1 / (1 + Math.exp(-x));
        }

        @Override
        public double derivative(double y) {
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
        public double derivative(double y) {
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
        public double derivative(double y) {
            return 1;
        }
    };

    /** y = f(x). */
    public abstract double value(double x);

    /** f'(x), given y = f(x). */
    public abstract double derivative(double y);

    /** The name in the terminal and in files: {@code relu}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
