package fude.store;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.ink.handwriting.Handwriting;
import fude.lab.Experiment;
import fude.lab.SavedRun;
import fude.text.ReportedException;
import fude.training.Checkpoint;
import fude.training.LearningCurve;
import fude.training.Trainer;
import fude.training.Trainer.Stretch;
import fude.training.TrainingConfig;
import fude.training.TrainingControl;
import fude.training.measure.Evaluation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs of a few hundred digits that are over at once, and all that there is to tell of one. */
public final class SmallRuns {
    static final DatasetSplit DATA =
            new DatasetSplit(
                    "digits",
                    Handwriting.generate(300, 1, Handwriting.Purpose.TRAINING),
                    Handwriting.generate(100, 1, Handwriting.Purpose.TEST));

    /** Images that stay and digits that are written again. */
    static final DatasetSplit JOINED = joined();

    private static DatasetSplit joined() {
        Dataset staying = Handwriting.generate(150, 2, Handwriting.Purpose.TRAINING);
        DatasetSplit first =
                new DatasetSplit("first", staying.withSource(Optional.empty()), DATA.test());
        try {
            return DatasetSplit.joined(List.of(first, DATA));
        } catch (ReportedException e) {
            throw new AssertionError(e);
        }
    }

    /** Ten batches an epoch, three epochs, and everything at once that a run can remember. */
    private static final Map<String, String> SETTINGS =
            Map.ofEntries(
                    Map.entry("layers", "dense 12 relu, batchnorm, dropout 0.2"),
                    Map.entry("batch-size", "32"),
                    Map.entry("epochs", "3"),
                    Map.entry("learning-rate", "0.01"),
                    Map.entry("schedule", "cosine"),
                    Map.entry("max-norm", "1.5"),
                    Map.entry("averaging", "0.5"),
                    Map.entry("patience", "2"),
                    Map.entry("threads", "1"));

    private SmallRuns() {}

    /** The settings above, but for some: {@code "epochs", "5"}. */
    static Experiment experiment(String... keysAndValues) throws ReportedException {
        Map<String, String> settings = new LinkedHashMap<>(SETTINGS);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            settings.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return Experiment.on(DATA).with(settings);
    }

    /** A run that stopped after a number of batches. */
    static Trainer stopped(Experiment experiment, int batches) throws ReportedException {
        Trainer trainer = experiment.trainer(experiment.chosenData());
        for (int i = 0; i < batches; i++) {
            trainer.run(Stretch.BATCH, control(experiment), snapshot -> {});
        }
        return trainer;
    }

    static Trainer goOn(Trainer trainer, Experiment experiment) throws ReportedException {
        trainer.run(Stretch.TARGET, control(experiment), snapshot -> {});
        return trainer;
    }

    private static TrainingControl control(Experiment experiment) {
        TrainingConfig config = experiment.config();
        return new TrainingControl(config.learningRate(), config.epochs());
    }

    static void write(Path file, Experiment experiment, Trainer trainer) throws ReportedException {
        ModelFile.write(file, trainer.model(), SavedRun.of(null, experiment, trainer.checkpoint()));
    }

    /** The run of a file, as it stood. */
    static Trainer read(Path file) throws ReportedException {
        return read(file, DATA);
    }

    static Trainer read(Path file, DatasetSplit data) throws ReportedException {
        SavedRun run = ModelFile.readRun(file);
        Experiment experiment = run.experiment(data);
        Trainer trainer = experiment.trainer(experiment.chosenData());
        trainer.resume(run.checkpoint());
        return trainer;
    }

    /** Everything but time, to the bit. */
    static String text(Trainer trainer) {
        Checkpoint at = trainer.checkpoint();
        Evaluation evaluation = trainer.snapshot().evaluation();
        StringBuilder text = new StringBuilder();
        add(text, "at", at.epoch(), at.batch(), at.targetEpoch(), at.learningRate(), at.threads());
        add(text, "lessons", at.fineTunings());
        add(text, "status", trainer.snapshot().status(), trainer.snapshot().bestEpoch());
        add(text, "answers", bits(trainer.model().state()));
        add(text, "weights", bits(at.weights()));
        add(text, "steps", at.optimizer().steps());
        if (at.optimizer().steps() > 0) {
            at.optimizer().values().forEach(m -> add(text, "memory", bits(List.of(m))));
        }
        add(text, "average", at.average().steps(), bits(at.average().means()));
        add(text, "best", at.best().epoch(), at.best().loss(), bits(at.best().weights()));
        add(text, "draft", at.curve().point(), at.curve().epoch());
        LearningCurve curve = at.curve().curve();
        for (int i = 0; i < curve.points(); i++) {
            add(text, "point", curve.position(i), curve.trainingLoss(i));
        }
        for (LearningCurve.EpochResult e : curve.measurements()) {
            add(text, "epoch", e.epoch(), e.trainingLoss(), e.measuredLoss(), e.measuredAccuracy());
        }
        add(text, "evaluation", evaluation == null ? "none" : evaluation.loss());
        return text.toString();
    }

    private static List<Integer> bits(List<float[]> arrays) {
        return arrays.stream().map(Arrays::hashCode).toList();
    }

    private static void add(StringBuilder text, Object... words) {
        text.append(Arrays.toString(words)).append('\n');
    }
}
