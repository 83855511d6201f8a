package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.matrix.Matrix;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Numeric.class)
class DropoutTest {
    private static final int SALT = 9;

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.25, 0.5, 0.9})
    void itsShareIsSwitchedOffAndTheRestScaled(double rate) {
        Matrix dropped =
                new Dropout(rate, 200, SALT, Matrices.FLOAT)
                        .forward(ones(100, 200), Pass.training(1));
        for (double[] row : Matrices.rows(dropped)) {
            for (double value : row) {
                double kept = 1 / (1 - rate);
                assertTrue(value == 0 || Math.abs(value - kept) < 1e-5, "" + value);
            }
        }
        assertEquals(rate, zeros(dropped), 0.015);
    }

    /** Three draws come from one random number: none of them may be partial. */
    @Test
    void everyColumnIsSwitchedOffAsOften() {
        Matrix dropped =
                new Dropout(0.3, 7, SALT, Matrices.FLOAT).forward(ones(4000, 7), Pass.training(1));
        double[] off = new double[7];
        for (double[] row : Matrices.rows(dropped)) {
            for (int i = 0; i < 7; i++) {
                off[i] += row[i] == 0 ? 1 / 4000.0 : 0;
            }
        }
        for (double share : off) {
            assertEquals(0.3, share, 0.03);
        }
    }

    @Test
    void everyRowAndEveryBatchHasAMaskOfItsOwn() {
        double[][] first = mask(SALT, 4);
        double[][] second = mask(SALT, 5);
        assertFalse(Arrays.equals(first[0], first[1]));
        assertFalse(Arrays.equals(first[0], second[0]));
        assertFalse(Arrays.equals(first[1], second[0]));
    }

    @Test
    void theSameSeedGivesTheSameMask() {
        assertTrue(Arrays.deepEquals(mask(SALT, 4), mask(SALT, 4)));
        assertFalse(Arrays.deepEquals(mask(SALT, 4), mask(SALT + 1, 4)));
    }

    /** With independent masks a number survives both with probability ¼. */
    @Test
    void layersOfANetworkDrawDifferentMasks() {
        double[][] twice = ofNetwork(1, 1);
        double zeros = zeros(Matrices.of(Matrices.DOUBLE, twice));
        assertEquals(0.75, zeros, 0.03);
        assertTrue(Arrays.deepEquals(twice, ofNetwork(1, 1)));
        assertFalse(Arrays.deepEquals(twice, ofNetwork(2, 1)));
        assertFalse(Arrays.deepEquals(twice, ofNetwork(1, 2)));
    }

    /** What two dropout layers, and an output layer that hands on its inputs, make of ones. */
    private static double[][] ofNetwork(long seed, long batch) {
        Network network =
                Network.of(NetworkSpecTest.spec(50, "dropout 0.5, dropout 0.5", 50), seed);
        Matrix weights = network.parameters().get(0).values();
        weights.times(0);
        for (int i = 0; i < 50; i++) {
            weights.set(i, i, 1);
        }
        network.parameters().get(1).values().times(0);
        return Matrices.rows(network.forward(ones(100, 50), Pass.training(batch)));
    }

    @Test
    void everythingStaysAsItIsWhenAnswering() {
        Matrix ones = ones(2, 3);
        Dropout dropout = new Dropout(0.5, 3, SALT, Matrices.FLOAT);
        dropout.forward(ones, Pass.training(1));
        assertSame(ones, dropout.forward(ones, Pass.INFERENCE));
        assertSame(ones, dropout.inputGradient(ones));
        assertEquals(1, ones.get(1, 2));
    }

    private static double[][] mask(long salt, long seed) {
        Dropout dropout = new Dropout(0.5, 64, salt, Matrices.FLOAT);
        return Matrices.rows(dropout.forward(ones(2, 64), Pass.training(seed)));
    }

    /** The share of elements that are 0. */
    private static double zeros(Matrix matrix) {
        long zeros =
                Arrays.stream(Matrices.rows(matrix))
                        .flatMapToDouble(Arrays::stream)
                        .filter(value -> value == 0)
                        .count();
        return (double) zeros / matrix.size();
    }

    private static Matrix ones(int rows, int columns) {
        double[][] ones = new double[rows][columns];
        for (double[] row : ones) {
            Arrays.fill(row, 1);
        }
        return Matrices.of(Matrices.FLOAT, ones);
    }
}
