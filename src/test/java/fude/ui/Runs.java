package fude.ui;

import fude.data.DatasetSplit;
import fude.data.numbers.SmallProblem;
import fude.lab.Experiment;
import fude.lab.Machine;
import fude.lab.RunCard;
import fude.nn.matrix.NumericLibrary;
import fude.text.ReportedException;
import fude.training.Intervention;
import fude.training.Trainer;
import fude.training.TrainingControl;
import fude.training.TrainingSnapshot;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short runs of the sample digits, as the training tells the lab of them, without a window. */
public final class Runs {
    public static final DatasetSplit DIGITS = Samples.digits();

    static {
        try {
            String folder = System.getProperty("fude.test.dir", "target/test-home");
            NumericLibrary.load(Path.of(folder).toAbsolutePath().resolve("native"));
        } catch (ReportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Runs() {}

    /**
     * One epoch of the sample digits on one thread, but for some settings.
     *
     * @param keysAndValues as in {@code "epochs", "5"}
     */
    public static Experiment experiment(String... keysAndValues) {
        Map<String, String> settings = new LinkedHashMap<>(Map.of("epochs", "1", "threads", "1"));
        for (int i = 0; i < keysAndValues.length; i += 2) {
            settings.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return with(settings, Experiment.on(DIGITS));
    }

    /** An experiment with some settings changed. */
    public static Experiment with(Map<String, String> settings, Experiment experiment) {
        try {
            return experiment.with(settings);
        } catch (ReportedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * A small problem with the settings that such data begins with, but for some.
     *
     * @param keysAndValues as in {@code "epochs", "5"}
     */
    public static Experiment small(String name, String... keysAndValues) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            settings.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        try {
            return with(settings, Experiment.on(SmallProblem.parse(name).split()));
        } catch (ReportedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The run before its first batch. */
    public static TrainingSnapshot untrained(Experiment experiment) {
        return experiment.trainer(experiment.chosenData()).snapshot();
    }

    /** The run at its end. */
    public static TrainingSnapshot trained(Experiment experiment) {
        return run(experiment, List.of()).snapshot();
    }

    /** The run at its end, with what was set by hand in another one. */
    public static Trainer run(Experiment experiment, List<Intervention> script) {
        return run(experiment, script, Trainer.Stretch.TARGET);
    }

    /** The run after its first batch. */
    public static TrainingSnapshot begun(Experiment experiment) {
        return run(experiment, List.of(), Trainer.Stretch.BATCH).snapshot();
    }

    /** The run after its first epoch, whatever it was to learn. */
    public static TrainingSnapshot afterOneEpoch(Experiment experiment) {
        return run(experiment, List.of(), Trainer.Stretch.EPOCH).snapshot();
    }

    private static Trainer run(
            Experiment experiment, List<Intervention> script, Trainer.Stretch stretch) {
        Trainer trainer = experiment.trainer(experiment.chosenData());
        TrainingControl control =
                new TrainingControl(
                        experiment.config().learningRate(), experiment.config().epochs());
        control.follow(script);
        try {
            trainer.run(stretch, control, snapshot -> {});
        } catch (ReportedException e) {
            throw new IllegalStateException(e);
        }
        return trainer;
    }

    /**
     * The card of a run.
     *
     * @param parent id of the run that it came from; null for none
     */
    public static RunCard card(
            String id, String parent, Experiment experiment, TrainingSnapshot snapshot) {
        return RunCard.of(
                id,
                Instant.EPOCH,
                parent,
                null,
                null,
                experiment,
                experiment.chosenData().trainingSamples(experiment.choice()).checksum(),
                Machine.here(1),
                snapshot);
    }

    /** Begins with an experiment whose network has not learned anything yet. */
    public static void begin(Lab lab, Experiment experiment) {
        Locked.card(lab, null);
        lab.session().begin(experiment);
        Locked.choose(lab, experiment.chosenData());
        Locked.stands(lab, untrained(experiment));
    }

    /** Tells the lab that a run has come so far. */
    public static void show(Lab lab, RunCard card, TrainingSnapshot snapshot) {
        Locked.card(lab, card);
        Locked.stands(lab, snapshot);
    }
}
