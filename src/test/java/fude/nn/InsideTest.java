package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.inference.DenseInference;
import fude.nn.inference.Normalisation;
import fude.nn.inference.UnitSum;
import fude.nn.loss.Loss;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read off a network: gradients of layers, sums of units, sums of paths. */
@ExtendWith(Numeric.class)
class InsideTest {
    private final SplittableRandom random = new SplittableRandom(5);

    private Network network(String layers) {
        Network network = Network.of(TraceTest.spec(6, layers, 4, Loss.CROSS_ENTROPY), 3);
        List<float[]> state = network.copyState();
        for (int s = 0; s < state.size(); s++) {
            boolean variance = network.state().get(s).name().endsWith("variance");
            for (int i = 0; i < state.get(s).length; i++) {
                float value = random.nextFloat() - 0.5f;
                state.get(s)[i] = variance ? 0.2f + Math.abs(value) : value;
            }
        }
        network.setState(state);
        return network;
    }

    private float[] input() {
        float[] input = new float[6];
        for (int i = 0; i < input.length; i++) {
            input[i] = random.nextFloat();
        }
        return input;
    }

    private static final String DEEP =
            "batchnorm, dense 8 identity, batchnorm, activation tanh, dropout 0.5, dense 5 sigmoid";

    /** ∂ score / ∂ a = Σ ∂ score / ∂ s · ∂ s / ∂ a, with the sums of the layer above in 64 bits. */
    @Test
    void gradientsOfALayerAreThoseOfTheLayerAboveThroughItsWeights() {
        for (int run = 0; run < 20; run++) {
            Network network = network(DEEP);
            Predictor predictor = network.predictor();
            Trace trace = predictor.trace(input());
            for (int label = 0; label < 4; label++) {
                List<float[]> gradients = trace.gradients(label);
                assertEquals(7, gradients.size());
                DenseInference output = predictor.dense(6).orElseThrow();
                DenseInference hidden = predictor.dense(5).orElseThrow();
                float[] answers = trace.activations(5);
                for (int j = 0; j < 5; j++) {
                    assertEquals(output.weight(j, label), gradients.get(5)[j], 1e-6);
                }
                for (int i = 0; i < 8; i++) {
                    double sum = 0;
                    for (int j = 0; j < 5; j++) {
                        double slope = (double) answers[j] * (1 - answers[j]);
                        sum += output.weight(j, label) * slope * hidden.weight(i, j);
                    }
                    assertEquals(sum, gradients.get(4)[i], 1e-5);
                    assertEquals(sum, gradients.get(3)[i], 1e-5);
                }
            }
        }
    }

    @Test
    void aUnitsSumIsTheOneThatTheTraceFound() {
        for (int run = 0; run < 20; run++) {
            Predictor predictor = network(DEEP).predictor();
            float[] input = input();
            Trace trace = predictor.trace(input);
            for (int layer : List.of(1, 5, 6)) {
                for (int unit = 0; unit < predictor.spec().outputsOf(layer); unit++) {
                    UnitSum sum = trace.unit(layer, unit);
                    double exact = sum.bias();
                    for (int i = 0; i < sum.inputs().length; i++) {
                        exact += (double) sum.inputs()[i] * sum.weights()[i];
                    }
                    assertEquals(exact, predictor.sum(layer, unit, input.clone()), 1e-5);
                    assertEquals(
                            trace.activations(layer)[unit],
                            predictor
                                    .spec()
                                    .layer(layer)
                                    .activation()
                                    .value(predictor.sum(layer, unit, input.clone())),
                            1e-5);
                }
            }
            assertEquals(trace.activations(3)[2], predictor.sum(3, 2, input.clone()), 1e-6);
        }
    }

    @Test
    void batchNormalisationTellsWhatItDoes() {
        Predictor predictor = network(DEEP).predictor();
        Trace trace = predictor.trace(input());
        for (int unit = 0; unit < 8; unit++) {
            Normalisation by = trace.normalisation(2, unit).orElseThrow();
            double x = trace.activations(1)[unit];
            assertEquals(trace.activations(2)[unit], by.output(x), 1e-5);
        }
        assertTrue(trace.normalisation(1, 0).isEmpty());
    }

    /** In a linear network the paths are all there is: the answers' differences. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dense 7 identity",
                "batchnorm, dense 7 identity, batchnorm, dense 5 identity"
            })
    void theSumOfPathsIsTheProductOfTheMatrices(String layers) {
        Predictor predictor = network(layers).predictor();
        int last = predictor.spec().layers().size();
        double[] zero = predictor.outputs(new float[6]);
        for (int input = 0; input < 6; input++) {
            float[] one = new float[6];
            one[input] = 1;
            double[] answer = predictor.outputs(one);
            for (int unit = 0; unit < 4; unit++) {
                assertEquals(
                        answer[unit] - zero[unit], predictor.sumOfPaths(last, unit)[input], 1e-5);
            }
        }
    }

    @Test
    void theSumOfPathsLeavesActivationsOut() {
        Predictor predictor = network("dense 3 relu").predictor();
        DenseInference below = predictor.dense(0).orElseThrow();
        DenseInference above = predictor.dense(1).orElseThrow();
        for (int input = 0; input < 6; input++) {
            double product = 0;
            for (int hidden = 0; hidden < 3; hidden++) {
                product += (double) below.weight(input, hidden) * above.weight(hidden, 2);
            }
            assertEquals(product, predictor.sumOfPaths(1, 2)[input], 1e-6);
        }
        double norm = Math.sqrt(Arrays.stream(doubles(below.weights(1))).map(w -> w * w).sum());
        assertEquals(norm, below.norms()[1], 1e-6);
    }

    private static double[] doubles(float[] numbers) {
        return Predictor.doubles(numbers);
    }
}
