package fude.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fude.nn.loss.BatchLoss;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.ThreadTeam;
import fude.nn.optimizer.Optimizer;
import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.nn.optimizer.Regularization;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same seed and the same number of threads give the same bits. */
@ExtendWith(Numeric.class)
class RepeatabilityTest {
    private static final int BATCH = 300;
    private static final int INPUTS = 700;
    private static final int[] USED = IntStream.range(0, INPUTS).filter(i -> i % 5 != 0).toArray();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void trainingTwiceGivesTheSameBits(int threads) {
        for (boolean isPacked : new boolean[] {false, true}) {
            List<float[]> first = learned(1, threads, isPacked);
            List<float[]> again = learned(1, threads, isPacked);
            for (int i = 0; i < first.size(); i++) {
                assertArrayEquals(first.get(i), again.get(i));
            }
        }
    }

    @Test
    void anotherSeedGivesOthers() {
        assertFalse(Arrays.equals(learned(1, 1, true).get(0), learned(2, 1, true).get(0)));
    }

    /** Sums are taken in another order, so only about the same. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void otherNumbersOfThreadsGiveAboutTheSame(int threads) {
        List<float[]> one = learned(1, 1, true);
        List<float[]> more = learned(1, threads, true);
        for (int i = 0; i < one.size(); i++) {
            assertArrayEquals(one.get(i), more.get(i), 1e-3f);
        }
    }

    /** Large enough for everything to be shared. */
    private static List<float[]> learned(long seed, int threads, boolean isPacked) {
        NetworkSpec spec =
                NetworkSpecTest.spec(
                        INPUTS, "dense 120, dropout 0.3, dense 110 tanh, batchnorm", 10);
        Network network = Network.of(spec, seed, new ThreadTeam(threads));
        Optimizer optimizer =
                OptimizerSpec.of(Rule.MOMENTUM).create(new Regularization(1e-4, 1e-3, 2), network);
        FloatMatrix input = network.inputMatrix();
        FloatMatrix targets = network.outputMatrix();
        FloatMatrix gradient = network.outputMatrix();
        BatchLoss loss = new BatchLoss(spec.loss(), 10);
        input.resize(BATCH);
        targets.resize(BATCH);
        gradient.resize(BATCH);
        for (int r = 0; r < BATCH; r++) {
            targets.set(r, r % 10, 1);
        }
        for (int step = 0; step < 3; step++) {
            long samples = 100 * seed + step;
            if (isPacked) {
                input.fillRows(
                        USED,
                        USED.length,
                        (slice, row, to, offset) ->
                                draw(samples + 31 * row, to, offset, USED.length));
            } else {
                input.fillRows(
                        (slice, row, to, offset) -> draw(samples + 31 * row, to, offset, INPUTS));
            }
            Matrix outputs = network.forward(input, Pass.training(step));
            loss.sumAndGradient(outputs, targets, gradient, BATCH);
            network.backward(gradient);
            optimizer.step(network.parameters(), 0.05);
        }
        return network.copyState();
    }

    private static void draw(long seed, float[] to, int offset, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            to[offset + i] = random.nextInt(256) / 256f;
        }
    }
}
