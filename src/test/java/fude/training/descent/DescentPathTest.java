package fude.training.descent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.nn.optimizer.OptimizerSpec.Setting;
import fude.text.ReportedException;
import fude.text.formula.Formula;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DescentPathTest {
    /** Of 32 bits. */
    private static final double CLOSE = 1e-5;

    private static DescentPath path(
            String formula, OptimizerSpec optimizer, double rate, double... start)
            throws ReportedException {
        List<String> variables = start.length == 1 ? List.of("x") : List.of("x", "y");
        return new DescentPath(
                Formula.parse(formula, variables),
                new DescentSettings(optimizer, rate, 0, 0),
                start);
    }

    private static DescentPath path(String formula, Rule rule, double rate, double... start)
            throws ReportedException {
        return path(formula, OptimizerSpec.of(rule), rate, start);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 1", "0.3, 2", "0.75, 0.5", "0.49, 1", "0.2, -1"})
    void gradientDescentOnAParabolaIsAGeometricSequence(double rate, double a)
            throws ReportedException {
        DescentPath path = path(a + "x²", Rule.GRADIENT_DESCENT, rate, 3);
        assertEquals(8, path.walk(8));
        for (int k = 0; k <= 8; k++) {
            double x = Math.pow(1 - 2 * rate * a, k) * 3;
            assertEquals(x, path.step(k).at()[0], CLOSE * 10);
            assertEquals(a * x * x, path.step(k).value(), CLOSE * 100);
            assertEquals(2 * a * x, path.step(k).gradient()[0], CLOSE * 100);
        }
    }

    @Test
    void momentumAddsUpWhatWasBefore() throws ReportedException {
        DescentPath path = path("x²", Rule.MOMENTUM, 0.1, 1);
        assertEquals(3, path.walk(3));
        // m ← 0.9 m + 2x, x ← x − 0.1 m
        double x = 1;
        double m = 0;
        for (int k = 0; k < 3; k++) {
            m = 0.9 * m + 2 * x;
            assertEquals(m, path.step(k).after().state().get(0)[0], CLOSE);
            assertEquals(-0.1 * m, path.step(k).after().step()[0], CLOSE);
            x -= 0.1 * m;
            assertEquals(x, path.step(k + 1).at()[0], CLOSE);
        }
        assertNull(path.step(3).after());
    }

    @Test
    void nesterovLooksAhead() throws ReportedException {
        DescentPath path = path("x²", Rule.NESTEROV, 0.1, 1);
        path.walk(2);
        double m1 = 2;
        double x1 = 1 - 0.1 * (2 + 0.9 * m1);
        double m2 = 0.9 * m1 + 2 * x1;
        assertEquals(x1, path.step(1).at()[0], CLOSE);
        assertEquals(x1 - 0.1 * (2 * x1 + 0.9 * m2), path.step(2).at()[0], CLOSE);
    }

    @Test
    void adaGradsFirstStepIsTheRateAndItGetsShorter() throws ReportedException {
        DescentPath path = path("x²", Rule.ADAGRAD, 0.5, 3);
        path.walk(2);
        assertEquals(2.5, path.step(1).at()[0], CLOSE);
        assertEquals(36, path.step(0).after().state().get(0)[0], CLOSE);
        assertEquals(2.5 - 0.5 * 5 / Math.sqrt(36 + 25), path.step(2).at()[0], CLOSE);
    }

    @Test
    void rmsPropMeasuresInTheRecentGradient() throws ReportedException {
        OptimizerSpec optimizer = OptimizerSpec.of(Rule.RMSPROP).with(Setting.ALPHA, 0.9);
        DescentPath path = path("x²", optimizer, 0.1, 1);
        path.walk(1);
        assertEquals(0.4, path.step(0).after().state().get(0)[0], CLOSE);
        assertEquals(1 - 0.1 * 2 / Math.sqrt(0.4), path.step(1).at()[0], CLOSE);
    }

    @Test
    void adamByHand() throws ReportedException {
        DescentPath path = path("x²", Rule.ADAM, 0.1, 1);
        path.walk(3);
        double x = 1;
        double m = 0;
        double v = 0;
        for (int t = 1; t <= 3; t++) {
            double g = 2 * x;
            m = 0.9 * m + 0.1 * g;
            v = 0.999 * v + 0.001 * g * g;
            double step =
                    0.1
                            * (m / (1 - Math.pow(0.9, t)))
                            / (Math.sqrt(v / (1 - Math.pow(0.999, t))) + 1e-8);
            DescentStep.Made made = path.step(t - 1).after();
            assertEquals(m, made.state().get(0)[0], CLOSE);
            assertEquals(v, made.state().get(1)[0], CLOSE);
            assertEquals(-step, made.step()[0], CLOSE);
            x -= step;
            assertEquals(x, path.step(t).at()[0], CLOSE);
        }
        assertEquals(0.9, path.step(1).at()[0], CLOSE, "the first step is the rate");
    }

    @Test
    void inTwoVariablesEachHasItsOwnSlope() throws ReportedException {
        DescentPath path = path("x²/20 + y²", Rule.GRADIENT_DESCENT, 0.9, -7, 2);
        assertEquals(10, path.walk(10));
        for (int k = 0; k <= 10; k++) {
            double[] at = {-7 * Math.pow(1 - 0.09, k), 2 * Math.pow(1 - 1.8, k)};
            assertArrayEquals(at, path.step(k).at(), 1e-4);
        }
    }

    @Test
    void fromTheLeftItEndsInTheWorseValley() throws ReportedException {
        String valleys = "x^4/4 - 2x^2 - x";
        DescentPath left = path(valleys, Rule.GRADIENT_DESCENT, 0.05, -2.8);
        DescentPath right = path(valleys, Rule.GRADIENT_DESCENT, 0.05, 0.5);
        left.walk(300);
        right.walk(300);
        assertTrue(left.step(300).at()[0] < -1.5);
        assertTrue(right.step(300).at()[0] > 1.5);
        assertTrue(left.step(300).value() > right.step(300).value() + 2);
        DescentPath momentum = path(valleys, Rule.MOMENTUM, 0.05, -2.8);
        momentum.walk(300);
        assertTrue(momentum.step(300).at()[0] > 1.5, "momentum rolls over the hill");
    }

    @Test
    void onTheSaddlesRidgeItStays() throws ReportedException {
        DescentPath path = path("x² - y² + y^4/4", Rule.GRADIENT_DESCENT, 0.1, 2, 0);
        path.walk(200);
        assertArrayEquals(new double[] {0, 0}, path.step(200).at(), 1e-6);
    }

    @Test
    void aRateThatIsTooLargeDiverges() throws ReportedException {
        DescentPath path = path("x²", Rule.GRADIENT_DESCENT, 1.5, 1);
        int last = path.walk(1000);
        assertEquals(DescentPath.End.DIVERGED, path.end());
        assertEquals(20, last, "2^20 is the first power of two beyond a million");
        assertEquals(last, path.walk(2000));
        DescentPath steep = path("exp(x²)", Rule.GRADIENT_DESCENT, 1, 3);
        steep.walk(10);
        assertEquals(DescentPath.End.DIVERGED, steep.end());
    }

    @Test
    void whereTheFormulaEndsThePathEnds() throws ReportedException {
        DescentPath path = path("√x", Rule.GRADIENT_DESCENT, 1, 0.2);
        assertEquals(1, path.walk(100));
        assertEquals(DescentPath.End.UNDEFINED, path.end());
        assertEquals(
                DescentPath.End.UNDEFINED, path("ln x", Rule.ADAM, 0.1, -1).end(), "at the start");
    }

    @Test
    void aPathIsOnlySoLong() throws ReportedException {
        DescentPath path = path("sin x", Rule.GRADIENT_DESCENT, 0.001, 1);
        assertEquals(DescentPath.MOST_STEPS, path.walk(Integer.MAX_VALUE));
        assertEquals(DescentPath.End.LONG, path.end());
    }

    @Test
    void noiseComesFromTheSeedAlone() throws ReportedException {
        Formula formula = Formula.parse("x² + y²", List.of("x", "y"));
        OptimizerSpec sgd = OptimizerSpec.of(Rule.SGD);
        DescentPath one =
                new DescentPath(formula, new DescentSettings(sgd, 0.1, 0.5, 7), 1.0, -1.0);
        DescentPath same =
                new DescentPath(formula, new DescentSettings(sgd, 0.1, 0.5, 7), 1.0, -1.0);
        DescentPath other =
                new DescentPath(formula, new DescentSettings(sgd, 0.1, 0.5, 8), 1.0, -1.0);
        one.walk(500);
        same.walk(500);
        other.walk(500);
        assertArrayEquals(one.step(500).at(), same.step(500).at());
        assertNotEquals(one.step(1).at()[0], other.step(1).at()[0]);
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < 500; k++) {
            for (int i = 0; i < 2; i++) {
                double noise = one.step(k).gradient()[i] - 2 * one.step(k).at()[i];
                sum += noise;
                squares += noise * noise;
            }
        }
        assertEquals(0, sum / 1000, 0.06);
        assertEquals(0.5, Math.sqrt(squares / 1000), 0.05);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleGoesDown(Rule rule) throws ReportedException {
        DescentPath path = path("x² + 2y²", rule, 0.05, 1, 1);
        path.walk(40);
        assertTrue(path.step(40).value() < path.step(0).value());
        assertEquals(
                path.settings().optimizer().stateNames().size(),
                path.step(0).after().state().size());
    }
}
