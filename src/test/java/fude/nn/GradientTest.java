package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.nn.activation.Activation;
import fude.nn.activation.Softmax;
import fude.nn.loss.BatchLoss;
import fude.nn.loss.Loss;
import fude.nn.matrix.DoubleMatrix;
import fude.nn.matrix.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the gradient of every layer and loss, alone and together, against {@link Differences}. */
@ExtendWith(Numeric.class)
class GradientTest {
    private static final int DROPOUT_SALT = 5;
    private static final Pass PASS = Pass.training(3);

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void denseGradientsAreTheDifferences() {
        for (int n = 1; n <= 5; n++) {
            Dense dense = new Dense(random(n, 6 - n), random(1, 6 - n));
            assertGradients(List.of(dense), random(n + 1, n), "dense of " + n);
            Dense withoutBias = new Dense(random(n, 6 - n), null);
            assertGradients(List.of(withoutBias), random(n + 1, n), "without bias " + n);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STEP")
    void activationGradientsAreTheDifferences(Activation activation) {
        for (int units = 1; units <= 5; units++) {
            ActivationLayer layer = new ActivationLayer(activation, units, Matrices.DOUBLE);
            assertGradients(List.of(layer), random(6, units), activation.id());
        }
    }

    /** A step is flat wherever it has a slope at all. */
    @Test
    void stepsGradientIsZero() {
        ActivationLayer layer = new ActivationLayer(Activation.STEP, 4, Matrices.DOUBLE);
        Matrix input =
                Matrices.of(Matrices.DOUBLE, new double[][] {{-1, 0, 1e-9, 3}, {2, 5, -9, 1}});
        double[][] ones = {{0, 0, 1, 1}, {1, 1, 0, 1}};
        Matrix output = layer.forward(input, PASS);
        Matrices.assertClose(Matrices.of(Matrices.DOUBLE, ones), output, 0, "step");
        Matrix gradient = layer.inputGradient(random(2, 4));
        Matrices.assertClose(new DoubleMatrix(2, 4), gradient, 0, "gradient of step");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.5, 0.9})
    void dropoutGradientsAreTheDifferencesUnderTheSameMask(double rate) {
        Dropout dropout = new Dropout(rate, 5, DROPOUT_SALT, Matrices.DOUBLE);
        assertGradients(List.of(dropout), random(6, 5), "dropout " + rate);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 30})
    void batchNormGradientsAreTheDifferences(int batch) {
        BatchNorm norm = new BatchNorm(4, Matrices.DOUBLE);
        norm.parameters().forEach(p -> fill(p.values()));
        assertGradients(List.of(norm), random(batch, 4), "batch normalisation of " + batch);
    }

    /** For answering, the running statistics are constants. */
    @Test
    void batchNormsGradientWhenAnsweringIsThatOfALine() {
        BatchNorm norm = new BatchNorm(3, Matrices.DOUBLE);
        norm.parameters().forEach(p -> fill(p.values()));
        norm.forward(random(9, 3), PASS);
        Matrix input = random(5, 3);
        Matrix weighting = random(5, 3);
        DoubleSupplier weighted =
                () -> sumOfProducts(weighting, norm.forward(input, Pass.INFERENCE));
        weighted.getAsDouble();
        Matrix gradient = norm.inputGradient(copy(weighting));
        Differences.assertGradient(weighted, input, copy(gradient), "input");
    }

    @Test
    void layersInARowGiveTheGradientOfTheirInput() {
        for (int i = 0; i < 60; i++) {
            NetworkSpec spec = RandomSpec.of(Loss.MSE, 1, random);
            List<Layer> layers = new ArrayList<>();
            for (int layer = 0; layer < spec.layers().size(); layer++) {
                LayerSpec one = spec.layers().get(layer);
                int inputs = spec.inputsOf(layer);
                layers.addAll(one.build(inputs, Matrices.DOUBLE, Initialization.XAVIER, random));
            }
            Matrix input = random(random.nextInt(4, 8), spec.inputs());
            assertGradients(layers, input, i + ": " + spec.text());
        }
    }

    @ParameterizedTest
    @EnumSource
    void lossGradientIsThatOfTheMeanOverTheBatch(Loss loss) {
        for (int rows = 1; rows <= 6; rows++) {
            for (int columns = 1; columns <= 4; columns++) {
                Matrix outputs = random(rows, columns);
                Matrix targets = targets(loss, outputs);
                Matrix gradient = new DoubleMatrix(rows, columns);
                meanAndGradient(loss, outputs, targets, gradient);
                DoubleSupplier mean = () -> mean(loss, outputs, targets);
                String what = loss + " of " + rows + " × " + columns;
                Differences.assertGradient(mean, outputs, gradient, what);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void networksGiveTheGradientOfEveryParameter(Loss loss) {
        for (int i = 0; i < 40; i++) {
            NetworkSpec spec = RandomSpec.of(loss, random.nextInt(1, 5), random);
            Network network = Network.of(spec, i, Matrices.DOUBLE);
            network.parameters().stream().filter(p -> !p.isPenalised()).forEach(this::shake);
            Matrix input = random(random.nextInt(4, 9), spec.inputs());
            Matrix targets = targets(loss, copy(network.forward(copy(input), PASS)));
            DoubleSupplier mean = () -> mean(loss, network.forward(copy(input), PASS), targets);

            Matrix gradient = new DoubleMatrix(input.rows(), spec.outputs());
            meanAndGradient(loss, network.forward(copy(input), PASS), targets, gradient);
            network.backward(gradient);
            String what = loss + " " + i + ": " + spec.inputs() + ", " + spec.text() + ", ";
            for (Parameter parameter : network.parameters()) {
                Differences.assertGradient(
                        mean, parameter.values(), parameter.gradient(), what + parameter.name());
            }
        }
    }

    @Test
    void aGradientMayBeMadeOfTheGradientsOfParts() {
        Matrix outputs = random(7, 3);
        Matrix targets = targets(Loss.CROSS_ENTROPY, outputs);
        Matrix whole = new DoubleMatrix(7, 3);
        BatchLoss loss = new BatchLoss(Loss.CROSS_ENTROPY, 3);
        double sum = loss.sumAndGradient(outputs, targets, whole, 7);
        Matrix part = new DoubleMatrix(1, 3);
        double sumOfParts = 0;
        for (int r = 0; r < 7; r++) {
            Matrix z = row(outputs, r);
            sumOfParts += loss.sumAndGradient(z, row(targets, r), part, 7);
            Matrices.assertClose(row(whole, r), part, 0, "row " + r);
        }
        assertEquals(sum, sumOfParts, 1e-12);
    }

    private static double mean(Loss loss, Matrix outputs, Matrix targets) {
        double sum = new BatchLoss(loss, outputs.columns()).sum(outputs, targets);
        return loss.ofMean(sum / outputs.rows());
    }

    private static void meanAndGradient(
            Loss loss, Matrix outputs, Matrix targets, Matrix gradient) {
        int batch = outputs.rows();
        double sum =
                new BatchLoss(loss, outputs.columns())
                        .sumAndGradient(outputs, targets, gradient, batch);
        gradient.times(loss.derivativeOfMean(sum / batch));
    }

    /** Checks input and parameters of layers by the function Σ weighting ⊙ output. */
    private void assertGradients(List<Layer> layers, Matrix input, String what) {
        Matrix first = forward(layers, input);
        Matrix weighting = random(first.rows(), first.columns());
        DoubleSupplier weighted = () -> sumOfProducts(weighting, forward(layers, input));

        Matrix gradient = copy(weighting);
        for (int i = layers.size() - 1; i >= 0; i--) {
            layers.get(i).parameterGradients(gradient);
            gradient = layers.get(i).inputGradient(gradient);
        }
        Differences.assertGradient(weighted, input, copy(gradient), what + ", input");
        for (Parameter parameter : layers.stream().flatMap(l -> l.parameters().stream()).toList()) {
            Differences.assertGradient(
                    weighted,
                    parameter.values(),
                    copy(parameter.gradient()),
                    what + ", " + parameter.name());
        }
    }

    private static Matrix forward(List<Layer> layers, Matrix input) {
        Matrix signal = copy(input);
        for (Layer layer : layers) {
            signal = layer.forward(signal, PASS);
        }
        return signal;
    }

    private static double sumOfProducts(Matrix a, Matrix b) {
        double sum = 0;
        for (int r = 0; r < a.rows(); r++) {
            for (int c = 0; c < a.columns(); c++) {
                sum += a.get(r, c) * b.get(r, c);
            }
        }
        return sum;
    }

    /** What may be wanted of outputs: for differences, not at the kink of the absolute error. */
    private Matrix targets(Loss loss, Matrix outputs) {
        Matrix targets = new DoubleMatrix(outputs.rows(), outputs.columns());
        for (int r = 0; r < targets.rows(); r++) {
            double[] row = new double[targets.columns()];
            outputs.readRow(r, row);
            boolean isOneHot = random.nextBoolean();
            for (int c = 0; c < row.length; c++) {
                row[c] =
                        switch (loss) {
                            case MSE, RMSE, MAE -> row[c] + random.nextDouble(0.1, 1) * sign();
                            default -> isOneHot ? random.nextInt(2) : random.nextDouble();
                        };
            }
            if (loss == Loss.CROSS_ENTROPY || loss == Loss.SOFTMAX_TWICE) {
                makeProbabilities(row, isOneHot);
            }
            targets.writeRow(r, row);
        }
        return targets;
    }

    private void makeProbabilities(double[] row, boolean isOneHot) {
        if (isOneHot) {
            Arrays.fill(row, 0);
            row[random.nextInt(row.length)] = 1;
        } else {
            Softmax.apply(row);
        }
    }

    private int sign() {
        return random.nextBoolean() ? 1 : -1;
    }

    /** Biases begin at 0 and scales at 1, where mistakes could hide. */
    private void shake(Parameter parameter) {
        fill(parameter.values());
    }

    private void fill(Matrix matrix) {
        matrix.copy(random(matrix.rows(), matrix.columns()));
    }

    private Matrix random(int rows, int columns) {
        return Matrices.random(Matrices.DOUBLE, rows, columns, random);
    }

    private static Matrix copy(Matrix matrix) {
        return Matrices.copy(Matrices.DOUBLE, matrix);
    }

    private static Matrix row(Matrix matrix, int row) {
        return Matrices.of(Matrices.DOUBLE, new double[][] {Matrices.rows(matrix)[row]});
    }
}
