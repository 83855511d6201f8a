package fude.lab.session;

import fude.data.Data;
import fude.lab.Exam;
import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.lab.SavedRun;
import fude.text.ReportedException;
import fude.training.Checkpoint;
import fude.training.FineTuning;
import fude.training.Model;
import fude.training.Trainer;
import fude.training.TrainingControl;
import fude.training.TrainingSnapshot;
import fude.training.kept.KeptMoments;
import fude.training.measure.Evaluation;
import fude.training.study.UpdateStart;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One network from its first weights on, or from where it was kept. The trainer lives on the
 * training thread.
 */
public final class Run {
    private final RunRecord record;
    private final @Nullable Checkpoint from;
    private final KeptMoments before;
    private final List<float[]> firstWeights;
    private final int plannedFrom;
    private final TrainingControl control;
    private final RunScript script;
    private volatile Experiment experiment;

    @SuppressWarnings("NullAway.Init") // prepare sets it
    private volatile Data chosen;

    @SuppressWarnings("NullAway.Init") // prepare sets it
    private volatile TrainingSnapshot first;

    private @Nullable Trainer trainer;

    private Run(
            @Nullable String id,
            RunRequest request,
            List<float[]> firstWeights,
            @Nullable Checkpoint from,
            KeptMoments before,
            int targetEpoch) {
        this.record = new RunRecord(id, request);
        this.experiment = request.experiment();
        this.from = from;
        this.before = before;
        this.firstWeights = firstWeights;
        this.plannedFrom = Math.max(0, targetEpoch - experiment.config().epochs());
        this.control = new TrainingControl(experiment.config().learningRate(), targetEpoch);
        this.script = new RunScript(request.script(), control);
    }

    /** A run from its first weights on. */
    public static Run of(RunRequest request) {
        return of(newId(), request);
    }

    /** The same; the id is that of its card, null where it is to have none. */
    public static Run of(@Nullable String id, RunRequest request) {
        int epochs = request.experiment().config().epochs();
        return new Run(id, request, List.of(), null, KeptMoments.NONE, epochs);
    }

    /**
     * A run from the weights of a moment of another one on, which {@link RunRequest#beginning}
     * names, with a fresh optimizer.
     */
    static Run begunWith(List<float[]> weights, RunRequest request) {
        int epochs = request.experiment().config().epochs();
        return new Run(newId(), request, weights, null, KeptMoments.NONE, epochs);
    }

    /**
     * A run that goes on where one of this experiment stood.
     *
     * @param id of its card; null where it is to have none
     * @param targetEpoch the number of finished epochs at which it is finished
     */
    public static Run resumed(
            @Nullable String id, RunRequest request, Checkpoint from, int targetEpoch) {
        return new Run(id, request, List.of(), from, KeptMoments.NONE, targetEpoch);
    }

    /** The same, as it was kept: to the epoch that was planned, with the moments of its way. */
    public static Run resumed(@Nullable String id, RunRequest request, SavedRun saved) {
        Checkpoint from = saved.checkpoint();
        return new Run(id, request, List.of(), from, saved.moments(), from.targetEpoch());
    }

    public static String newId() {
        return UUID.randomUUID().toString();
    }

    public @Nullable String id() {
        return record.id();
    }

    public TrainingControl control() {
        return control;
    }

    /** What is run, with the settings that it goes on with. */
    public Experiment experiment() {
        return experiment;
    }

    /** The part of the data that takes part; known before the first snapshot. */
    public Data chosen() {
        return chosen;
    }

    /** How it stood when it was prepared. */
    public TrainingSnapshot first() {
        return first;
    }

    /** The number of epochs that were done when its epochs were last planned. */
    int plannedFrom() {
        return plannedFrom;
    }

    /** Whether it does by itself what was done by hand in another run. */
    boolean repeats() {
        return script.repeats();
    }

    /** From here on it does what is set by hand. */
    void leaveScript() {
        script.leave();
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
    public void prepare(Consumer<TrainingSnapshot> listener) throws ReportedException {
        Data data = experiment.chosenData();
        Trainer made = withSameThreads().trainer(data);
        trainer = made;
        if (from != null) {
            made.resume(from, before);
        } else if (!firstWeights.isEmpty()) {
            made.beginWith(firstWeights);
        }
        record.prepared(made);
        chosen = data;
        first = made.snapshot();
        listener.accept(first);
    }

    /** The number of threads decides the last bits: a run goes on with as many as it had. */
    private Experiment withSameThreads() {
        return from == null || experiment.config().threads() != 0
                ? experiment
                : experiment.withConfig(c -> c.withThreads(from.threads()));
    }

    /** Learns, unless the network could not be made. On the training thread. */
    void learn(Trainer.Stretch stretch, Consumer<TrainingSnapshot> listener)
            throws ReportedException {
        if (trainer != null) {
            trainer.run(stretch, control, listener);
        }
    }

    /** Has a batch of chosen images learned, outside of the order. On the training thread. */
    void learnChosen(List<Integer> images) throws ReportedException {
        trainer().learnChosen(images, control);
    }

    /**
     * Takes one step by a single image. On the training thread.
     *
     * @param targetEpoch the epoch at which it is to be finished
     */
    FineTuning step(byte[] image, int label, int targetEpoch) throws ReportedException {
        return trainer().step(image, label, control, targetEpoch);
    }

    /**
     * Where it stands before its next update, to be looked at elsewhere. On the training thread.
     *
     * @param targetEpoch the epoch at which it is to be finished
     */
    UpdateStart updateStart(int targetEpoch) {
        return new UpdateStart(
                experiment.network(),
                experiment.config(),
                trainer().checkpoint(),
                chosen.trainingSamples(experiment.choice()),
                control.learningRate(),
                targetEpoch);
    }

    /** Has a single image learned, without getting on. On the training thread. */
    FineTuning fineTune(byte[] image, int label) throws ReportedException {
        return trainer().fineTune(image, label);
    }

    /** Goes back to where it stood. On the training thread. */
    void goBack(Checkpoint to) throws ReportedException {
        trainer().resume(to);
    }

    /** How it stands, once there is a network. On the training thread. */
    @Nullable TrainingSnapshot now() {
        return trainer == null ? null : trainer.snapshot();
    }

    /** What the lab book tells of it. It must have been prepared. */
    public RunCard card(TrainingSnapshot snapshot) {
        return record.card(experiment, snapshot);
    }

    /**
     * Measures the network on the test images, which it has nothing to do with otherwise. On the
     * training thread.
     *
     * @param opening how often the test images have been opened, with this time
     */
    void examine(int opening) {
        Evaluation found = trainer().evaluate(chosen.testSamples(experiment.choice()));
        TrainingSnapshot now = trainer().snapshot();
        record.add(Exam.of(found, now.epoch(), now.batch(), opening));
    }

    Trainer trainer() {
        return Objects.requireNonNull(trainer);
    }

    /** The network. On the training thread. */
    public Model model() {
        return trainer().model();
    }

    /** Where it stands, so that it can go on. On the training thread. */
    public SavedRun saved() {
        Checkpoint now = trainer().checkpoint();
        return SavedRun.of(
                record.id(),
                record.beginning(),
                script.standing(experiment, now),
                script.left(now),
                now);
    }

    /** The same, with the moments that are kept of its way. On the training thread. */
    public SavedRun savedWithMoments() {
        return saved().withMoments(trainer().snapshot().moments());
    }
}
