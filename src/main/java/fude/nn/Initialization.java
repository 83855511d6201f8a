package fude.nn;

import fude.nn.matrix.Matrix;
import fude.text.Named;
import java.util.SplittableRandom;

/** Where the weights of a dense layer begin. Each but {@link #UNIFORM} leaves the bias at 0. */
public enum Initialization implements Named {
    /** Uniform within ±1/√inputs, the bias too: PyTorch's default for a linear layer. */
    UNIFORM {
        @Override
        double draw(int inputs, int units, SplittableRandom random) {
            return uniform(1 / Math.sqrt(inputs), random);
        }
    },
    /** Uniform within ±√(6 / (inputs + units)). (Glorot, Bengio, AISTATS 2010.) */
    XAVIER {
        @Override
        double draw(int inputs, int units, SplittableRandom random) {
            return uniform(Math.sqrt(6.0 / (inputs + units)), random);
        }
    },
    /** Normal with deviation √(2 / inputs), made for ReLU. (He, Zhang, Ren, Sun, ICCV 2015.) */
    HE {
        @Override
        double draw(int inputs, int units, SplittableRandom random) {
            return Math.sqrt(2.0 / inputs) * random.nextGaussian();
        }
    },
    /** Normal with deviation {@value #DEVIATION}, whatever the layer's size. */
    NORMAL {
        @Override
        double draw(int inputs, int units, SplittableRandom random) {
            return DEVIATION * random.nextGaussian();
        }
    },
    /** All 0: every unit of a layer stays the same as its neighbours, which is the point. */
    ZEROS {
        @Override
        double draw(int inputs, int units, SplittableRandom random) {
            return 0;
        }
    };

    static final double DEVIATION = 0.01;

    /** One weight of a layer. */
    abstract double draw(int inputs, int units, SplittableRandom random);

    private static double uniform(double bound, SplittableRandom random) {
        return bound * (2 * random.nextDouble() - 1);
    }

    /**
     * @return [inputs × units]
     */
    Matrix weights(int inputs, int units, Matrix form, SplittableRandom random) {
        return filled(form.another(inputs, units), inputs, units, random);
    }

    /**
     * @return [1 × units]
     */
    Matrix bias(int inputs, int units, Matrix form, SplittableRandom random) {
        Matrix bias = form.another(1, units);
        return this == UNIFORM ? filled(bias, inputs, units, random) : bias;
    }

    private Matrix filled(Matrix matrix, int inputs, int units, SplittableRandom random) {
        for (int r = 0; r < matrix.rows(); r++) {
            for (int c = 0; c < matrix.columns(); c++) {
                matrix.set(r, c, draw(inputs, units, random));
            }
        }
        return matrix;
    }
}
