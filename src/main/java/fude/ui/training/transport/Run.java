package fude.ui.training.transport;

import fude.data.DatasetSplit;
import fude.lab.Exam;
import fude.lab.Experiment;
import fude.lab.Machine;
import fude.lab.RunCard;
import fude.lab.SavedRun;
import fude.store.ModelFile;
import fude.text.ReportedException;
import fude.training.Checkpoint;
import fude.training.FineTuning;
import fude.training.Trainer;
import fude.training.TrainingControl;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.measure.Evaluation;
import fude.ui.state.RunRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One network from its first weights on, or from where it was kept. The trainer lives on the
 * training thread.
 */
final class Run {
    private final String id;
    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final RunRequest request;
    private final Checkpoint from;
    private final TrainingControl control;
    private volatile Experiment experiment;
    private volatile DatasetSplit chosen;
    private volatile TrainingSnapshot first;
    private volatile Machine machine;
    private volatile long checksum;
    private boolean repeats;
    private volatile List<Exam> exams = List.of();
    private Trainer trainer;
    private TrainingSnapshot kept;

    Run(RunRequest request) {
        this(newId(), request, null);
    }

    /**
     * @param id of the run that goes on
     * @param from where a run of this experiment stood; null for the start
     */
    Run(String id, RunRequest request, Checkpoint from) {
        this.id = id;
        this.request = request;
        this.experiment = request.experiment();
        this.from = from;
        this.control =
                new TrainingControl(
                        experiment.config().learningRate(),
                        from == null ? experiment.config().epochs() : from.targetEpoch());
        control.follow(request.script());
        this.repeats = !request.script().isEmpty();
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    String id() {
        return id;
    }

    TrainingControl control() {
        return control;
    }

    /** What is run, with the settings that it goes on with. */
    Experiment experiment() {
        return experiment;
    }

    /** The part of the data that takes part; known before the first snapshot. */
    DatasetSplit chosen() {
        return chosen;
    }

    /** How it stood when it was prepared. */
    TrainingSnapshot first() {
        return first;
    }

    /** So many epochs were done when its epochs were last planned. */
    int plannedFrom() {
        return from == null ? 0 : Math.max(0, from.targetEpoch() - experiment.config().epochs());
    }

    /** Whether it does by itself what was done by hand in another run. */
    boolean repeats() {
        return repeats;
    }

    /** From here on it does what the hand says. */
    void leaveScript() {
        repeats = false;
        control.follow(List.of());
    }

    /** What it has set by itself is what the settings show from now on. */
    void follow(Experiment shown) {
        experiment = shown;
    }

    /** Goes on with other settings, which may differ in what can be changed while it learns. */
    void goOnWith(Experiment next, int targetEpoch) {
        leaveScript();
        experiment = next;
        control.learningRate(next.config().learningRate());
        control.targetEpoch(targetEpoch);
    }

    /** Makes the network. On the training thread. */
    void prepare(Consumer<TrainingSnapshot> listener) throws ReportedException {
        DatasetSplit data = experiment.chosenData();
        trainer = withSameThreads().trainer(data);
        if (from != null) {
            trainer.resume(from);
        }
        machine = Machine.here(trainer.snapshot().threads());
        checksum = trainer.dataChecksum();
        chosen = data;
        first = trainer.snapshot();
        kept = from == null ? first : null;
        listener.accept(first);
    }

    /** The number of threads decides the last bits: a run goes on with as many as it had. */
    private Experiment withSameThreads() {
        boolean free = from == null || experiment.config().threads() != 0;
        return free
                ? experiment
                : experiment.withConfig(experiment.config().withThreads(from.threads()));
    }

    /** Learns. On the training thread. */
    void learn(Trainer.Stretch stretch, Consumer<TrainingSnapshot> listener)
            throws ReportedException {
        trainer.run(stretch, control, listener);
    }

    /** Has a single image learned, without getting on. On the training thread. */
    FineTuning fineTune(byte[] image, int label) throws ReportedException {
        return trainer.fineTune(image, label);
    }

    /** Goes back to where it stood. On the training thread. */
    void goBack(Checkpoint to) throws ReportedException {
        trainer.resume(to);
    }

    /** How it stands. On the training thread. */
    TrainingSnapshot now() {
        return trainer.snapshot();
    }

    /** What the lab book tells of it. It must have been prepared. */
    RunCard card(TrainingSnapshot snapshot) {
        RunCard card =
                RunCard.of(
                        id,
                        begun,
                        request.parent(),
                        request.series(),
                        experiment,
                        checksum,
                        machine,
                        snapshot);
        return card.withExams(exams);
    }

    /**
     * Measures the network on the test images, which it has nothing to do with otherwise. On the
     * training thread.
     *
     * @param opening how often the test images have been opened, with this time
     */
    void examine(int opening) {
        Evaluation found = trainer.evaluate(experiment.testImages(chosen));
        TrainingSnapshot now = trainer.snapshot();
        List<Exam> all = new ArrayList<>(exams);
        all.add(
                new Exam(
                        now.epoch(),
                        now.batch(),
                        found.samples(),
                        found.right(),
                        found.loss(),
                        opening));
        exams = List.copyOf(all);
    }

    /** Writes the network and where the run stands. On the training thread. */
    void save(Path file) throws ReportedException {
        ModelFile.write(file, trainer.model(), SavedRun.of(id, experiment, trainer.checkpoint()));
    }

    /** The same, if something has been learned since the last time. On the training thread. */
    void keep(Path file) throws ReportedException {
        TrainingSnapshot now = trainer == null ? null : trainer.snapshot();
        if (now == null || !now.isTrained() || now.status() == TrainingStatus.DIVERGED) {
            return;
        }
        if (kept == null || !isSamePlace(now, kept)) {
            save(file);
            kept = now;
        }
    }

    private static boolean isSamePlace(TrainingSnapshot one, TrainingSnapshot other) {
        return one.epoch() == other.epoch()
                && one.batch() == other.batch()
                && one.fineTunings() == other.fineTunings();
    }
}
