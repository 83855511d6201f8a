package fude.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import fude.nn.activation.Activation;
import fude.nn.matrix.DoubleMatrix;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.ThreadTeam;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is shared among threads comes out as by one, and as the formulas say. */
@ExtendWith(Numeric.class)
class SharedMatrixTest {
    private static final List<Matrix> FORMS =
            Stream.of(ThreadTeam.ALONE, new ThreadTeam(2), new ThreadTeam(3))
                    .map(team -> (Matrix) new FloatMatrix(0, 0, team))
                    .toList();

    private final SplittableRandom random = new SplittableRandom(13);

    /** More rows than columns, more columns than rows, odd ones, and too few to be shared. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "5, 7, 3",
        "1, 2000, 300",
        "300, 2000, 1",
        "257, 129, 65",
        "65, 129, 257",
        "700, 90, 10",
        "16, 1100, 33",
        "2, 3, 100000"
    })
    void productsAreThoseOfOneThread(int rows, int inner, int columns) {
        Matrix a = random(rows, inner);
        Matrix b = random(inner, columns);
        Matrix turnedA = turned(a);
        Matrix turnedB = turned(b);
        Matrix start = random(rows, columns);
        Matrix expected = new DoubleMatrix(rows, columns);
        expected.product(copy(Matrices.DOUBLE, a), copy(Matrices.DOUBLE, b));
        Matrix added = copy(Matrices.DOUBLE, start);
        added.addProduct(copy(Matrices.DOUBLE, a), copy(Matrices.DOUBLE, b));
        for (Matrix form : FORMS) {
            Matrix result = form.another(rows, columns);
            Matrix left = copy(form, a);
            Matrix right = copy(form, b);
            result.product(left, right);
            assertClose(expected, result, "product");
            result.productTransposedLeft(copy(form, turnedA), right);
            assertClose(expected, result, "transposed left");
            result.productTransposedRight(left, copy(form, turnedB));
            assertClose(expected, result, "transposed right");
            result.copy(copy(form, start));
            result.addProduct(left, right);
            assertClose(added, result, "added product");
        }
    }

    private interface Change {
        void apply(Matrix changed, Matrix other, Matrix row);
    }

    private enum Operation {
        COPY((x, other, row) -> x.copy(other)),
        TIMES((x, other, row) -> x.times(-0.3)),
        SET_EACH_ROW((x, other, row) -> x.setEachRow(row)),
        ADD_TO_EACH_ROW((x, other, row) -> x.addToEachRow(row, -0.7)),
        SCALE_EACH_ROW((x, other, row) -> x.scaleEachRow(row)),
        ADD_SCALED_ROWS((x, other, row) -> x.addScaledRows(other, row)),
        SUM_OF_ROWS((x, other, row) -> row.sumOfRows(x)),
        SUM_OF_ROW_PRODUCTS((x, other, row) -> row.sumOfRowProducts(x, other)),
        PRODUCT((x, other, row) -> x.elementwiseProduct(x, other)),
        ACTIVATE(
                (x, other, row) -> {
                    Matrix y = x.another(x.rows(), x.columns());
                    for (Activation activation : Activation.values()) {
                        y.activate(activation, other);
                        x.elementwiseProduct(x, y);
                    }
                }),
        TIMES_DERIVATIVE(
                (x, other, row) -> {
                    for (Activation activation : Activation.values()) {
                        if (activation != Activation.STEP) {
                            Matrix y = x.another(x.rows(), x.columns());
                            y.activate(activation, other);
                            x.timesDerivative(activation, y);
                        }
                    }
                }),
        WITH_NUMBERS_FROM_A_PRODUCT(
                (x, other, row) -> {
                    Matrix square = x.another(x.columns(), x.columns() > 1000 ? 0 : x.columns());
                    for (int i = 0; i < Math.min(square.columns(), 3); i++) {
                        square.set(i, i, i + 0.5);
                    }
                    if (square.size() > 0) {
                        x.product(other, square);
                        x.elementwiseProduct(x, other);
                        other.product(x, square);
                        other.timesDerivative(Activation.TANH, x);
                        x.product(other, square);
                    }
                });

        final Change change;

        Operation(Change change) {
            this.change = change;
        }
    }

    @ParameterizedTest
    @EnumSource
    void elementOperationsAreThoseOfOneThread(Operation operation) {
        int[][] shapes = {{1, 1}, {3, 5}, {257, 129}, {4099, 11}, {40_001, 1}, {1, 40_001}};
        for (int[] shape : shapes) {
            Matrix x = random(shape[0], shape[1]);
            Matrix other = random(shape[0], shape[1]);
            Matrix row = random(1, shape[1]);
            List<Matrix> expected = apply(operation, Matrices.DOUBLE, x, other, row);
            List<Matrix> ofOneThread = apply(operation, Matrices.FLOAT, x, other, row);
            for (Matrix form : FORMS) {
                List<Matrix> shared = apply(operation, form, x, other, row);
                for (int i = 0; i < 3; i++) {
                    assertClose(expected.get(i), shared.get(i), operation.name());
                    assertSameBits(ofOneThread.get(i), shared.get(i));
                }
            }
        }
    }

    private static List<Matrix> apply(
            Operation operation, Matrix form, Matrix x, Matrix other, Matrix row) {
        List<Matrix> copies = List.of(copy(form, x), copy(form, other), copy(form, row));
        operation.change.apply(copies.get(0), copies.get(1), copies.get(2));
        return copies;
    }

    private static void assertSameBits(Matrix expected, Matrix actual) {
        double[][] rows = Matrices.rows(expected);
        for (int r = 0; r < rows.length; r++) {
            double[] row = new double[actual.columns()];
            actual.readRow(r, row);
            assertArrayEquals(rows[r], row);
        }
    }

    private static void assertClose(Matrix expected, Matrix actual, String what) {
        Matrices.assertClose(expected, actual, 3e-5, what);
    }

    private Matrix random(int rows, int columns) {
        return Matrices.random(Matrices.FLOAT, rows, columns, random);
    }

    private static Matrix copy(Matrix form, Matrix matrix) {
        return Matrices.copy(form, matrix);
    }

    private static Matrix turned(Matrix matrix) {
        Matrix turned = new FloatMatrix(matrix.columns(), matrix.rows());
        for (int r = 0; r < matrix.rows(); r++) {
            for (int c = 0; c < matrix.columns(); c++) {
                turned.set(c, r, matrix.get(r, c));
            }
        }
        return turned;
    }
}
