package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Numeric.class)
class LayerTest {
    private static final double[][] INPUT = {{1, 1}, {0, 3}, {0, 0}};

    @Test
    void forwardAddsBiasToEveryRow() {
        Matrix bias = matrix(new double[][] {{10, 20}});
        Matrix output = new Dense(weights(), bias).forward(matrix(INPUT), Pass.INFERENCE);
        assertRows(new double[][] {{13, 19}, {16, 17}, {10, 20}}, output);
    }

    @Test
    void withoutBiasThereIsNothingToAdd() {
        Dense dense = new Dense(weights(), null);
        Matrix output = dense.forward(matrix(INPUT), Pass.INFERENCE);
        assertRows(new double[][] {{3, -1}, {6, -3}, {0, 0}}, output);
        assertEquals(List.of("weights"), dense.parameters().stream().map(p -> p.name()).toList());
    }

    @Test
    void biasGradientIsTheSumOverTheBatch() {
        Dense dense = new Dense(new FloatMatrix(1, 2), new FloatMatrix(1, 2));
        dense.forward(new FloatMatrix(3, 1), Pass.INFERENCE);
        dense.parameterGradients(matrix(new double[][] {{1, 2}, {3, 4}, {5, 6}}));
        assertRows(new double[][] {{9, 12}}, dense.parameters().get(1).gradient());
    }

    private static Matrix weights() {
        return matrix(new double[][] {{1, 0}, {2, -1}});
    }

    private static Matrix matrix(double[][] rows) {
        return Matrices.of(Matrices.FLOAT, rows);
    }

    private static void assertRows(double[][] expected, Matrix actual) {
        Matrices.assertClose(Matrices.of(Matrices.DOUBLE, expected), actual, 1e-6, "output");
    }
}
