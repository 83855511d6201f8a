package fude.ui.training;

import fude.lab.Experiment;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Trainer.Stretch;
import fude.training.TrainingConfig;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.Lab;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The run in hand: play, pause, step, reset, and the settings of learning. */
public final class TrainingViewModel {
    private static final double GENTLER = 0.1;

    private final Lab lab;
    private final Executor trainingThread;
    private Run run;
    private double failedRate;

    /**
     * @param trainingThread runs one thing after another on one thread
     * @param library why the numeric library is not there yet, null once it is
     */
    public TrainingViewModel(Lab lab, Executor trainingThread, ObservableValue<Message> library) {
        this.lab = lab;
        this.trainingThread = trainingThread;
        this.waiting =
                Bindings.createObjectBinding(
                        () -> Waiting.reason(lab, failure.get(), library.getValue()),
                        library,
                        lab.shownProperty(),
                        lab.proposalProperty(),
                        lab.problemsProperty(),
                        failure);
        this.plannedEpochs =
                Bindings.createIntegerBinding(
                        this::plannedEpochs,
                        finishedEpochs,
                        lab.shownProperty(),
                        lab.snapshotProperty());
        lab.experimentProperty().addListener((o, old, next) -> experimentChanged(old, next));
    }

    // Properties

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Message> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper finishedEpochs = new ReadOnlyIntegerWrapper();
    private final ObjectBinding<Message> waiting;
    private final IntegerBinding plannedEpochs;

    /** Whether the network is learning. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Why the run broke off; null if it did not. */
    public ReadOnlyObjectProperty<Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** What Play waits for; null if it can be pressed. */
    public ObjectBinding<Message> waitingProperty() {
        return waiting;
    }

    public ReadOnlyObjectProperty<TrainingSnapshot> snapshotProperty() {
        return lab.snapshotProperty();
    }

    /** What the settings show; null until there is data. */
    public ObservableValue<Experiment> experimentProperty() {
        return lab.shownProperty();
    }

    public ObservableValue<?> problemsProperty() {
        return lab.problemsProperty();
    }

    /** The last epoch that is planned: the chart's right end. */
    public IntegerBinding plannedEpochsProperty() {
        return plannedEpochs;
    }

    /** Whether there is anything to go back from. */
    public BooleanBinding resettableProperty() {
        return Bindings.createBooleanBinding(
                () -> lab.snapshot() != null && lab.snapshot().isTrained(), lab.snapshotProperty());
    }

    Message problem(String field) {
        return lab.problem(field).orElse(null);
    }

    /** Where the run was when its epochs were last planned, and as many more; no less than done. */
    private int plannedEpochs() {
        TrainingSnapshot snapshot = lab.snapshot();
        int reached = snapshot == null ? 0 : snapshot.epoch() + (snapshot.batch() > 0 ? 1 : 0);
        boolean finished = snapshot != null && snapshot.status() == TrainingStatus.FINISHED;
        boolean known = lab.shown() != null && lab.shown().config().problems().isEmpty();
        int ofTheRun = snapshot == null ? 1 : snapshot.targetEpoch();
        int planned = known && !finished ? target(lab.shown()) : ofTheRun;
        return Math.max(reached, planned);
    }

    private int target(Experiment experiment) {
        return finishedEpochs.get() + experiment.config().epochs();
    }

    // Commands

    public void playOrPause() {
        if (running.get()) {
            run.control().pause();
        } else {
            learn(Stretch.TARGET);
        }
    }

    /** Learns from one batch, or to the end of the epoch, and pauses. */
    public void step(boolean wholeEpoch) {
        learn(wholeEpoch ? Stretch.EPOCH : Stretch.BATCH);
    }

    private void learn(Stretch stretch) {
        if (running.get() || waiting.get() != null || run == null) {
            return;
        }
        if (lab.snapshot() != null && lab.snapshot().status() == TrainingStatus.FINISHED) {
            finishedEpochs.set(lab.snapshot().epoch());
            run.control().targetEpoch(target(lab.shown()));
        }
        Run current = run;
        current.control().resume();
        running.set(true);
        execute(current, listener -> current.learn(stretch, listener));
    }

    /** Back to the first weights, which the same seed makes the same. */
    public void reset() {
        if (lab.proposalProperty().get() != null && lab.problemsProperty().get().isEmpty()) {
            lab.confirm();
        } else if (lab.experimentProperty().get() != null) {
            prepare(lab.experimentProperty().get());
        }
    }

    /** Ends the run in hand for good. */
    public void stop() {
        if (run != null) {
            run.control().pause();
        }
    }

    /** The way out of a run that broke off: again from the start, with {@link #gentlerRate}. */
    public void startGentler() {
        double rate = gentlerRate();
        lab.discard();
        change(config -> config.withLearningRate(rate));
        reset();
        learn(Stretch.TARGET);
    }

    /** A tenth of the learning rate with which the run broke off. */
    public double gentlerRate() {
        return GENTLER * failedRate;
    }

    /** Changes the settings of learning. */
    public void change(UnaryOperator<TrainingConfig> change) {
        lab.propose(e -> e.withConfig(change.apply(e.config())));
    }

    void unreadable(String field, Message why) {
        lab.unreadable(field, why);
    }

    private void experimentChanged(Experiment old, Experiment next) {
        if (run != null && old.goesOnAs(next)) {
            goOnWith(next);
        } else {
            prepare(next);
        }
    }

    /** A run keeps its last valid settings while somebody is still typing. */
    private void goOnWith(Experiment next) {
        if (next.config().problems().isEmpty()) {
            run.control().learningRate(next.config().learningRate());
            run.control().targetEpoch(target(next));
        }
    }

    private void prepare(Experiment experiment) {
        if (run != null) {
            run.control().pause();
        }
        run = null;
        running.set(false);
        failure.set(null);
        finishedEpochs.set(0);
        lab.snapshotProperty().set(null);
        if (experiment.problems().isEmpty()) {
            Run next = new Run(experiment);
            run = next;
            execute(next, next::prepare);
        }
    }

    private void execute(Run current, TrainingTask.Work work) {
        TrainingTask task = new TrainingTask(work);
        task.valueProperty().addListener((o, old, snapshot) -> show(current, snapshot));
        task.setOnSucceeded(event -> ended(current, task.getValue()));
        task.setOnFailed(event -> failed(current, task.getException()));
        trainingThread.execute(task);
    }

    private void show(Run of, TrainingSnapshot snapshot) {
        if (of == run && snapshot != null) {
            lab.snapshotProperty().set(snapshot);
        }
    }

    private void ended(Run of, TrainingSnapshot last) {
        show(of, last);
        if (of == run) {
            running.set(false);
        }
    }

    private void failed(Run of, Throwable e) {
        if (of != run) {
            return;
        }
        running.set(false);
        failedRate = of.control().learningRate();
        if (e instanceof ReportedException reported) {
            failure.set(reported.report());
        } else if (e instanceof OutOfMemoryError) {
            failure.set(Message.of("training.out-of-memory"));
        } else {
            failure.set(Message.of("training.broke-off", String.valueOf(e)));
            throw new IllegalStateException("training broke off", e);
        }
    }
}
