package fude.cli;

import fude.data.Data;
import fude.lab.Experiment;
import fude.lab.Repetition;
import fude.lab.RunCard;
import fude.lab.SavedRun;
import fude.lab.session.Run;
import fude.lab.session.RunRequest;
import fude.lab.setting.Plan;
import fude.lab.setting.Setting;
import fude.lab.setting.SettingCatalog;
import fude.nn.matrix.NumericLibrary;
import fude.store.Home;
import fude.store.ModelFile;
import fude.store.RunCardFile;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Checkpoint;
import fude.training.Intervention;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code fude train} is to run, and from where.
 *
 * @param label tells it from the other runs of a recipe; empty where there are none
 * @param from empty for from the beginning
 */
record TrainingPlan(String label, RunRequest request, Optional<Checkpoint> from) {
    private static final List<String> WITH_RESUME =
            List.of(
                    "--learning-rate",
                    "--epochs",
                    "--save",
                    "--history",
                    "--card",
                    "--dataset",
                    "--data-dir");

    private static final List<String> WITH_REPEAT =
            List.of("--save", "--history", "--card", "--dataset", "--data-dir");

    /** A run from its first weights on. */
    static TrainingPlan begun(String label, Experiment experiment) {
        return new TrainingPlan(label, RunRequest.fork(experiment, null), Optional.empty());
    }

    /** The option cannot be given together with {@code --resume}. */
    static UsageException notWithResume(String option) {
        return UsageException.of("cli.not-with-resume", option, WITH_RESUME);
    }

    /**
     * Goes on with the run of a model file, to the target and at the rate that it had, unless
     * others are given.
     */
    static TrainingPlan resumed(
            Path file, SettingOptions given, DataOptions data, Home home, Console console)
            throws ReportedException, UsageException {
        for (Setting<?> setting : SettingCatalog.all()) {
            if (given.has(setting) && !setting.live()) {
                throw notWithResume("--" + setting.key());
            }
        }
        UsageException.throwIfAny(given.apply(Plan.DEFAULT).config().problems());
        SavedRun saved = ModelFile.readRun(file);
        Checkpoint from = saved.checkpoint();
        Data split = data.read(home, saved.dataset(), console);
        Experiment experiment = saved.experiment(split);
        Experiment asItStood =
                experiment.withConfig(
                        c ->
                                c.withLearningRate(from.learningRate())
                                        .withEpochs(from.targetEpoch()));
        if (!asItStood.problems().isEmpty()) {
            throw ReportedException.of("training.other-data");
        }
        Experiment next = asItStood.withPlan(given.apply(asItStood.plan()));
        boolean asPlanned = next.equals(asItStood);
        List<Intervention> script = asPlanned ? saved.script() : List.of();
        RunRequest request = new RunRequest(next, saved.id(), null, script, saved.beginning());
        return new TrainingPlan("", request, Optional.of(from));
    }

    /** The option cannot be given together with {@code --repeat}. */
    static UsageException notWithRepeat(String option) {
        return UsageException.of("cli.not-with-repeat", option, WITH_REPEAT);
    }

    /** Does again what the run of a card did, and says what stands in the way of that. */
    static TrainingPlan repeated(
            Path file, SettingOptions given, DataOptions data, Home home, Console console)
            throws ReportedException, UsageException {
        for (Setting<?> setting : SettingCatalog.all()) {
            if (given.has(setting)) {
                throw notWithRepeat("--" + setting.key());
            }
        }
        RunCard card = RunCardFile.read(file);
        Data split = data.read(home, card.dataset(), console);
        NumericLibrary.load(home.natives());
        Repetition repetition = Repetition.of(card, split);
        for (Message remark : repetition.remarks()) {
            console.err().println(console.texts().get(remark));
        }
        RunRequest request =
                new RunRequest(repetition.experiment(), card.id(), null, repetition.script());
        return new TrainingPlan("", request, Optional.empty());
    }

    /**
     * The run, to be prepared where it is to begin.
     *
     * @param id of its card; null where it is to have none
     */
    Run run(String id) {
        return from.map(checkpoint -> Run.resumed(id, request, checkpoint, target()))
                .orElseGet(() -> Run.of(id, request));
    }

    /** Whether there is nothing to learn. */
    boolean isFinished() {
        return request.script().isEmpty() && from.isPresent() && from.get().isFinished(target());
    }

    private int target() {
        return request.experiment().config().epochs();
    }
}
