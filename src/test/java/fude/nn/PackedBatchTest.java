package fude.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.nn.activation.Activation;
import fude.nn.loss.BatchLoss;
import fude.nn.loss.Loss;
import fude.nn.matrix.DoubleMatrix;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.ThreadTeam;
import fude.nn.optimizer.Optimizer;
import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.Regularization;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches of which some columns alone are filled, as against the same ones filled whole. */
@ExtendWith(Numeric.class)
class PackedBatchTest {
    private static final int COLUMNS = 60;
    private static final int UNITS = 9;

    private final SplittableRandom random = new SplittableRandom(17);

    /** One after another in the same matrices: few and many rows, some, all and no columns. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void productsAreThoseOfTheWholeBatch(int threads) {
        ThreadTeam team = new ThreadTeam(threads);
        FloatMatrix packed = new FloatMatrix(0, COLUMNS, team);
        FloatMatrix weights = new FloatMatrix(COLUMNS, UNITS, team);
        FloatMatrix output = new FloatMatrix(0, UNITS, team);
        FloatMatrix gradient = new FloatMatrix(COLUMNS, UNITS, team);
        for (int batch : new int[] {4, 3, 1, 9, 2, 1500, 700, 5, 0, 1501, 6, 6, 6}) {
            double[][] whole = batch(batch, randomColumns(random.nextInt(COLUMNS + 1)));
            fill(weights, random(COLUMNS, UNITS));
            fillPacked(packed, whole);
            output.resize(batch);
            Matrix above = random(batch, UNITS);

            output.product(packed, weights);
            gradient.productTransposedLeft(packed, copy(weights, above));
            assertClose(product(whole, weights), output, "product");
            Matrix expected = new DoubleMatrix(COLUMNS, UNITS);
            expected.productTransposedLeft(doubles(whole), copy(Matrices.DOUBLE, above));
            assertClose(expected, gradient, "gradient");

            Matrix start = random(1, UNITS);
            output.setEachRow(start);
            output.addProduct(packed, weights);
            Matrix added = product(whole, weights);
            added.addToEachRow(copy(Matrices.DOUBLE, start), 1);
            assertClose(added, output, "added product");
            if (random.nextBoolean()) {
                assertClose(doubles(whole), packed, "reading back");
                output.product(packed, weights);
                assertClose(product(whole, weights), output, "product after reading back");
            }
        }
    }

    @Test
    void weightsOfUnusedColumnsHaveNoGradientAtAll() {
        FloatMatrix packed = new FloatMatrix(20, COLUMNS);
        FloatMatrix gradient = new FloatMatrix(COLUMNS, UNITS);
        fill(gradient, random(COLUMNS, UNITS));
        int[] used = randomColumns(13);
        fillPacked(packed, used, batch(20, used));
        gradient.productTransposedLeft(packed, random(20, UNITS));
        int next = 0;
        for (int column = 0; column < COLUMNS; column++) {
            double[] row = new double[UNITS];
            gradient.readRow(column, row);
            if (next < used.length && used[next] == column) {
                next++;
            } else {
                assertArrayEquals(new double[UNITS], row);
            }
        }
        assertEquals(13, next);
    }

    /** As an input for other layers than a dense one. */
    @Test
    void otherOperationsSeeTheWholeBatch() {
        double[][] whole = batch(8, randomColumns(20));
        for (int i = 0; i < 7; i++) {
            FloatMatrix packed = new FloatMatrix(8, COLUMNS);
            fillPacked(packed, whole);
            FloatMatrix result = new FloatMatrix(8, COLUMNS);
            Matrix expected = doubles(whole);
            switch (i) {
                case 0 -> result.copy(packed);
                case 1 -> result.activate(Activation.IDENTITY, packed);
                case 2 -> {
                    result.elementwiseProduct(packed, packed);
                    expected.elementwiseProduct(expected, expected);
                }
                case 3 -> {
                    result = packed;
                    packed.times(2);
                    expected.times(2);
                }
                case 4 -> {
                    result = packed;
                    packed.set(3, 5, 7);
                    expected.set(3, 5, 7);
                }
                case 5 -> {
                    Matrix b = random(UNITS, COLUMNS);
                    result = new FloatMatrix(8, UNITS);
                    result.productTransposedRight(packed, b);
                    expected = new DoubleMatrix(8, UNITS);
                    expected.productTransposedRight(doubles(whole), copy(Matrices.DOUBLE, b));
                }
                default -> {
                    Matrix a = random(8, 3);
                    Matrix b = random(3, COLUMNS);
                    result = packed;
                    packed.addProduct(a, b);
                    expected.addProduct(copy(Matrices.DOUBLE, a), copy(Matrices.DOUBLE, b));
                }
            }
            assertClose(expected, result, "operation " + i);
        }
    }

    /** A matrix that was packed may become a result or be filled whole. */
    @Test
    void aPackedMatrixMayBeFilledWhole() {
        FloatMatrix packed = new FloatMatrix(8, COLUMNS);
        Matrix a = random(8, 3);
        Matrix b = random(3, COLUMNS);
        Matrix expected = new DoubleMatrix(8, COLUMNS);
        expected.product(copy(Matrices.DOUBLE, a), copy(Matrices.DOUBLE, b));
        fillPacked(packed, batch(8, randomColumns(20)));
        packed.product(a, b);
        assertClose(expected, packed, "product");

        fillPacked(packed, batch(8, randomColumns(10)));
        Matrix repeated = random(1, COLUMNS);
        packed.setEachRow(repeated);
        Matrix same = new DoubleMatrix(8, COLUMNS);
        same.setEachRow(copy(Matrices.DOUBLE, repeated));
        assertClose(same, packed, "same rows");

        fillPacked(packed, batch(8, randomColumns(10)));
        packed.fillRows((slice, row, target, offset) -> target[offset] = row);
        fillPacked(packed, batch(8, randomColumns(10)));
        double[][] rows = Matrices.rows(expected);
        packed.fillRows(
                (slice, row, target, offset) -> {
                    for (int c = 0; c < COLUMNS; c++) {
                        target[offset + c] = (float) rows[row][c];
                    }
                });
        assertClose(expected, packed, "rows");
    }

    /** Nothing is left of what the results held. */
    @Test
    void aBatchWithoutUsedColumnsIsZero() {
        FloatMatrix packed = new FloatMatrix(8, COLUMNS);
        Matrix weights = random(COLUMNS, UNITS);
        Matrix output = new FloatMatrix(8, UNITS);
        Matrix gradient = new FloatMatrix(COLUMNS, UNITS);
        for (int used : new int[] {20, 0}) {
            fillPacked(packed, batch(8, randomColumns(used)));
            output.product(packed, weights);
            gradient.productTransposedLeft(packed, random(8, UNITS));
        }
        assertClose(new DoubleMatrix(8, UNITS), output, "product");
        assertClose(new DoubleMatrix(COLUMNS, UNITS), gradient, "gradient");
        Matrix row = random(1, UNITS);
        Matrix rows = new DoubleMatrix(8, UNITS);
        rows.setEachRow(copy(Matrices.DOUBLE, row));
        output.setEachRow(row);
        output.addProduct(packed, weights);
        assertClose(rows, output, "added product");
    }

    /** Enough that threads share them, and that an optimizer takes them block by block. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void gradientsOfManyWeightsComeInParts(int threads) {
        int inputs = 701;
        int units = 130;
        FloatMatrix form = new FloatMatrix(0, 0, new ThreadTeam(threads));
        int[] used = IntStream.range(0, inputs).filter(c -> c % 3 == 1 && c != 400).toArray();
        FloatMatrix packed = form.another(20, inputs);
        packed.fillRows(
                used,
                used.length,
                (slice, row, target, offset) -> {
                    for (int i = 0; i < used.length; i++) {
                        target[offset + i] = number(row, used[i]);
                    }
                });
        FloatMatrix whole = form.another(20, inputs);
        for (int row = 0; row < 20; row++) {
            for (int column : used) {
                whole.set(row, column, number(row, column));
            }
        }
        Matrix above = Matrices.random(form, 20, units, random);
        Matrix expected = form.another(inputs, units);
        expected.productTransposedLeft(whole, above);

        Parameter weights = Parameter.weights(form.another(inputs, units));
        weights.gradient().productTransposedLeft(packed, above);
        OptimizerSpec.of(OptimizerSpec.Rule.SGD)
                .create(Regularization.NONE, form.team())
                .step(List.of(weights), 1);
        assertClose(expected, weights.gradient(), "gradient");
        weights.values().times(-1);
        assertClose(expected, weights.values(), "step");
    }

    private static float number(int row, int column) {
        return (row * 7 + column * 3) % 11 / 11f - 0.3f;
    }

    /** With and without packing, through all rules and penalties. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dense 12",
                "batchnorm, dense 12 tanh",
                "dropout 0.2, dense 12",
                "activation tanh, dense 6 no-bias, batchnorm"
            })
    void learningIsTheSame(String layers) {
        for (OptimizerSpec optimizer : OptimizerSpec.all()) {
            List<float[]> whole = learned(layers, optimizer, false);
            List<float[]> packed = learned(layers, optimizer, true);
            for (int i = 0; i < whole.size(); i++) {
                assertArrayEquals(whole.get(i), packed.get(i), 2e-3f, optimizer + " " + i);
            }
        }
    }

    private static List<float[]> learned(String layers, OptimizerSpec spec, boolean isPacked) {
        SplittableRandom chance = new SplittableRandom(3);
        Network network = Network.of(NetworkSpecTest.spec(COLUMNS, layers, 4), 1);
        Optimizer optimizer = spec.create(new Regularization(1e-3, 1e-3, 2), network);
        FloatMatrix input = network.inputMatrix();
        FloatMatrix targets = network.outputMatrix();
        FloatMatrix gradient = network.outputMatrix();
        BatchLoss loss = new BatchLoss(Loss.CROSS_ENTROPY, 4);
        for (int step = 0; step < 12; step++) {
            int batch = chance.nextInt(5, 30);
            double[][] rows = batch(batch, randomColumns(20 + step, chance), chance);
            input.resize(batch);
            targets.resize(batch);
            gradient.resize(batch);
            for (int r = 0; r < batch; r++) {
                input.writeRow(r, rows[r]);
                targets.writeRow(r, new double[4]);
                targets.set(r, r % 4, 1);
            }
            if (isPacked) {
                fillPacked(input, rows);
            }
            Matrix outputs = network.forward(input, Pass.training(step));
            loss.sumAndGradient(outputs, targets, gradient, batch);
            network.backward(gradient);
            optimizer.step(network.parameters(), 0.01);
        }
        return network.copyState();
    }

    /** Fills the columns of which something is not zero, and no others. */
    private static void fillPacked(FloatMatrix matrix, double[][] rows) {
        int[] used =
                IntStream.range(0, COLUMNS)
                        .filter(c -> Arrays.stream(rows).anyMatch(row -> row[c] != 0))
                        .toArray();
        fillPacked(matrix, used, rows);
    }

    private static void fillPacked(FloatMatrix matrix, int[] used, double[][] rows) {
        int[] longer = Arrays.copyOf(used, COLUMNS);
        matrix.resize(rows.length);
        matrix.fillRows(
                longer,
                used.length,
                (slice, row, target, offset) -> {
                    for (int i = 0; i < used.length; i++) {
                        target[offset + i] = (float) rows[row][used[i]];
                    }
                });
    }

    private double[][] batch(int size, int[] used) {
        return batch(size, used, random);
    }

    private static double[][] batch(int size, int[] used, SplittableRandom random) {
        double[][] rows = new double[size][COLUMNS];
        for (double[] row : rows) {
            for (int column : used) {
                row[column] = (float) random.nextDouble(-1, 1);
            }
        }
        return rows;
    }

    private int[] randomColumns(int count) {
        return randomColumns(count, random);
    }

    /** Random columns, in ascending order. */
    private static int[] randomColumns(int count, SplittableRandom random) {
        int[] chosen = new int[count];
        int next = 0;
        for (int column = 0; column < COLUMNS; column++) {
            if (random.nextInt(COLUMNS - column) < count - next) {
                chosen[next++] = column;
            }
        }
        return chosen;
    }

    private static void fill(Matrix matrix, Matrix from) {
        double[][] rows = Matrices.rows(from);
        for (int r = 0; r < rows.length; r++) {
            matrix.writeRow(r, rows[r]);
        }
    }

    private static Matrix product(double[][] rows, Matrix weights) {
        Matrix product = new DoubleMatrix(rows.length, UNITS);
        product.product(doubles(rows), copy(Matrices.DOUBLE, weights));
        return product;
    }

    private static Matrix doubles(double[][] rows) {
        Matrix matrix = new DoubleMatrix(rows.length, COLUMNS);
        for (int r = 0; r < rows.length; r++) {
            matrix.writeRow(r, rows[r]);
        }
        return matrix;
    }

    private Matrix random(int rows, int columns) {
        return Matrices.random(Matrices.FLOAT, rows, columns, random);
    }

    private static Matrix copy(Matrix form, Matrix from) {
        Matrix copy = form.another(from.rows(), from.columns());
        fill(copy, from);
        return copy;
    }

    private static void assertClose(Matrix expected, Matrix actual, String what) {
        Matrices.assertClose(expected, actual, 3e-5, what);
    }
}
