package fude.cli;

import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.lab.SavedRun;
import fude.lab.Setting;
import fude.store.Home;
import fude.store.ModelFile;
import fude.text.ReportedException;
import fude.training.Checkpoint;
import fude.training.Trainer;
import fude.training.TrainingControl;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code fude train} is to run, and from where.
 *
 * @param label tells it from the other runs of a recipe; empty where there are none
 * @param from empty for from the beginning
 */
record TrainingPlan(String label, Experiment experiment, Optional<Checkpoint> from) {
    /** The settings that may be changed where a run goes on. */
    private static final Set<String> FREE = Set.of("learning-rate", "epochs");

    private static final List<String> WITH_RESUME =
            List.of(
                    "--learning-rate",
                    "--epochs",
                    "--save",
                    "--history",
                    "--dataset",
                    "--data-dir");

    /** The option cannot be given together with {@code --resume}. */
    static UsageException notWithResume(String option) {
        return UsageException.of("cli.not-with-resume", option, WITH_RESUME);
    }

    /**
     * Goes on with the run of a model file, to the target and at the rate that it had, unless
     * others are given.
     */
    static TrainingPlan resumed(Path file, SettingOptions given, DataOptions data, Home home)
            throws ReportedException, UsageException {
        for (Setting setting : Setting.all()) {
            if (given.has(setting) && !FREE.contains(setting.key())) {
                throw notWithResume("--" + setting.key());
            }
        }
        UsageException.throwIfAny(given.apply(Experiment.on(null)).config().problems());
        SavedRun saved = ModelFile.readRun(file);
        Checkpoint from = saved.checkpoint();
        DatasetSplit split = data.read(home, saved.dataset());
        Experiment experiment = saved.experiment(split);
        Experiment asItStood =
                experiment.withConfig(
                        experiment
                                .config()
                                .withLearningRate(from.learningRate())
                                .withEpochs(from.targetEpoch()));
        if (!asItStood.problems().isEmpty()) {
            throw ReportedException.of("training.other-data");
        }
        return new TrainingPlan("", given.apply(asItStood), Optional.of(from));
    }

    /** The run, where it is to begin. */
    Trainer trainer(DatasetSplit chosen) throws ReportedException {
        Trainer trainer = experiment.trainer(chosen);
        if (from.isPresent()) {
            trainer.resume(from.get());
        }
        return trainer;
    }

    TrainingControl control() {
        return new TrainingControl(
                experiment.config().learningRate(), experiment.config().epochs());
    }

    /** Whether there is nothing to learn. */
    boolean isFinished() {
        return from.isPresent() && from.get().isFinished(experiment.config().epochs());
    }
}
