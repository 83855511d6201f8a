package fude.bench;

import fude.data.Dataset;
import fude.data.ScaledImages;
import fude.data.Scaling;
import fude.data.UsedInputs;
import fude.data.idx.DataFolder;
import fude.nn.LayerGrammar;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Pass;
import fude.nn.activation.Activation;
import fude.nn.loss.BatchLoss;
import fude.nn.loss.Loss;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.NumericLibrary;
import fude.nn.matrix.RowFiller;
import fude.nn.optimizer.Optimizer;
import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.Regularization;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * What each pass over a batch costs besides the matrix products, so that the next bottleneck is
 * seen: microseconds on one thread, the median of several rounds, for a batch of 64 of
 * 784-128-64-10.
 *
 * <p>{@code mvn -q -Pbench -Dbench=PassBenchmark -DskipTests test}, with {@code FUDE_DATA} naming
 * the folder that holds {@code mnist}.
 */
public final class PassBenchmark {
    private static final int BATCH = 64;
    private static final int UNITS = 128;
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 3000;
    private static final long ROUND_NANOS = 30_000_000;

    private PassBenchmark() {}

    public static void main(String[] arguments) throws ReportedException {
        NumericLibrary.load(Path.of(System.getProperty("fude.test.dir"), "native"));
        Dataset mnist =
                new DataFolder(Path.of(System.getenv("FUDE_DATA"))).read("mnist").training();
        input(new ScaledImages(mnist, Scaling.UNIT));
        layers();
        loss();
        for (OptimizerSpec spec : OptimizerSpec.all()) {
            optimizer(spec, Regularization.NONE, spec.rule().id());
        }
        OptimizerSpec adam = OptimizerSpec.all().get(0);
        optimizer(adam, new Regularization(0, 1e-4, 0), "adam, L2");
        optimizer(adam, new Regularization(1e-4, 0, 0), "adam, L1");
        optimizer(adam, new Regularization(0, 0, 1), "adam, max-norm");
    }

    private static void input(ScaledImages images) {
        FloatMatrix input = new FloatMatrix(BATCH, images.inputs());
        int[] next = {0};
        RowFiller plain =
                (slice, row, to, offset) ->
                        images.copyInput((next[0] + 7919 * row) % images.size(), to, offset);
        time("input, every pixel", () -> next(next, () -> input.fillRows(plain)));
        UsedInputs used = new UsedInputs(images.inputs());
        RowFiller packed =
                (slice, row, to, offset) ->
                        images.copyUsed((next[0] + 7919 * row) % images.size(), used, to, offset);
        time(
                "input, pixels with ink",
                () ->
                        next(
                                next,
                                () -> {
                                    used.clear();
                                    for (int row = 0; row < BATCH; row++) {
                                        int image = (next[0] + 7919 * row) % images.size();
                                        images.addTo(used, image);
                                    }
                                    used.find();
                                    input.fillRows(used.indices(), used.count(), packed);
                                }));
    }

    /** Other images each time, as after shuffling. */
    private static void next(int[] next, Runnable pass) {
        next[0] = (next[0] + 104729) % 60_000;
        pass.run();
    }

    private static void layers() throws ReportedException {
        FloatMatrix x = filled(new FloatMatrix(BATCH, UNITS));
        FloatMatrix y = new FloatMatrix(BATCH, UNITS);
        FloatMatrix row = filled(new FloatMatrix(1, UNITS));
        time("bias", () -> y.setEachRow(row));
        time("gradient of the bias", () -> row.sumOfRows(x));
        for (Activation activation : Activation.values()) {
            time(activation.id(), () -> y.activate(activation, x));
            time(activation.id() + ", backward", () -> x.timesDerivative(activation, y));
        }
        double alone = micros(forwardAndBack("", x));
        for (String layer : new String[] {"dropout 0.2", "batchnorm"}) {
            print(layer + ", and backward", micros(forwardAndBack(layer, x)) - alone);
        }
    }

    private static Runnable forwardAndBack(String layers, FloatMatrix x) throws ReportedException {
        Network network = Network.of(new NetworkSpec(UNITS, LayerGrammar.parse(layers), 1), 1);
        FloatMatrix gradient = new FloatMatrix(BATCH, 1);
        return () -> {
            network.forward(x, Pass.training(1));
            network.backward(gradient);
        };
    }

    private static void loss() {
        FloatMatrix outputs = filled(new FloatMatrix(BATCH, 10));
        FloatMatrix targets = new FloatMatrix(BATCH, 10);
        FloatMatrix gradient = new FloatMatrix(BATCH, 10);
        for (Loss loss : Loss.values()) {
            BatchLoss batchLoss = new BatchLoss(loss, 10);
            time(loss.id(), () -> batchLoss.sumAndGradient(outputs, targets, gradient, BATCH));
        }
    }

    private static void optimizer(OptimizerSpec spec, Regularization regularization, String name) {
        Network network = Network.of(new NetworkSpec(784, NetworkSpec.defaultLayers(), 10), 1);
        Optimizer optimizer = spec.create(regularization, network);
        network.parameters().forEach(p -> filled((FloatMatrix) p.gradient()));
        time(name, () -> optimizer.step(network.parameters(), 1e-6));
    }

    private static FloatMatrix filled(FloatMatrix matrix) {
        float[] values = matrix.fill();
        for (int i = 0; i < matrix.size(); i++) {
            values[i] = i * 37 % 101 / 101f - 0.5f;
        }
        return matrix;
    }

    private static void time(String name, Runnable pass) {
        print(name, micros(pass));
    }

    private static void print(String name, double micros) {
        System.out.printf(Locale.ROOT, "%8.2f  %s%n", micros, name);
    }

    private static double micros(Runnable pass) {
        for (int i = 0; i < WARM_UP; i++) {
            pass.run();
        }
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            int count = 0;
            long start = System.nanoTime();
            while (System.nanoTime() - start < ROUND_NANOS) {
                pass.run();
                count++;
            }
            rounds[round] = (System.nanoTime() - start) / 1e3 / count;
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }
}
