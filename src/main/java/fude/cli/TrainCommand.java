package fude.cli;

import fude.data.DatasetSplit;
import fude.nn.LayerGrammar;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.NumericLibrary;
import fude.store.AtomicFile;
import fude.store.History;
import fude.store.Home;
import fude.store.ModelFile;
import fude.text.ReportedException;
import fude.training.LearningCurve;
import fude.training.Trainer;
import fude.training.TrainingConfig;
import fude.training.TrainingControl;
import fude.training.TrainingSnapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fude train}: trains a network and prints a line an epoch. */
@Command(name = "train", sortOptions = false)
final class TrainCommand implements Callable<Integer> {
    private static final int BAR = 24;

    private final Console console;
    private final Home home;

    @Mixin private DataOptions data;

    @Option(
            names = "--layers",
            paramLabel = "LAYERS",
            defaultValue = "dense 128 relu, dense 64 relu",
            descriptionKey = "cli.layers")
    private String layers;

    @Mixin private LearningOptions learning;

    @Option(names = "--save", paramLabel = "MODEL", descriptionKey = "cli.save")
    private Path save;

    @Option(names = "--history", paramLabel = "FILE.csv", descriptionKey = "cli.history")
    private Path history;

    private int printedEpochs;

    TrainCommand(Console console, Home home) {
        this.console = console;
        this.home = home;
    }

    @Override
    public Integer call() throws ReportedException, UsageException {
        TrainingConfig config = learning.config();
        List<LayerSpec> hidden = hiddenLayers();
        UsageException.throwIfAny(new NetworkSpec(1, hidden, 1).problems());
        if (save != null && history != null && isSame(save, history)) {
            throw UsageException.of("cli.same-file", "--save", "--history");
        }
        for (Path file : results()) {
            AtomicFile.check(file);
        }
        DatasetSplit split = data.read(home);
        NetworkSpec spec =
                new NetworkSpec(split.training().inputs(), hidden, split.training().classes());
        UsageException.throwIfAny(spec.problems());
        NumericLibrary.load(home.natives());

        Trainer trainer = new Trainer(spec, config, split);
        TrainingControl control = new TrainingControl(config.learningRate(), config.epochs());
        trainer.run(Trainer.Stretch.TARGET, control, snapshot -> show(snapshot, control));
        TrainingSnapshot end = trainer.snapshot();
        console.out().printf(Locale.ROOT, "Training time: %.2f s%n", end.seconds());
        if (save != null) {
            ModelFile.write(save, trainer.model());
        }
        if (history != null) {
            History.write(history, end.curve());
        }
        return 0;
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private List<Path> results() {
        return Stream.of(save, history).filter(Objects::nonNull).toList();
    }

    private List<LayerSpec> hiddenLayers() throws UsageException {
        try {
            return LayerGrammar.parse(layers);
        } catch (ReportedException e) {
            throw UsageException.of("cli.problem", "--layers", e.report());
        }
    }

    private void show(TrainingSnapshot snapshot, TrainingControl control) {
        List<LearningCurve.EpochResult> epochs = snapshot.curve().epochs();
        for (; printedEpochs < epochs.size(); printedEpochs++) {
            console.progress("");
            print(epochs.get(printedEpochs));
            if (console.out().checkError() && results().isEmpty()) {
                control.pause(); // nobody reads on
            }
        }
        int done = (int) (BAR * snapshot.progress());
        console.progress(
                String.format(
                        Locale.ROOT,
                        "[%s%s] %d/%d  %,.0f images/s",
                        "#".repeat(done),
                        ".".repeat(BAR - done),
                        snapshot.epoch(),
                        snapshot.targetEpoch(),
                        snapshot.imagesPerSecond()));
        if (snapshot.epoch() == snapshot.targetEpoch()) {
            console.progress("");
        }
    }

    private void print(LearningCurve.EpochResult result) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "Epoch %d: Train Loss: %.4f, Test Loss: %.4f, Accuracy: %.2f%% (%.2f s)%n",
                        result.epoch(),
                        result.trainingLoss(),
                        result.testLoss(),
                        100 * result.testAccuracy(),
                        result.seconds());
    }
}
