package fude.bench;

import fude.data.DatasetSplit;
import fude.data.Samples;
import fude.data.ScaledImages;
import fude.data.Scaling;
import fude.data.idx.DataFolder;
import fude.nn.LayerGrammar;
import fude.nn.NetworkSpec;
import fude.nn.matrix.NumericLibrary;
import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.Regularization;
import fude.text.ReportedException;
import fude.training.Trainer;
import fude.training.TrainingConfig;
import fude.training.TrainingControl;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long an epoch of 60,000 images takes, and how long its matrix products alone would take on
 * the same number of threads: all of the forward ones, and of the backward ones the gradients of
 * the weights and, but for the first layer, of the inputs. Epochs and products are measured in
 * turn.
 *
 * <p>{@code mvn -q -Pbench -DskipTests test}, with {@code FUDE_DATA} naming the folder that holds
 * {@code mnist}.
 */
public final class EpochBenchmark {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;

    private EpochBenchmark() {}

    private record Contender(String layers, int batch, OptimizerSpec.Rule rule) {
        NetworkSpec spec() throws ReportedException {
            return new NetworkSpec(28 * 28, LayerGrammar.parse(layers), 10);
        }

        TrainingConfig config(int threads) {
            boolean nesterov = rule == OptimizerSpec.Rule.NESTEROV;
            return TrainingConfig.DEFAULT
                    .withOptimizer(OptimizerSpec.of(rule))
                    .withRegularization(new Regularization(0, nesterov ? 1e-4 : 0, 0))
                    .withLearningRate(nesterov ? 0.006 : 0.001)
                    .withBatchSize(batch)
                    .withEpochs(WARM_UP + ROUNDS)
                    .withThreads(threads);
        }
    }

    private static final List<Contender> CONTENDERS =
            List.of(
                    new Contender("dense 128, dense 64", 64, OptimizerSpec.Rule.ADAM),
                    new Contender("dense 100, dense 50", 64, OptimizerSpec.Rule.ADAM),
                    new Contender("dense 1000", 128, OptimizerSpec.Rule.NESTEROV),
                    new Contender("dense 500, dense 250, dense 100", 1000, OptimizerSpec.Rule.ADAM),
                    new Contender(
                            "dense 128, batchnorm, dropout 0.2, dense 64, batchnorm",
                            64,
                            OptimizerSpec.Rule.ADAM),
                    new Contender("dense 128, dense 64", 1, OptimizerSpec.Rule.SGD));

    public static void main(String[] arguments) throws ReportedException {
        NumericLibrary.load(Path.of(System.getProperty("fude.test.dir"), "native"));
        DatasetSplit mnist = new DataFolder(Path.of(System.getenv("FUDE_DATA"))).read("mnist");
        Samples training = new ScaledImages(mnist.training(), Scaling.UNIT);
        Samples measured = new ScaledImages(mnist.test().first(100), Scaling.UNIT);
        int cores = Runtime.getRuntime().availableProcessors();
        System.out.println("network | batch | optimizer | threads | epoch s | products s | ratio");
        for (Contender contender : CONTENDERS) {
            for (int threads = 1; threads <= Math.min(2, cores); threads++) {
                run(contender, threads, training, measured);
            }
        }
    }

    private static void run(Contender contender, int threads, Samples training, Samples measured)
            throws ReportedException {
        TrainingConfig config = contender.config(threads);
        Trainer trainer = new Trainer(contender.spec(), config, training, measured);
        TrainingControl control = new TrainingControl(config.learningRate(), config.epochs());
        Products products =
                new Products(contender.spec(), contender.batch(), training.size(), threads);
        List<Double> limits = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            trainer.run(Trainer.Stretch.EPOCH, control, snapshot -> {});
            limits.add(products.epochSeconds());
        }
        List<Double> epochs =
                trainer.snapshot().curve().epochs().stream().map(e -> e.seconds()).toList();
        double epoch = median(epochs.subList(WARM_UP, epochs.size()));
        double limit = median(limits.subList(WARM_UP, limits.size()));
        System.out.printf(
                Locale.ROOT,
                "%s | %d | %s | %d | %.3f | %.3f | %.2f%n",
                contender.spec().text(),
                contender.batch(),
                contender.rule().id(),
                threads,
                epoch,
                limit,
                epoch / limit);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
