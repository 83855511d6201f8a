package fude.nn.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fude.nn.Matrices;
import fude.nn.Numeric;
import fude.nn.activation.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the form that trains, {@link FloatMatrix}, against the one written as formulas. */
@ExtendWith(Numeric.class)
class MatrixTest {
    private static final int SIZE = 3;

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void productsAreTheSumsOfTheirFormulas() {
        double[][] a = {{1, 2, 3}, {4, 5, 6}};
        double[][] b = {{1, 0}, {-1, 2}, {3, 1}};
        double[][] c = {{2, 0, 1}, {0, 1, 0}};
        for (Matrix form : List.of(Matrices.FLOAT, Matrices.SMALL, Matrices.DOUBLE)) {
            Matrix left = Matrices.of(form, a);
            Matrix product = form.another(2, 2);
            product.product(left, Matrices.of(form, b));
            assertRows(new double[][] {{8, 7}, {17, 16}}, product);
            product.productTransposedRight(left, Matrices.of(form, c));
            assertRows(new double[][] {{5, 2}, {14, 5}}, product);
            Matrix inner = form.another(3, 3);
            inner.productTransposedLeft(left, Matrices.of(form, c));
            assertRows(new double[][] {{2, 4, 1}, {4, 5, 2}, {6, 6, 3}}, inner);
        }
    }

    @Test
    void productsAgreeOnRandomShapes() {
        for (int i = 0; i < 60; i++) {
            int rows = i == 0 ? 1 : random.nextInt(1, 40);
            int inner = i == 0 ? 1 : random.nextInt(1, 70);
            int columns = i == 0 ? 1 : random.nextInt(1, 40);
            String shape = rows + "×" + inner + "×" + columns;
            assertAgree(rows, columns, rows, inner, inner, columns, Matrix::product, shape);
            assertAgree(
                    rows,
                    columns,
                    inner,
                    rows,
                    inner,
                    columns,
                    Matrix::productTransposedLeft,
                    shape);
            assertAgree(
                    rows,
                    columns,
                    rows,
                    inner,
                    columns,
                    inner,
                    Matrix::productTransposedRight,
                    shape);
        }
    }

    private interface Operation {
        void apply(Matrix result, Matrix a, Matrix b);
    }

    private void assertAgree(
            int rows,
            int columns,
            int rowsA,
            int columnsA,
            int rowsB,
            int columnsB,
            Operation operation,
            String shape) {
        Matrix a = Matrices.random(Matrices.FLOAT, rowsA, columnsA, random);
        Matrix b = Matrices.random(Matrices.FLOAT, rowsB, columnsB, random);
        Matrix expected = new DoubleMatrix(rows, columns);
        operation.apply(
                expected, Matrices.copy(Matrices.DOUBLE, a), Matrices.copy(Matrices.DOUBLE, b));
        for (Matrix form : List.of(Matrices.FLOAT, Matrices.SMALL)) {
            Matrix result = form.another(rows, columns);
            operation.apply(result, Matrices.copy(form, a), Matrices.copy(form, b));
            Matrices.assertClose(expected, result, 1e-5, shape);
        }
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        for (Matrix form : List.of(Matrices.FLOAT, Matrices.DOUBLE)) {
            Matrix result = form.another(2, 2);
            Matrix a = form.another(2, 3);
            Matrix b = form.another(2, 3);
            assertThrows(IllegalArgumentException.class, () -> result.product(a, b));
            assertThrows(IllegalArgumentException.class, () -> result.productTransposedLeft(a, b));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> form.another(3, 2).productTransposedRight(a, b));
        }
    }

    @Test
    void elementOperationsAgreeOnRandomShapes() {
        for (int i = 0; i < 30; i++) {
            int rows = random.nextInt(1, 20);
            int columns = random.nextInt(1, 20);
            Matrix x = Matrices.random(Matrices.FLOAT, rows, columns, random);
            Matrix other = Matrices.random(Matrices.FLOAT, rows, columns, random);
            Matrix row = Matrices.random(Matrices.FLOAT, 1, columns, random);
            Activation activation = Activation.values()[i % Activation.values().length];
            assertAgree(x, row, (a, b) -> a.addToEachRow(b, 0.75), "addToEachRow");
            assertAgree(x, row, Matrix::setEachRow, "setEachRow");
            assertAgree(x, row, Matrix::scaleEachRow, "scaleEachRow");
            assertAgree(x, other, Matrix::copy, "copy");
            assertAgree(x, row, (a, b) -> a.times(-0.3), "times");
            assertAgree(row, x, Matrix::sumOfRows, "sumOfRows");
            assertAgree(x, other, (a, b) -> a.elementwiseProduct(a, b), "elementwiseProduct");
            assertAgree(x, other, (a, b) -> a.activate(activation, b), activation.id());
            assertAgree(x, x, (a, b) -> a.activate(activation, a), activation.id());
            Matrix y = Matrices.copy(Matrices.FLOAT, other);
            y.activate(activation, other);
            assertAgree(x, y, (a, b) -> a.timesDerivative(activation, b), activation.id() + "'");
        }
    }

    private interface Change {
        void apply(Matrix changed, Matrix other);
    }

    private static void assertAgree(Matrix x, Matrix other, Change change, String what) {
        Matrix expected = Matrices.copy(Matrices.DOUBLE, x);
        change.apply(expected, Matrices.copy(Matrices.DOUBLE, other));
        for (Matrix form : List.of(Matrices.FLOAT, Matrices.SMALL)) {
            Matrix changed = Matrices.copy(form, x);
            change.apply(changed, Matrices.copy(form, other));
            Matrices.assertClose(expected, changed, 1e-5, what);
        }
    }

    @Test
    void aMatrixCanBeResizedToFewerRowsAndToMore() {
        Matrix result = new FloatMatrix(0, 5);
        Matrix a = new FloatMatrix(0, 4);
        Matrix b = Matrices.random(Matrices.FLOAT, 4, 5, random);
        for (int rows : new int[] {3, 1, 7, 2, 7, 5000, 0, 4}) {
            Matrix filling = Matrices.random(Matrices.DOUBLE, rows, 4, random);
            double[] row = new double[4];
            a.resize(rows);
            for (int r = 0; r < rows; r++) {
                filling.readRow(r, row);
                a.writeRow(r, row);
            }
            result.resize(rows);
            result.product(a, b);
            Matrix expected = new DoubleMatrix(rows, 5);
            expected.product(filling, Matrices.copy(Matrices.DOUBLE, b));
            Matrices.assertClose(expected, result, 1e-6, rows + " rows");
        }
    }

    /** Chains of operations with no look in between, which would bring the two homes together. */
    @Test
    void bothHomesOfTheNumbersStayTheSameNumbers() {
        for (int chain = 0; chain < 200; chain++) {
            Matrix form = chain % 4 == 0 ? Matrices.SMALL : Matrices.FLOAT;
            List<Matrix> floats = new ArrayList<>();
            List<Matrix> doubles = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                floats.add(Matrices.random(form, SIZE, SIZE, random));
                doubles.add(Matrices.copy(Matrices.DOUBLE, floats.get(i)));
            }
            StringBuilder story = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                Consumer<List<Matrix>> step = randomStep(story);
                step.accept(floats);
                step.accept(doubles);
            }
            for (int i = 0; i < 3; i++) {
                Matrices.assertClose(doubles.get(i), floats.get(i), 1e-4, story.toString());
            }
        }
    }

    private Consumer<List<Matrix>> randomStep(StringBuilder story) {
        int x = random.nextInt(3);
        int y = (x + 1) % 3;
        int z = (x + 2) % 3;
        double value = random.nextDouble(-1, 1);
        int kind = random.nextInt(16);
        story.append(kind).append(" on ").append(x).append(", ");
        return m -> {
            switch (kind) {
                case 0 -> m.get(x).product(m.get(y), m.get(z));
                case 1 -> m.get(x).productTransposedLeft(m.get(y), m.get(z));
                case 2 -> m.get(x).productTransposedRight(m.get(y), m.get(z));
                case 3 -> m.get(x).activate(Activation.TANH, m.get(x));
                case 4 -> m.get(x).timesDerivative(Activation.IDENTITY, m.get(y));
                case 5 -> m.get(x).elementwiseProduct(m.get(x), m.get(y));
                case 6 -> m.get(x).set(1, 2, value);
                case 7 -> m.get(x).writeRow(2, new double[] {value, 0, -value});
                case 8 -> m.get(x).addScaledRows(m.get(y), firstRow(m.get(z)));
                case 9 -> m.get(x).addProduct(m.get(y), m.get(z));
                case 10 -> m.get(x).copy(m.get(y));
                case 11 -> m.get(x).times(value);
                case 12 -> m.get(x).setEachRow(firstRow(m.get(y)));
                case 13 -> m.get(x).scaleEachRow(sum(m.get(y)));
                case 14 -> m.get(x).addToEachRow(sumOfProducts(m.get(y), m.get(z)), value);
                default -> m.get(x).activate(Activation.SOFTMAX, m.get(y));
            }
        };
    }

    private static Matrix firstRow(Matrix matrix) {
        Matrix row = matrix.another(1, matrix.columns());
        row.writeRow(0, Matrices.rows(matrix)[0]);
        return row;
    }

    private static Matrix sum(Matrix matrix) {
        Matrix sum = matrix.another(1, matrix.columns());
        sum.sumOfRows(matrix);
        return sum;
    }

    private static Matrix sumOfProducts(Matrix a, Matrix b) {
        Matrix sum = a.another(1, a.columns());
        sum.sumOfRowProducts(a, b);
        return sum;
    }

    private static void assertRows(double[][] expected, Matrix actual) {
        double[][] rows = Matrices.rows(actual);
        for (int r = 0; r < expected.length; r++) {
            assertArrayEquals(expected[r], rows[r], 1e-12);
        }
    }
}
