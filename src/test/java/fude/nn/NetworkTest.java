package fude.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.loss.Loss;
import fude.nn.matrix.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Numeric.class)
class NetworkTest {
    private static final NetworkSpec SMALL = spec(6, "dense 5 tanh, dropout 0.3, dense 4 relu", 3);

    @Test
    void parametersAreWeightsAndBiasOfEachLayer() {
        Network network = Network.of(new NetworkSpec(784, NetworkSpec.defaultLayers(), 10), 1);
        assertEquals(
                List.of("784×128", "1×128", "128×64", "1×64", "64×10", "1×10"),
                network.parameters().stream().map(p -> shape(p.values())).toList());
        int numbers = network.parameters().stream().mapToInt(p -> p.values().size()).sum();
        assertEquals(109_386, numbers);
        assertEquals(numbers, network.spec().parameters());
    }

    private static String shape(Matrix matrix) {
        return matrix.rows() + "×" + matrix.columns();
    }

    @Test
    void theSeedDecidesTheFirstWeights() {
        List<float[]> first = Network.of(SMALL, 1).copyState();
        List<float[]> again = Network.of(SMALL, 1).copyState();
        List<float[]> other = Network.of(SMALL, 2).copyState();
        for (int p = 0; p < first.size(); p++) {
            assertArrayEquals(first.get(p), again.get(p));
            assertFalse(Arrays.equals(first.get(p), other.get(p)));
        }
    }

    @Test
    void firstWeightsFillPyTorchsBoundsEvenly() {
        for (Parameter parameter : Network.of(spec(400, "dense 300", 200), 3).parameters()) {
            Matrix values = parameter.values();
            double bound = 1 / Math.sqrt(values.columns() == 300 ? 400 : 300);
            var all = Arrays.stream(Matrices.rows(values)).flatMapToDouble(Arrays::stream);
            var statistics = all.summaryStatistics();
            assertTrue(statistics.getMax() <= bound && statistics.getMin() >= -bound);
            assertTrue(statistics.getMax() > 0.9 * bound && statistics.getMin() < -0.9 * bound);
            assertEquals(0, statistics.getAverage(), 0.1 * bound);
        }
    }

    @Test
    void whatHasProblemsIsNotBuilt() {
        NetworkSpec wrong = spec(6, "dense 0", 3);
        assertThrows(IllegalArgumentException.class, () -> Network.of(wrong, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dense 9",
                "dense 9 tanh, dropout 0.5, dense 4 sigmoid, dense 3 identity",
                "dense 9 leaky-relu no-bias, batchnorm, activation softmax, dense 5 step"
            })
    void thePredictorAnswersWhatForwardDoes(String layers) {
        Network network = Network.of(spec(6, layers, 3), 8);
        Predictor predictor = network.predictor();
        Matrix input = Matrices.random(Matrices.FLOAT, 40, 6, new SplittableRandom(1));
        input.writeRow(0, new double[6]);
        double[][] rows = Matrices.rows(input);
        Matrix logits = network.forward(input, Pass.INFERENCE);
        double[] outputs = new double[3];
        for (int r = 0; r < rows.length; r++) {
            logits.readRow(r, outputs);
            assertArrayEquals(outputs, predictor.outputs(floats(rows[r])), 1e-5);
            double[] probabilities = Loss.CROSS_ENTROPY.probabilities(outputs);
            int label = Loss.answer(probabilities);
            Prediction prediction = predictor.predict(floats(rows[r]));
            assertEquals(3, prediction.classes());
            assertEquals(label, prediction.label());
            assertEquals(prediction.probability(label), prediction.confidence());
            for (int i = 0; i < 3; i++) {
                assertEquals(probabilities[i], prediction.probability(i), 1e-5);
            }
        }
    }

    @Test
    void aPredictorDoesNotChangeItsInput() {
        float[] input = {-1, 0.5f, 0, 2, -3, 1};
        Network.of(spec(6, "dropout 0.5", 3), 1).predictor().predict(input);
        assertArrayEquals(new float[] {-1, 0.5f, 0, 2, -3, 1}, input);
    }

    @Test
    void laterLearningDoesNotChangeAPredictor() {
        FewSamples few = FewSamples.random(12, 6, 3);
        Network network = Network.of(SMALL, 1);
        Predictor predictor = network.predictor();
        String before = predictor.predict(few.sample(0)).toString();
        few.learn(network, 0.05, 20);
        assertEquals(before, predictor.predict(few.sample(0)).toString());
        assertFalse(before.equals(network.predictor().predict(few.sample(0)).toString()));
    }

    @Test
    void copiedParametersMakeAnEqualNetwork() {
        Network network = Network.of(SMALL, 1);
        List<float[]> copy = network.copyState();
        Network other = Network.of(SMALL, 2);
        other.setState(copy);
        copy.get(0)[0] = 99;
        float[] sample = {1, 2, 3, 4, 5, 6};
        assertEquals(
                network.predictor().predict(sample).toString(),
                other.predictor().predict(sample).toString());
        assertThrows(
                IllegalArgumentException.class,
                () -> other.setState(List.of(new float[3], new float[5])));
    }

    @Test
    void tenRandomImagesAreMemorised() {
        FewSamples images = FewSamples.random(10, 784, 10);
        Network network = Network.of(new NetworkSpec(784, NetworkSpec.defaultLayers(), 10), 1);
        images.learn(network, 0.001, 40);
        assertEquals(10, images.right(network));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dropout 0.2",
                "dropout 0.1, dense 32",
                "dense 32, dropout 0.3, dense 16"
            })
    void dropoutAnywhereAndNoHiddenLayerLearn(String layers) {
        FewSamples few = FewSamples.random(10, 60, 5);
        Network network = Network.of(spec(60, layers, 5), 1);
        few.learn(network, 0.01, 200);
        assertEquals(10, few.right(network));
    }

    @Test
    void stateHoldsParametersAndRunningStatistics() {
        Network network = Network.of(spec(6, "dense 5 relu, batchnorm", 3), 1);
        FewSamples.random(12, 6, 3).learn(network, 0.05, 5);
        Network other = Network.of(network.spec(), 2);
        other.setState(network.copyState());
        assertEquals(8, network.state().size());
        for (int i = 0; i < 8; i++) {
            assertArrayEquals(network.values(i), other.values(i), network.state().get(i).name());
        }
        float[] sample = {1, 2, 3, 4, 5, 6};
        assertArrayEquals(network.predictor().outputs(sample), other.predictor().outputs(sample));
    }

    @Test
    void everyLayerOfTheSpecTellsItsOutput() {
        Network network =
                Network.of(spec(6, "dense 5 tanh, dropout 0.3, batchnorm, dense 4", 3), 1);
        Matrix input = FewSamples.random(7, 6, 3).input();
        List<Matrix> outputs = network.outputsOfLayers(input);
        assertEquals(
                List.of("7×5", "7×5", "7×5", "7×4", "7×3"),
                outputs.stream().map(NetworkTest::shape).toList());
        for (double[] row : Matrices.rows(outputs.get(0))) {
            assertTrue(Arrays.stream(row).allMatch(y -> y > -1 && y < 1));
        }
        for (double[] row : Matrices.rows(outputs.get(3))) {
            assertTrue(Arrays.stream(row).allMatch(y -> y >= 0));
        }
        double[][] last = Matrices.rows(outputs.get(4));
        assertTrue(Arrays.deepEquals(last, Matrices.rows(network.forward(input, Pass.INFERENCE))));
    }

    @Test
    void answeringHasNoChanceInIt() {
        Network network = Network.of(SMALL, 1);
        FewSamples few = FewSamples.random(5, 6, 3);
        double[][] once = Matrices.rows(network.forward(few.input(), Pass.INFERENCE));
        double[][] again = Matrices.rows(network.forward(few.input(), Pass.INFERENCE));
        assertTrue(Arrays.deepEquals(once, again));
        Pass pass = Pass.training(1);
        assertFalse(Arrays.deepEquals(once, Matrices.rows(network.forward(few.input(), pass))));
    }

    private static NetworkSpec spec(int inputs, String layers, int outputs) {
        return NetworkSpecTest.spec(inputs, layers, outputs);
    }

    private static float[] floats(double[] row) {
        float[] floats = new float[row.length];
        for (int i = 0; i < row.length; i++) {
            floats[i] = (float) row[i];
        }
        return floats;
    }
}
