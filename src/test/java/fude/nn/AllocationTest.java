package fude.nn;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import fude.nn.loss.BatchLoss;
import fude.nn.loss.Loss;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.RowFiller;
import fude.nn.optimizer.Optimizer;
import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.Regularization;
import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Learning leaves nothing behind for the garbage collector, which would make it stutter. */
@ExtendWith(Numeric.class)
class AllocationTest {
    private static final int BATCH = 20;
    private static final int INPUTS = 40;
    private static final int WARM_UP = 1500;
    private static final int STEPS = 200;

    /** How often the JIT compiler may still be at work. */
    private static final int ROUNDS = 50;

    /** A few iterators, until the JIT compiler has done away with them. */
    private static final long MOST_BYTES_A_STEP = 100;

    private static final int[] USED = IntStream.range(5, 30).toArray();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dense 16",
                "dense 16 identity no-bias, batchnorm, activation leaky-relu, dropout 0.2",
                "dense 16 softmax, dense 8 step, dense 8 tanh",
                "dropout 0.2, dense 16 sigmoid",
                "batchnorm, dense 16"
            })
    void aStepAllocatesNothing(String layers) {
        assertNothing(layers, OptimizerSpec.of(OptimizerSpec.Rule.ADAM), Loss.CROSS_ENTROPY);
    }

    @ParameterizedTest
    @MethodSource("fude.nn.optimizer.OptimizerSpec#all")
    void norDoesAnyRule(OptimizerSpec spec) {
        assertNothing("dense 16", spec, Loss.CROSS_ENTROPY);
    }

    /** But for the deliberate mistake. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SOFTMAX_TWICE")
    void norDoesAnyLoss(Loss loss) {
        assertNothing("dense 16", OptimizerSpec.of(OptimizerSpec.Rule.ADAM), loss);
    }

    private static void assertNothing(String layers, OptimizerSpec optimizer, Loss loss) {
        var spec =
                new NetworkSpec(
                        INPUTS,
                        NetworkSpecTest.spec(INPUTS, layers, 1).layers(),
                        loss.outputs(4),
                        Initialization.UNIFORM,
                        loss);
        IntConsumer step = step(spec, optimizer);
        run(step, 0, WARM_UP);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least > MOST_BYTES_A_STEP; round++) {
            long before = allocated();
            run(step, WARM_UP + round * STEPS, STEPS);
            least = Math.min(least, (allocated() - before) / STEPS);
        }
        assertTrue(least <= MOST_BYTES_A_STEP, least + " bytes a step");
    }

    private static void run(IntConsumer step, int from, int count) {
        for (int i = from; i < from + count; i++) {
            step.accept(i);
        }
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    /** One step, with a packed batch in every second. */
    private static IntConsumer step(NetworkSpec spec, OptimizerSpec optimizerSpec) {
        Network network = Network.of(spec, 1);
        Optimizer optimizer = optimizerSpec.create(new Regularization(1e-4, 1e-4, 3), network);
        BatchLoss batchLoss = new BatchLoss(spec.loss(), spec.outputs());
        FloatMatrix input = network.inputMatrix();
        FloatMatrix targets = network.outputMatrix();
        FloatMatrix gradient = network.outputMatrix();
        RowFiller numbers =
                (slice, row, to, offset) -> {
                    for (int i = 0; i < USED.length; i++) {
                        to[offset + i] = (row * 7 + i * 3) % 11 / 11f;
                    }
                };
        input.resize(BATCH);
        targets.resize(BATCH);
        gradient.resize(BATCH);
        Pass[] passes = {Pass.training(1), Pass.training(2)};
        return i -> {
            if (i % 2 == 0) {
                input.fillRows(USED, USED.length, numbers);
            } else {
                input.fillRows(numbers);
            }
            Matrix outputs = network.forward(input, passes[i % 2]);
            double sum = batchLoss.sumAndGradient(outputs, targets, gradient, BATCH);
            gradient.times(spec.loss().derivativeOfMean(sum / BATCH));
            network.backward(gradient);
            optimizer.step(network.parameters(), 0.001);
        };
    }
}
