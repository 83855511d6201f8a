package fude.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.inference.UnitSum;
import fude.nn.loss.Loss;
import fude.nn.matrix.DoubleMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.NamedMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a single sample with its reasons. */
@ExtendWith(Numeric.class)
class TraceTest {
    private static final double H = 1e-5;

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void gradientsByTheInputAreTheDifferencesIn64Bits() {
        for (int i = 0; i < 60; i++) {
            NetworkSpec spec = RandomSpec.of(Loss.CROSS_ENTROPY, 3, random);
            Network network = shaken(spec);
            float[] input = input(spec.inputs());
            Trace trace = network.predictor().trace(input);
            for (int label = 0; label < 3; label++) {
                double[] ofInputs = trace.attribution(label).ofInputs();
                double[] differences = differences(network, input, label);
                double size =
                        Math.max(1e-3, Arrays.stream(differences).map(Math::abs).max().orElse(0));
                for (int p = 0; p < input.length; p++) {
                    assertEquals(
                            differences[p], ofInputs[p] / input[p], 1e-3 * size, i + spec.text());
                }
            }
        }
    }

    /** The gradient of an output of the same network in 64 bits, by central differences. */
    private static double[] differences(Network network, float[] at, int output) {
        Network exact = Network.of(network.spec(), 1, Matrices.DOUBLE);
        for (int s = 0; s < exact.state().size(); s++) {
            exact.state()
                    .get(s)
                    .values()
                    .copy(Matrices.copy(Matrices.DOUBLE, network.state().get(s).values()));
        }
        double[] differences = new double[at.length];
        Matrix input = new DoubleMatrix(1, at.length);
        input.writeRow(0, at);
        for (int i = 0; i < at.length; i++) {
            input.set(0, i, at[i] + H);
            double above = exact.forward(input, Pass.INFERENCE).get(0, output);
            input.set(0, i, at[i] - H);
            differences[i] = (above - exact.forward(input, Pass.INFERENCE).get(0, output)) / 2 / H;
            input.set(0, i, at[i]);
        }
        return differences;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dense 9 relu",
                "dense 9 leaky-relu no-bias, dropout 0.5, dense 5 identity",
                "batchnorm, dense 8 identity, batchnorm, activation relu, dense 4 leaky-relu"
            })
    void pixelsAndBiasesAddUpToTheOutputWhereAllIsMadeOfLines(String layers) {
        for (int i = 0; i < 20; i++) {
            Network network = shaken(spec(6, layers, 4, Loss.CROSS_ENTROPY));
            float[] input = input(6);
            Trace trace = network.predictor().trace(input);
            assertTrue(trace.isExact());
            for (int label = 0; label < 4; label++) {
                Attribution why = trace.attribution(label);
                assertEquals(network.predictor().outputs(input)[label], why.score(), 1e-6);
                assertEquals(0, why.rest(), 1e-5 * Math.max(1, Math.abs(why.score())));
            }
        }
    }

    @Test
    void bentActivationsLeaveARest() {
        for (String layer : List.of("tanh", "sigmoid", "softmax", "step")) {
            Network network = shaken(spec(6, "dense 9 " + layer, 4, Loss.CROSS_ENTROPY));
            Trace trace = network.predictor().trace(input(6));
            assertFalse(trace.isExact());
            assertTrue(Math.abs(trace.attribution(0).rest()) > 1e-3, layer);
        }
    }

    @Test
    void theDifferenceOfTwoClassesIsThatOfTheirPixels() {
        Trace trace = shaken(spec(6, "dense 9 relu", 4, Loss.MSE)).predictor().trace(input(6));
        Attribution one = trace.attribution(1);
        Attribution other = trace.attribution(3);
        Attribution why = one.minus(other);
        assertEquals(one.score() - other.score(), why.score(), 1e-9);
        assertEquals(one.ofInputs()[2] - other.ofInputs()[2], why.ofInputs()[2], 1e-9);
        assertEquals(0, why.rest(), 1e-4);
    }

    @Test
    void whereOneOutputTellsTwoClassesApartTheFirstIsTheOpposite() {
        Network network = shaken(spec(6, "dense 9 relu", 1, Loss.BINARY_CROSS_ENTROPY));
        Trace trace = network.predictor().trace(input(6));
        double output = trace.activations(1)[0];
        assertEquals(output, trace.attribution(1).score(), 1e-6);
        assertEquals(-output, trace.attribution(0).score(), 1e-6);
        assertEquals(-trace.attribution(1).ofInputs()[0], trace.attribution(0).ofInputs()[0], 1e-9);
        assertEquals(2, trace.prediction().classes());
    }

    @Test
    void aUnitIsItsWeightsTimesWhatCameInAndItsBias() {
        Network network =
                shaken(spec(6, "dropout 0.3, dense 9 relu, batchnorm", 4, Loss.CROSS_ENTROPY));
        float[] input = input(6);
        Trace trace = network.predictor().trace(input);
        assertArrayEquals(input, trace.activations(0));
        for (int unit = 0; unit < 9; unit++) {
            UnitSum sum = trace.unit(1, unit);
            assertArrayEquals(input, sum.inputs());
            assertEquals(trace.activations(1)[unit], Math.max(0, sum.sum()), 1e-5);
            UnitSum normalised = trace.unit(2, unit);
            assertEquals(trace.activations(1)[unit], normalised.inputs()[0]);
            assertEquals(trace.activations(2)[unit], normalised.sum(), 1e-5);
        }
        UnitSum output = trace.unit(3, 2);
        assertArrayEquals(trace.activations(2), output.inputs());
        assertEquals(network.predictor().outputs(input)[2], output.sum(), 1e-5);
    }

    @Test
    void theTraceAnswersAsThePredictorAndLaterTrainingChangesNothing() {
        Network network = shaken(spec(6, "dense 9 tanh, batchnorm", 4, Loss.CROSS_ENTROPY));
        float[] input = input(6);
        Trace trace = network.predictor().trace(input);
        Prediction before = network.predictor().predict(input);
        network.parameters().forEach(p -> p.values().times(3));
        for (int label = 0; label < 4; label++) {
            assertEquals(before.probability(label), trace.prediction().probability(label));
        }
        float[] known = input.clone();
        input[0] += 1;
        assertArrayEquals(known, trace.input());
    }

    static NetworkSpec spec(int inputs, String layers, int outputs, Loss loss) {
        List<LayerSpec> hidden = NetworkSpecTest.spec(inputs, layers, outputs).layers();
        return new NetworkSpec(inputs, hidden, outputs, Initialization.XAVIER, loss);
    }

    /** Biases begin at 0, scales and variances at 1, where mistakes could hide. */
    private Network shaken(NetworkSpec spec) {
        Network network = Network.of(spec, random.nextInt());
        for (NamedMatrix named : network.state()) {
            Matrix values = named.values();
            boolean positive = named.name().endsWith("variance");
            for (int c = 0; c < values.size(); c++) {
                double value = random.nextDouble(-1, 1);
                values.set(
                        c / values.columns(),
                        c % values.columns(),
                        positive ? 0.3 + Math.abs(value) : value);
            }
        }
        return network;
    }

    /** None of them 0. */
    private float[] input(int size) {
        float[] input = new float[size];
        for (int i = 0; i < size; i++) {
            input[i] = (float) (random.nextDouble(0.2, 1) * (random.nextBoolean() ? 1 : -1));
        }
        return input;
    }
}
