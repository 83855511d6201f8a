package fude.bench;

import fude.data.DatasetSplit;
import fude.data.ScaledImages;
import fude.data.Scaling;
import fude.data.idx.DataFolder;
import fude.nn.LayerGrammar;
import fude.nn.NetworkSpec;
import fude.nn.matrix.NumericLibrary;
import fude.text.ReportedException;
import fude.training.Trainer;
import fude.training.TrainingConfig;
import fude.training.TrainingControl;
import fude.training.nearest.HiddenTable;
import fude.training.nearest.PixelSearch;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * What looking inside takes besides the window: the nearest of MNIST's 60,000 training images to
 * images of the test set, and the memory for the moments of a run of the default network. {@code
 * docs/benchmarks.md} names the command, whose argument is the number of epochs.
 */
public final class InsideBenchmark {
    private static final int IMAGES = 50;
    private static final int WARM_UP = 5;
    private static final int NEIGHBOURS = 10;
    private static final double MILLIS = 1e6;
    private static final double MEGABYTE = 1 << 20;

    private InsideBenchmark() {}

    public static void main(String[] arguments) throws ReportedException {
        int epochs = arguments.length == 0 ? 1 : Integer.parseInt(arguments[0]);
        NumericLibrary.load(Path.of(System.getProperty("fude.test.dir"), "native"));
        DatasetSplit mnist = new DataFolder(Path.of(System.getenv("FUDE_DATA"))).read("mnist");
        print(
                "nearest by pixels",
                i ->
                        PixelSearch.find(
                                mnist.training(), mnist.test().image(i), NEIGHBOURS, () -> true));
        TrainingConfig config = TrainingConfig.DEFAULT.withEpochs(epochs).withThreads(2);
        Trainer trainer =
                new Trainer(
                        new NetworkSpec(28 * 28, LayerGrammar.parse("dense 128, dense 64"), 10),
                        config,
                        new ScaledImages(mnist.training(), Scaling.UNIT),
                        new ScaledImages(mnist.test(), Scaling.UNIT));
        trainer.run(
                Trainer.Stretch.TARGET,
                new TrainingControl(config.learningRate(), epochs),
                snapshot -> {});
        var moments = trainer.snapshot().moments();
        System.out.printf(
                Locale.ROOT,
                "%d moments of %d epochs: %.1f MB%n",
                moments.list().size(),
                epochs,
                moments.bytes() / MEGABYTE);
        HiddenTable table = new HiddenTable(trainer.snapshot().classifier(), mnist.training());
        long from = System.nanoTime();
        while (!table.isDone()) {
            table.goOn(50);
        }
        System.out.printf(
                Locale.ROOT,
                "answers of the hidden layer to %d images: %.0f ms%n",
                table.size(),
                (System.nanoTime() - from) / MILLIS);
        print("nearest by them", i -> table.find(mnist.test().image(i), NEIGHBOURS));
    }

    private static void print(String what, IntConsumer search) {
        double[] times = new double[IMAGES];
        for (int i = 0; i < IMAGES; i++) {
            long from = System.nanoTime();
            search.accept(i);
            times[i] = (System.nanoTime() - from) / MILLIS;
        }
        double[] sorted = Arrays.stream(times).skip(WARM_UP).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: first %.0f ms, then median %.0f ms, longest %.0f ms%n",
                what,
                times[0],
                sorted[sorted.length / 2],
                sorted[sorted.length - 1]);
    }
}
