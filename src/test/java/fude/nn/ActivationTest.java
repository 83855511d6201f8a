package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {

    @Test
    void valuesAreThoseOfTheTextbook() {
        assertEquals(0, Activation.RELU.value(-2));
        assertEquals(3, Activation.RELU.value(3));
        assertEquals(0.5, Activation.SIGMOID.value(0));
        assertEquals(0.731058578630, Activation.SIGMOID.value(1), 1e-12);
        assertEquals(0.761594155956, Activation.TANH.value(1), 1e-12);
        assertEquals(-4, Activation.IDENTITY.value(-4));
    }

    @Test
    void derivativesAreToldFromTheOutput() {
        assertEquals(0, Activation.RELU.derivative(0));
        assertEquals(1, Activation.RELU.derivative(0.1));
        assertEquals(0.25, Activation.SIGMOID.derivative(0.5));
        assertEquals(1, Activation.TANH.derivative(0));
        assertEquals(1, Activation.IDENTITY.derivative(-7));
    }

    @ParameterizedTest
    @EnumSource
    void loopsAgreeWithTheFormulas(Activation activation) {
        for (float x = -12; x <= 12; x += 0.037f) {
            float y = loop(activation, x);
            assertEquals(activation.value(x), y, 1e-6 * Math.max(1, Math.abs(x)), "f at " + x);
            assertEquals(3 * activation.derivative(y), slope(activation, y, 3), 1e-5, "f' at " + x);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaturatedStaysFinite(Activation activation) {
        for (float x : new float[] {-1000, 1000, -0f, Float.MIN_VALUE}) {
            float y = loop(activation, x);
            assertTrue(Float.isFinite(y));
            assertEquals(activation.value(x), y, 1e-6, "f at " + x);
            assertTrue(Float.isFinite(slope(activation, y, 3)));
            assertEquals(3 * activation.derivative(y), slope(activation, y, 3), 1e-6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void notANumberIsNotHidden(Activation activation) {
        assertTrue(Float.isNaN(loop(activation, Float.NaN)));
    }

    @ParameterizedTest
    @EnumSource
    void loopsEndWhereTheyAreTold(Activation activation) {
        float[] x = {-2, -2, -2};
        FloatLoops.activate(activation, x, 2);
        assertEquals(-2, x[2]);
        float[] gradient = {5, 5, 5};
        FloatLoops.timesDerivative(activation, gradient, new float[] {0.5f, 0.5f, 0.5f}, 2);
        assertEquals(5, gradient[2]);
    }

    private static float loop(Activation activation, float x) {
        float[] one = {x};
        FloatLoops.activate(activation, one, 1);
        return one[0];
    }

    private static float slope(Activation activation, float y, float gradient) {
        float[] one = {gradient};
        FloatLoops.timesDerivative(activation, one, new float[] {y}, 1);
        return one[0];
    }
}
