package fude.ui.training.transport;

import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Trainer.Stretch;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.state.Lab;
import fude.ui.state.RunRequest;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.WorkerStateEvent;

/**
 * The one run that the window shows: made anew, or exchanged, when the experiment changes. Writes
 * the lab's snapshot and chosen data.
 */
public final class CurrentRun {
    private final Lab lab;
    private final Executor trainingThread;
    private final AutoSave keeper;
    private final EpochPlan plan;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Message> failure = new ReadOnlyObjectWrapper<>();
    private Experiment experiment;
    private Run run;
    private Run offered;
    private Experiment followed;
    private Run requested;
    private String lastLearned;
    private double failedRate;
    private Runnable onRest = () -> {};

    /**
     * @param last the file in which the last trained network is kept
     */
    CurrentRun(Lab lab, Executor trainingThread, Path last) {
        this.lab = lab;
        this.trainingThread = trainingThread;
        this.keeper = new AutoSave(trainingThread, last);
        this.plan = new EpochPlan(lab);
        lab.experimentProperty().addListener(observable -> experimentChanged());
        lab.restUntilProperty().addListener((o, was, until) -> rest(until.longValue()));
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    EpochPlan plan() {
        return plan;
    }

    /** The learning rate with which the run broke off. */
    double failedRate() {
        return failedRate;
    }

    /** What is to be done whenever it has stopped learning. */
    void setOnRest(Runnable action) {
        onRest = action;
    }

    /** The id of the run that a new one would come from; null for none. */
    public String ancestor() {
        RunCard card = lab.cardProperty().get();
        return card == null ? lastLearned : card.id();
    }

    /** Null if there is nothing to run. */
    Run run() {
        return run;
    }

    void pause() {
        if (run != null) {
            run.control().pause();
        }
    }

    private void rest(long until) {
        if (run != null) {
            run.control().restUntil(until);
        }
    }

    /** Keeps the network for the next start, when the training thread comes to it. */
    void keep() {
        if (run != null) {
            keeper.keep(run);
        }
    }

    void learn(Stretch stretch) {
        if (run == null || running.get()) {
            return;
        }
        if (lab.snapshot() != null && lab.snapshot().status() == TrainingStatus.FINISHED) {
            plan.from(lab.snapshot().epoch());
            run.leaveScript();
            run.control().targetEpoch(plan.target(lab.shown()));
        }
        Run current = run;
        current.control().resume();
        running.set(true);
        execute(
                current,
                listener -> current.learn(stretch, keeper.during(current, listener)),
                () -> {
                    running.set(false);
                    if (stretch != Stretch.BATCH) {
                        keep();
                    }
                    onRest.run();
                });
    }

    /** Does something on the training thread between two batches; a run goes on after it. */
    void between(TrainingTask.Work work, Runnable done, Consumer<Throwable> failed) {
        Run interrupted = running.get() ? run : null;
        if (interrupted != null) {
            interrupted.control().pause();
        }
        TrainingTask task = new TrainingTask(work);
        task.setOnSucceeded(
                event -> {
                    done.run();
                    goOn(interrupted);
                });
        task.setOnFailed(
                event -> {
                    goOn(interrupted);
                    failed.accept(task.getException());
                });
        trainingThread.execute(task);
    }

    /**
     * Measures the run on the test images, between two batches, and stamps it.
     *
     * @param opening how often they have been opened, with this time
     */
    public void examine(int opening, Runnable done, Consumer<Throwable> failed) {
        Run examined = run;
        between(
                listener -> examined.examine(opening),
                () -> {
                    if (examined == run) {
                        lab.cardProperty().set(examined.card(lab.snapshot()));
                    }
                    done.run();
                },
                failed);
    }

    /**
     * Does something with the run while it rests, which may change its network. The work hands over
     * how the run stands then.
     */
    void whileAtRest(TrainingTask.Work work, Runnable done) {
        if (run != null && !running.get()) {
            running.set(true);
            execute(
                            run,
                            work,
                            () -> {
                                running.set(false);
                                keep();
                            })
                    .addEventHandler(WorkerStateEvent.WORKER_STATE_SUCCEEDED, event -> done.run());
        }
    }

    private void goOn(Run interrupted) {
        if (interrupted != null
                && interrupted == run
                && lab.proposalProperty().get() == null
                && lab.snapshot().status() == TrainingStatus.PAUSED) {
            learn(Stretch.TARGET);
        }
    }

    /**
     * Puts a run that was made ready in the place of this one; asks first if something would be
     * lost.
     *
     * @param file where it was kept
     */
    void offer(Run ready, Path file) {
        offered = ready;
        lab.offer(ready.experiment(), file);
    }

    private void experimentChanged() {
        Experiment old = experiment;
        experiment = lab.experimentProperty().get();
        if (offered != null && offered.experiment() == experiment) {
            adopt(offered);
        } else if (requested != null && requested.experiment() == experiment) {
            prepare(requested);
        } else if (experiment == followed) {
            run.follow(experiment);
        } else if (run == null || !old.goesOnAs(experiment)) {
            prepare(experiment);
        } else if (experiment.config().problems().isEmpty()) {
            run.goOnWith(experiment, plan.target(experiment));
        }
    }

    /** Begins with a run that was asked for; asks nothing. */
    void begin(Run next) {
        requested = next;
        if (lab.experimentProperty().get() == next.experiment()) {
            lab.discard();
            prepare(next);
        } else {
            lab.begin(next.experiment());
        }
    }

    /** Begins with the first weights. */
    void prepare(Experiment next) {
        prepare(new Run(RunRequest.fork(next, ancestor())));
    }

    private void prepare(Run prepared) {
        leave();
        Experiment next = prepared.experiment();
        lab.snapshotProperty().set(null);
        if (next.choice().isEverything()) {
            lab.chosenDataProperty().set(next.data());
        }
        if (next.problems().isEmpty()) {
            run = prepared;
            execute(prepared, prepared::prepare, () -> {});
        }
    }

    private void adopt(Run ready) {
        leave();
        run = ready;
        plan.from(ready.plannedFrom());
        show(ready, ready.first());
    }

    private void leave() {
        pause();
        leaveGhost();
        run = null;
        offered = null;
        requested = null;
        running.set(false);
        failure.set(null);
        plan.from(0);
    }

    /** The curve of a run that has learned stays in sight, thin, behind the one that follows. */
    private void leaveGhost() {
        RunCard left = lab.cardProperty().get();
        if (left != null) {
            lastLearned = left.id();
            lab.overlays().ghostProperty().set(left.curve());
            lab.cardProperty().set(null);
        }
    }

    /**
     * @param then done when it has gone well, if the run is still in hand
     */
    private TrainingTask execute(Run current, TrainingTask.Work work, Runnable then) {
        TrainingTask task = new TrainingTask(work);
        task.valueProperty().addListener((o, old, snapshot) -> show(current, snapshot));
        task.setOnSucceeded(
                event -> {
                    show(current, task.getValue());
                    if (current == run) {
                        then.run();
                    }
                });
        task.setOnFailed(event -> failed(current, task.getException()));
        trainingThread.execute(task);
        return task;
    }

    private void show(Run of, TrainingSnapshot snapshot) {
        if (of == run && snapshot != null) {
            lab.chosenDataProperty().set(of.chosen());
            follow(snapshot);
            lab.cardProperty().set(snapshot.isTrained() ? of.card(snapshot) : null);
            lab.overlays().changesProperty().set(HandMarks.of(snapshot));
            lab.snapshotProperty().set(snapshot);
        }
    }

    /** The settings never contradict a run that changes them by itself. */
    private void follow(TrainingSnapshot snapshot) {
        if (run.repeats() && snapshot.isTrained() && lab.proposalProperty().get() == null) {
            Experiment set = plan.follow(experiment, snapshot.interventions());
            if (!set.equals(experiment)) {
                followed = set;
                lab.begin(set);
            }
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
        onRest.run();
    }
}
