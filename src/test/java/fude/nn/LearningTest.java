package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.loss.Loss;
import fude.nn.optimizer.Optimizer;
import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.nn.optimizer.Regularization;
import java.util.SplittableRandom;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small things that a network must be able to learn, whatever the seed. */
@ExtendWith(Numeric.class)
class LearningTest {
    private static final FewSamples XOR =
            new FewSamples(new float[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, 0, 1, 1, 0);

    @ParameterizedTest
    @CsvSource({
        "dense 8 tanh, CROSS_ENTROPY",
        "dense 16 relu, CROSS_ENTROPY",
        "dense 16 leaky-relu, SOFTMAX_TWICE",
        "dense 8 tanh, BINARY_CROSS_ENTROPY",
        "dense 8 sigmoid, BINARY_CROSS_ENTROPY",
        "dense 8 tanh, MSE",
        "dense 8 tanh, RMSE"
    })
    void xor(String layers, Loss loss) {
        for (long seed = 1; seed <= 6; seed++) {
            Network network = Network.of(spec(2, layers, loss.outputs(2), loss), seed);
            XOR.learn(network, 0.05, 400);
            assertEquals(4, XOR.right(network), "seed " + seed);
        }
    }

    /** A line cannot part them: without a hidden layer one of the four stays wrong. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void xorNeedsAHiddenLayer(long seed) {
        Network network = Network.of(spec(2, "", 2, Loss.CROSS_ENTROPY), seed);
        XOR.learn(network, 0.05, 400);
        assertTrue(XOR.right(network) < 4);
    }

    @ParameterizedTest
    @CsvSource({
        "dense 16 tanh, CROSS_ENTROPY, 1",
        "dense 16 tanh, CROSS_ENTROPY, 2",
        "dense 16 relu, BINARY_CROSS_ENTROPY, 1",
        "dense 16 relu, BINARY_CROSS_ENTROPY, 2",
        "'dense 16 identity no-bias, batchnorm, activation relu', CROSS_ENTROPY, 3"
    })
    void whichPointsLieInTheRing(String layers, Loss loss, long seed) {
        FewSamples points = ring(300, seed);
        Network network = Network.of(spec(2, layers, loss.outputs(2), loss), seed);
        points.learn(network, 0.03, 400);
        FewSamples others = ring(300, seed + 100);
        assertTrue(others.right(network) >= 280, others.right(network) + " of 300");
    }

    /** The second class lies in a ring around the first. */
    private static FewSamples ring(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] points = new float[size][2];
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            labels[i] = i % 2;
            double radius = labels[i] == 0 ? random.nextDouble(0.9) : random.nextDouble(1.1, 2);
            double angle = random.nextDouble(2 * Math.PI);
            points[i][0] = (float) (radius * Math.cos(angle));
            points[i][1] = (float) (radius * Math.sin(angle));
        }
        return new FewSamples(points, labels);
    }

    @ParameterizedTest
    @CsvSource({"MSE, 1e-3", "RMSE, 0.05", "MAE, 0.04"})
    void sine(Loss loss, double wanted) {
        for (long seed = 1; seed <= 3; seed++) {
            Network network = Network.of(spec(1, "dense 24 tanh", 1, loss), seed);
            FewSamples curve = sine();
            curve.learn(network, 0.02, 700);
            curve.learn(network, 0.002, 300);
            assertTrue(curve.loss(network) < wanted, seed + ": " + curve.loss(network));
            double[] top = network.predictor().outputs(new float[] {(float) (Math.PI / 2)});
            assertEquals(1, top[0], 0.1);
        }
    }

    private static FewSamples sine() {
        float[][] x = new float[64][1];
        float[][] y = new float[64][1];
        for (int i = 0; i < 64; i++) {
            x[i][0] = (float) (Math.PI * (i - 31.5) / 32);
            y[i][0] = (float) Math.sin(x[i][0]);
        }
        return FewSamples.ofNumbers(x, y);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleLearnsByHeart(Rule rule) {
        double rate =
                switch (rule) {
                    case SGD, GRADIENT_DESCENT -> 1;
                    case MOMENTUM, NESTEROV -> 0.1;
                    case ADAGRAD -> 0.05;
                    default -> 0.01;
                };
        FewSamples few = FewSamples.random(20, 30, 4);
        Network network = Network.of(spec(30, "dense 20 tanh", 4, Loss.CROSS_ENTROPY), 1);
        Optimizer optimizer = OptimizerSpec.of(rule).create(Regularization.NONE, network);
        few.learn(network, optimizer, rate, 200);
        assertEquals(20, few.right(network));
    }

    private static NetworkSpec spec(int inputs, String layers, int outputs, Loss loss) {
        NetworkSpec spec = NetworkSpecTest.spec(inputs, layers, outputs);
        return new NetworkSpec(inputs, spec.layers(), outputs, Initialization.UNIFORM, loss);
    }
}
