package fude.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.nn.matrix.Matrix;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Numeric.class)
class InitializationTest {
    private static final int INPUTS = 400;
    private static final int UNITS = 200;

    @Test
    void uniformFillsItsBoundsEvenly() {
        assertUniform(Initialization.UNIFORM, 0.05);
    }

    @Test
    void xavierLooksAtBothSides() {
        assertUniform(Initialization.XAVIER, 0.1);
    }

    /** Variance b² / 3. */
    private static void assertUniform(Initialization initialization, double bound) {
        double[] weights = weights(initialization);
        DoubleSummaryStatistics statistics = Arrays.stream(weights).summaryStatistics();
        assertTrue(statistics.getMax() <= bound && statistics.getMin() >= -bound);
        assertTrue(statistics.getMax() > 0.99 * bound && statistics.getMin() < -0.99 * bound);
        assertEquals(0, statistics.getAverage(), 0.02 * bound);
        assertEquals(bound / Math.sqrt(3), deviation(weights), 0.01 * bound);
    }

    @Test
    void heIsNormalAndLooksAtTheInputs() {
        assertNormal(Initialization.HE, Math.sqrt(2.0 / INPUTS));
    }

    @Test
    void normalIsSmallWhateverTheSize() {
        assertNormal(Initialization.NORMAL, 0.01);
    }

    /** 68.3 % of a normal distribution lie within one deviation, 0.27 % beyond three. */
    private static void assertNormal(Initialization initialization, double deviation) {
        double[] weights = weights(initialization);
        assertEquals(0, Arrays.stream(weights).average().orElseThrow(), 0.02 * deviation);
        assertEquals(deviation, deviation(weights), 0.01 * deviation);
        assertEquals(0.683, within(weights, deviation), 0.01);
        assertEquals(0.9973, within(weights, 3 * deviation), 0.002);
    }

    private static double within(double[] weights, double bound) {
        double count = Arrays.stream(weights).filter(w -> Math.abs(w) < bound).count();
        return count / weights.length;
    }

    private static double deviation(double[] weights) {
        return Math.sqrt(Arrays.stream(weights).map(w -> w * w).average().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void biasBeginsAtZeroButForPyTorchsDefault(Initialization initialization) {
        SplittableRandom random = new SplittableRandom(1);
        Matrix bias = initialization.bias(INPUTS, UNITS, Matrices.DOUBLE, random);
        double most = Arrays.stream(numbers(bias)).map(Math::abs).max().orElseThrow();
        if (initialization == Initialization.UNIFORM) {
            assertTrue(most <= 0.05 && most > 0.045);
        } else {
            assertEquals(0, most);
        }
    }

    @Test
    void zerosAreZeros() {
        assertArrayEquals(new double[INPUTS * UNITS], weights(Initialization.ZEROS));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ZEROS")
    void theSeedDecidesTheWeights(Initialization initialization) {
        List<float[]> first = network(initialization, 1).copyState();
        List<float[]> again = network(initialization, 1).copyState();
        List<float[]> other = network(initialization, 2).copyState();
        for (int i = 0; i < first.size(); i++) {
            assertArrayEquals(first.get(i), again.get(i));
        }
        assertFalse(Arrays.equals(first.get(0), other.get(0)));
        assertFalse(Arrays.equals(first.get(0), first.get(2)), "layers alike");
    }

    /** Two layers of one shape. */
    private static Network network(Initialization initialization, long seed) {
        List<LayerSpec> layers = List.of(new DenseSpec(6, Activation.RELU));
        return Network.of(new NetworkSpec(6, layers, 6, initialization, Loss.MSE), seed);
    }

    private static double[] weights(Initialization initialization) {
        SplittableRandom random = new SplittableRandom(1);
        return numbers(initialization.weights(INPUTS, UNITS, Matrices.DOUBLE, random));
    }

    private static double[] numbers(Matrix matrix) {
        return Arrays.stream(Matrices.rows(matrix)).flatMapToDouble(Arrays::stream).toArray();
    }
}
