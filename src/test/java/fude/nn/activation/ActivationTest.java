package fude.nn.activation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.matrix.FloatLoops;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ActivationTest {
    private static final float[] EXTREMES = {
        -Float.MAX_VALUE, -1000, -0f, 0, Float.MIN_VALUE, -Float.MIN_VALUE, 1e-38f, 1000, 3e38f
    };

    @Test
    void valuesAreThoseOfTheTextbook() {
        assertEquals(0, Activation.RELU.value(-2));
        assertEquals(3, Activation.RELU.value(3));
        assertEquals(-0.02, Activation.LEAKY_RELU.value(-2));
        assertEquals(3, Activation.LEAKY_RELU.value(3));
        assertEquals(0.5, Activation.SIGMOID.value(0));
        assertEquals(0.731058578630, Activation.SIGMOID.value(1), 1e-12);
        assertEquals(0.761594155956, Activation.TANH.value(1), 1e-12);
        assertEquals(-4, Activation.IDENTITY.value(-4));
        assertEquals(0, Activation.STEP.value(0));
        assertEquals(1, Activation.STEP.value(0.001));
        double[] row = {1, 2, 3};
        Activation.SOFTMAX.activate(row);
        assertArrayEquals(new double[] {0.0900305732, 0.2447284711, 0.6652409558}, row, 1e-10);
    }

    @Test
    void derivativesAreToldFromTheOutput() {
        assertEquals(0, Activation.RELU.derivative(0));
        assertEquals(1, Activation.RELU.derivative(0.1));
        assertEquals(0.01, Activation.LEAKY_RELU.derivative(0));
        assertEquals(0.01, Activation.LEAKY_RELU.derivative(-3));
        assertEquals(1, Activation.LEAKY_RELU.derivative(0.1));
        assertEquals(0.25, Activation.SIGMOID.derivative(0.5));
        assertEquals(1, Activation.TANH.derivative(0));
        assertEquals(1, Activation.IDENTITY.derivative(-7));
        assertEquals(0, Activation.STEP.derivative(1));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SOFTMAX")
    void loopsAgreeWithTheFormulas(Activation activation) {
        for (float x = -12; x <= 12; x += 0.037f) {
            float y = loop(activation, x);
            assertEquals(activation.value(x), y, 1e-6 * Math.max(1, Math.abs(x)), "f at " + x);
            assertEquals(3 * activation.derivative(y), slope(activation, y, 3), 1e-5, "f' at " + x);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SOFTMAX")
    void whatIsExtremeIsRightToo(Activation activation) {
        for (float x : EXTREMES) {
            float y = loop(activation, x);
            assertTrue(Float.isFinite(y), "f at " + x);
            assertEquals(activation.value(x), y, 1e-6 * Math.max(1, Math.abs(x)), "f at " + x);
            float slope = slope(activation, y, 3);
            assertEquals(3 * activation.derivative(y), slope, 1e-6, "f' at " + x);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SOFTMAX", "STEP"})
    void notANumberIsNotHidden(Activation activation) {
        assertTrue(Float.isNaN(loop(activation, Float.NaN)));
    }

    /** As the formula says: not above 0. */
    @Test
    void stepOfNotANumberIsZero() {
        assertEquals(Activation.STEP.value(Double.NaN), loop(Activation.STEP, Float.NaN));
    }

    @Test
    void tanhIsGoodToTheLastDigits() {
        for (float x = 1e-30f; x < 1e30f; x *= 1.002f) {
            for (float at : new float[] {x, -x}) {
                float y = loop(Activation.TANH, at);
                assertUlps(Math.tanh(at), y, 7, at);
                assertTrue(Math.abs(y) <= 1, "tanh beyond 1 at " + at);
            }
        }
    }

    @Test
    void tanhKeepsTheSignOfZeroAndReachesOne() {
        assertEquals(0f, loop(Activation.TANH, 0f));
        assertEquals(-0f, loop(Activation.TANH, -0f));
        assertEquals(1f, loop(Activation.TANH, Float.POSITIVE_INFINITY));
        assertEquals(-1f, loop(Activation.TANH, Float.NEGATIVE_INFINITY));
        assertEquals(0, loop(Activation.TANH, Float.MIN_VALUE), Float.MIN_NORMAL);
    }

    /** In the last digits of 1, which is what half a tanh is good to. */
    @Test
    void sigmoidIsGoodToTheLastDigitsOfOne() {
        DoubleUnaryOperator exact = x -> 1 / (1 + Math.exp(-x));
        for (float x = 1e-30f; x < 1e30f; x *= 1.002f) {
            for (float at : new float[] {x, -x}) {
                float y = loop(Activation.SIGMOID, at);
                assertEquals(exact.applyAsDouble(at), y, 4 * Math.ulp(1f), "sigmoid at " + at);
                assertTrue(y >= 0 && y <= 1, "sigmoid beyond 0 or 1 at " + at);
            }
        }
        assertEquals(0.5f, loop(Activation.SIGMOID, -0f));
        assertEquals(0f, loop(Activation.SIGMOID, Float.NEGATIVE_INFINITY));
        assertEquals(1f, loop(Activation.SIGMOID, Float.POSITIVE_INFINITY));
    }

    private static void assertUlps(double expected, float actual, int ulps, float at) {
        assertEquals(expected, actual, ulps * Math.ulp((float) expected), "at " + at);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SOFTMAX")
    void loopsKeepToTheirPart(Activation activation) {
        float[] x = {-2, 2, -2, -2};
        float[] z = {9, 9, 9, 9};
        FloatLoops.of(activation).run(z, x, null, 1, 3);
        assertEquals(9, z[0]);
        assertEquals(activation.value(2), z[1], 1e-6);
        assertEquals(activation.value(-2), z[2], 1e-6);
        assertEquals(9, z[3]);
        float[] y = {0.5f, 0.5f, 0.5f, 0.5f};
        float[] gradient = {5, 5, 5, 5};
        FloatLoops.derivativeOf(activation).run(gradient, y, null, 1, 3);
        assertEquals(5, gradient[0]);
        assertEquals(5 * activation.derivative(0.5), gradient[1], 1e-6);
        assertEquals(5, gradient[3]);
    }

    private static float loop(Activation activation, float x) {
        float[] one = {x};
        FloatLoops.of(activation).run(one, one, null, 0, 1);
        return one[0];
    }

    private static float slope(Activation activation, float y, float gradient) {
        float[] one = {gradient};
        FloatLoops.derivativeOf(activation).run(one, new float[] {y}, null, 0, 1);
        return one[0];
    }
}
