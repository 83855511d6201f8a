package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Numeric.class)
class LayerTest {

    @Test
    void forwardAddsBiasToEveryRow() {
        Matrix weights = Matrices.of(Matrices.FLOAT, new double[][] {{1, 0}, {2, -1}});
        Matrix bias = Matrices.of(Matrices.FLOAT, new double[][] {{10, 20}});
        Matrix input = Matrices.of(Matrices.FLOAT, new double[][] {{1, 1}, {0, 3}, {0, 0}});
        Matrix output = new Dense(weights, bias).forward(input, Pass.INFERENCE);
        double[][] expected = {{13, 19}, {16, 17}, {10, 20}};
        Matrices.assertClose(Matrices.of(Matrices.DOUBLE, expected), output, 1e-6, "output");
    }

    @Test
    void biasGradientIsTheSumOverTheBatch() {
        Dense dense = new Dense(new FloatMatrix(1, 2), new FloatMatrix(1, 2));
        dense.forward(new FloatMatrix(3, 1), Pass.INFERENCE);
        dense.parameterGradients(
                Matrices.of(Matrices.FLOAT, new double[][] {{1, 2}, {3, 4}, {5, 6}}));
        Matrix gradient = dense.parameters().get(1).gradient();
        assertEquals(9, gradient.get(0, 0));
        assertEquals(12, gradient.get(0, 1));
    }

    @Test
    void dropoutSwitchesOffItsShareAndScalesTheRest() {
        Matrix ones = ones(100, 200);
        Matrix dropped = new Dropout(0.25, 200, ones).forward(ones, training(1));
        int off = 0;
        for (int r = 0; r < 100; r++) {
            for (int c = 0; c < 200; c++) {
                double value = dropped.get(r, c);
                assertTrue(value == 0 || Math.abs(value - 1 / 0.75) < 1e-6, "" + value);
                off += value == 0 ? 1 : 0;
            }
        }
        assertEquals(0.25, off / 20_000.0, 0.015);
    }

    @Test
    void dropoutDrawsAMaskForEveryRowAndEveryBatch() {
        Matrix ones = ones(2, 64);
        Dropout dropout = new Dropout(0.5, 64, ones);
        SplittableRandom random = new SplittableRandom(4);
        double[][] first = Matrices.rows(dropout.forward(ones, Pass.training(random)));
        double[][] second = Matrices.rows(dropout.forward(ones, Pass.training(random)));
        assertFalse(Arrays.equals(first[0], first[1]));
        assertFalse(Arrays.equals(first[0], second[0]));
    }

    @Test
    void dropoutLeavesEverythingAsItIsWhenAnswering() {
        Matrix ones = ones(2, 3);
        Dropout dropout = new Dropout(0.5, 3, ones);
        dropout.forward(ones, training(1));
        assertSame(ones, dropout.forward(ones, Pass.INFERENCE));
        assertSame(ones, dropout.inputGradient(ones));
        assertEquals(1, ones.get(1, 2));
    }

    private static Pass training(long seed) {
        return Pass.training(new SplittableRandom(seed));
    }

    private static Matrix ones(int rows, int columns) {
        Matrix ones = new FloatMatrix(rows, columns);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                ones.set(r, c, 1);
            }
        }
        return ones;
    }
}
