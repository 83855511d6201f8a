package fude.bench;

import com.sun.management.ThreadMXBean;
import fude.data.Points;
import fude.nn.LayerGrammar;
import fude.nn.NetworkSpec;
import fude.nn.matrix.NumericLibrary;
import fude.nn.optimizer.OptimizerSpec;
import fude.text.ReportedException;
import fude.training.Trainer;
import fude.training.TrainingConfig;
import fude.training.TrainingControl;
import fude.training.TrainingSnapshot;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * How many epochs a second a tiny network learns: points of two spirals, two hidden layers of eight
 * tanh units, batches of ten, one thread. After each epoch it is measured on as many other points,
 * and about every 50 ms a listener hears of the run, as in the window. The runs go on for longer
 * and longer, so that what grows with the number of epochs is seen.
 *
 * <p>{@code mvn -q -Pbench -Dbench=TinyBenchmark -DskipTests test}; after the class the number of
 * points (250), the seconds of a run (5), the number of runs (5) and the width of the hidden layers
 * (8) can follow.
 */
public final class TinyBenchmark {
    private static final double WARM_UP_SECONDS = 4;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int MANY_EPOCHS = 100_000;

    private TinyBenchmark() {}

    public static void main(String[] arguments) throws ReportedException {
        NumericLibrary.load(Path.of(System.getProperty("fude.test.dir"), "native"));
        int points = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 250;
        double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 5;
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        int width = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 8;
        System.out.println(
                "optimizer | epochs a second, median | of runs | a second of processor time |"
                        + " µs of it a batch | kB of garbage an epoch");
        for (OptimizerSpec.Rule rule : List.of(OptimizerSpec.Rule.SGD, OptimizerSpec.Rule.ADAM)) {
            run(rule, points, width, WARM_UP_SECONDS);
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                outcomes.add(run(rule, points, width, seconds));
            }
            print(rule, points, outcomes);
        }
    }

    private record Outcome(int epochs, double seconds, double processorSeconds, long bytes) {
        double perSecond() {
            return epochs / seconds;
        }

        double perProcessorSecond() {
            return epochs / processorSeconds;
        }
    }

    private static Outcome run(OptimizerSpec.Rule rule, int points, int width, double seconds)
            throws ReportedException {
        TrainingConfig config =
                TrainingConfig.DEFAULT
                        .withOptimizer(OptimizerSpec.of(rule))
                        .withLearningRate(rule == OptimizerSpec.Rule.ADAM ? 0.005 : 0.03)
                        .withBatchSize(10)
                        .withEpochs(MANY_EPOCHS)
                        .withThreads(1);
        NetworkSpec spec =
                new NetworkSpec(
                        2,
                        LayerGrammar.parse("dense %1$d tanh, dense %1$d tanh".formatted(width)),
                        2);
        Trainer trainer = new Trainer(spec, config, spiral(points, 1), spiral(points, 2));
        TrainingControl control = new TrainingControl(config.learningRate(), MANY_EPOCHS);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        trainer.run(
                Trainer.Stretch.TARGET,
                control,
                snapshot -> {
                    if (System.nanoTime() - start > seconds * 1e9) {
                        control.pause();
                    }
                });
        double taken = (System.nanoTime() - start) * 1e-9;
        TrainingSnapshot end = trainer.snapshot();
        return new Outcome(
                end.epoch(),
                taken,
                (THREADS.getCurrentThreadCpuTime() - cpu) * 1e-9,
                THREADS.getCurrentThreadAllocatedBytes() - before);
    }

    private static void print(OptimizerSpec.Rule rule, int points, List<Outcome> outcomes) {
        double median = median(outcomes.stream().map(Outcome::perSecond).toList());
        double processor = median(outcomes.stream().map(Outcome::perProcessorSecond).toList());
        int batches = (points + 9) / 10;
        System.out.printf(
                Locale.ROOT,
                "%s | %.0f | %s | %.0f | %.2f | %.1f%n",
                rule.id(),
                median,
                outcomes.stream()
                        .map(o -> String.format(Locale.ROOT, "%.0f", o.perSecond()))
                        .toList(),
                processor,
                1e6 / processor / batches,
                median(outcomes.stream().map(o -> o.bytes() / 1024.0 / o.epochs()).toList()));
    }

    /** Two arms of one and three quarter turns, from the middle out. */
    private static Points spiral(int points, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] inputs = new float[points][2];
        int[] labels = new int[points];
        for (int i = 0; i < points; i++) {
            labels[i] = i % 2;
            double r = random.nextDouble();
            double angle = 1.75 * r * 2 * Math.PI + labels[i] * Math.PI;
            inputs[i][0] = (float) (r * Math.sin(angle));
            inputs[i][1] = (float) (r * Math.cos(angle));
        }
        return Points.classified(inputs, labels, 2);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
