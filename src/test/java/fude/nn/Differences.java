package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.nn.matrix.Matrix;
import java.util.function.DoubleSupplier;

/**
 * Holds a gradient against central differences in 64 bits: (f(x + h) − f(x − h)) / 2h, and the same
 * with 2h to take out most of its error.
 */
final class Differences {
    private static final double H = 1e-5;
    private static final double TOLERANCE = 1e-6;

    private Differences() {}

    /**
     * @param f looks at {@code x} again each time
     * @param gradient of f with respect to each element of {@code x}
     */
    static void assertGradient(DoubleSupplier f, Matrix x, Matrix gradient, String what) {
        for (int r = 0; r < x.rows(); r++) {
            for (int c = 0; c < x.columns(); c++) {
                double difference = difference(f, x, r, c);
                double allowed = TOLERANCE * Math.max(1e-3, Math.abs(difference));
                assertEquals(difference, gradient.get(r, c), allowed, what + " " + r + ", " + c);
            }
        }
    }

    private static double difference(DoubleSupplier f, Matrix x, int r, int c) {
        return (4 * difference(f, x, r, c, H) - difference(f, x, r, c, 2 * H)) / 3;
    }

    private static double difference(DoubleSupplier f, Matrix x, int r, int c, double h) {
        double old = x.get(r, c);
        x.set(r, c, old + h);
        double above = f.getAsDouble();
        x.set(r, c, old - h);
        double below = f.getAsDouble();
        x.set(r, c, old);
        return (above - below) / (2 * h);
    }
}
