package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds every gradient against central differences, (f(x + h) − f(x − h)) / 2h, in 64 bits. */
class GradientTest {
    private static final double H = 1e-5;
    private static final double TOLERANCE = 1e-6;

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void denseGradientsAreTheDifferences() {
        for (int n = 1; n <= 5; n++) {
            Dense dense = new Dense(random(n, 6 - n), random(1, 6 - n));
            assertGradients(List.of(dense), random(n + 1, n), "dense of " + n);
        }
    }

    @ParameterizedTest
    @EnumSource
    void activationGradientsAreTheDifferences(Activation activation) {
        assertGradients(List.of(new ActivationLayer(activation)), random(6, 5), activation.id());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.5, 0.9})
    void dropoutGradientsAreTheDifferencesUnderTheSameMask(double rate) {
        Dropout dropout = new Dropout(rate, 5, Matrices.DOUBLE);
        assertGradients(List.of(dropout), random(6, 5), "dropout " + rate);
    }

    @Test
    void layersInARowGiveTheGradientOfTheirInput() {
        for (int i = 0; i < 40; i++) {
            NetworkSpec spec = randomSpec();
            List<Layer> layers = new ArrayList<>();
            for (int layer = 0; layer < spec.layers().size(); layer++) {
                int inputs = spec.inputsOf(layer);
                layers.addAll(spec.layers().get(layer).build(inputs, Matrices.DOUBLE, random));
            }
            Matrix input = random(random.nextInt(1, 5), spec.inputs());
            assertGradients(layers, input, i + ": " + spec.text());
        }
    }

    @Test
    void lossGradientIsThatOfTheMeanOverTheBatch() {
        for (int rows = 1; rows <= 6; rows++) {
            Matrix logits = random(rows, 4);
            int[] labels = labels(rows, 4);
            SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy(4);
            Matrix gradient = logits.another(rows, 4);
            loss.scoreAndGradient(logits, labels, gradient);
            int batch = rows;
            DoubleSupplier mean = () -> loss.score(logits, labels).loss() / batch;
            assertDifferences(mean, logits, gradient, "loss of " + rows);
        }
    }

    @Test
    void networksGiveTheGradientOfEveryParameter() {
        for (int i = 0; i < 60; i++) {
            NetworkSpec spec = randomSpec();
            Network network = Network.of(spec, i, Matrices.DOUBLE);
            SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy(spec.outputs());
            Matrix input = random(random.nextInt(1, 6), spec.inputs());
            int[] labels = labels(input.rows(), spec.outputs());
            long mask = i;
            DoubleSupplier mean =
                    () -> loss.score(forward(network, input, mask), labels).loss() / input.rows();

            Matrix gradient = input.another(input.rows(), spec.outputs());
            loss.scoreAndGradient(forward(network, input, mask), labels, gradient);
            network.backward(gradient);
            for (Parameter parameter : network.parameters()) {
                Matrix computed = parameter.gradient();
                String what = i + ": " + spec.shape() + " " + parameter.name();
                assertDifferences(mean, parameter.values(), computed, what);
            }
        }
    }

    private static Matrix forward(Network network, Matrix input, long mask) {
        Matrix copy = Matrices.copy(Matrices.DOUBLE, input);
        return network.forward(copy, Pass.training(new SplittableRandom(mask)));
    }

    /** Checks input and parameters of layers by the function Σ weighting ⊙ output. */
    private void assertGradients(List<Layer> layers, Matrix input, String what) {
        Matrix first = forward(layers, input);
        Matrix weighting = random(first.rows(), first.columns());
        DoubleSupplier weighted = () -> sumOfProducts(weighting, forward(layers, input));

        Matrix gradient = Matrices.copy(Matrices.DOUBLE, weighting);
        for (int i = layers.size() - 1; i >= 0; i--) {
            layers.get(i).parameterGradients(gradient);
            gradient = layers.get(i).inputGradient(gradient);
        }
        gradient = Matrices.copy(Matrices.DOUBLE, gradient);
        assertDifferences(weighted, input, gradient, what + ", input");
        for (Parameter parameter : layers.stream().flatMap(l -> l.parameters().stream()).toList()) {
            Matrix computed = parameter.gradient();
            assertDifferences(weighted, parameter.values(), computed, what + parameter.name());
        }
    }

    private static Matrix forward(List<Layer> layers, Matrix input) {
        Pass pass = Pass.training(new SplittableRandom(3));
        Matrix signal = Matrices.copy(Matrices.DOUBLE, input);
        for (Layer layer : layers) {
            signal = layer.forward(signal, pass);
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

    private static void assertDifferences(
            DoubleSupplier f, Matrix x, Matrix gradient, String what) {
        for (int r = 0; r < x.rows(); r++) {
            for (int c = 0; c < x.columns(); c++) {
                double old = x.get(r, c);
                x.set(r, c, old + H);
                double above = f.getAsDouble();
                x.set(r, c, old - H);
                double below = f.getAsDouble();
                x.set(r, c, old);
                double difference = (above - below) / (2 * H);
                double allowed = TOLERANCE * Math.max(1e-3, Math.abs(difference));
                assertEquals(difference, gradient.get(r, c), allowed, what + " " + r + ", " + c);
            }
        }
    }

    private NetworkSpec randomSpec() {
        List<LayerSpec> layers =
                Stream.generate(this::randomLayer).limit(random.nextInt(5)).toList();
        return new NetworkSpec(random.nextInt(1, 6), layers, random.nextInt(2, 5));
    }

    private LayerSpec randomLayer() {
        if (random.nextInt(3) == 0) {
            return new DropoutSpec(random.nextInt(5) / 10.0);
        }
        Activation[] activations = Activation.values();
        return new DenseSpec(random.nextInt(1, 7), activations[random.nextInt(activations.length)]);
    }

    private Matrix random(int rows, int columns) {
        return Matrices.random(Matrices.DOUBLE, rows, columns, random);
    }

    private int[] labels(int count, int classes) {
        return random.ints(count, 0, classes).toArray();
    }
}
