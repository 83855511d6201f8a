package fude.lab.session;

import fude.text.Message;
import fude.training.Trainer.Stretch;
import fude.training.TrainingSnapshot;
import fude.training.study.UpdateStart;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The life of the current run. Commands come from one thread, which also hears of the results; the
 * network is made and learns on the training thread.
 *
 * <p>A command that the state of the run does not allow throws an {@link IllegalStateException}.
 */
public final class RunSession {
    private final Worker worker;
    private final AutoSave autoSave;
    private final CurrentRun current = new CurrentRun();
    private final RunPhase phase = new RunPhase(current);
    private final Course course = new Course();
    private Pace pace = Pace.FULL;

    /**
     * @param store keeps the last trained network
     */
    public RunSession(Worker worker, RunStore store) {
        this.worker = worker;
        this.autoSave = new AutoSave(store, System::nanoTime);
    }

    /** Hears of the run from now on, after those that were added before. */
    public void addListener(RunListener listener) {
        current.addListener(listener);
    }

    public RunState state() {
        return phase.state();
    }

    CurrentRun current() {
        return current;
    }

    /** Null if there is nothing to run. */
    public @Nullable Run run() {
        return current.run();
    }

    /** The run, where there must be one. */
    Run currentRun() {
        return Objects.requireNonNull(run());
    }

    /** How the run stands; null until there is a network. */
    public @Nullable TrainingSnapshot snapshot() {
        return current.snapshot();
    }

    /** Why the run broke off; null if it did not. */
    public @Nullable Message failure() {
        return phase.failure();
    }

    /** The learning rate with which the run broke off; 0 if it did not. */
    double failedRate() {
        return phase.failedRate();
    }

    /** Makes the network of another run; there is none if its settings have problems. */
    public void begin(Run next) {
        clear();
        current.begin(next);
        if (run() != null) {
            phase.enter(RunState.PREPARING);
            submit(
                    next::prepare,
                    () -> phase.ifStill(RunState.PREPARING, () -> phase.enter(current.rest())));
        }
    }

    /** Goes on with a run whose network was made already, such as one from a file. */
    public void adopt(Run ready) {
        clear();
        current.adopt(ready);
        phase.enter(RunState.atRest(ready.first().status()));
    }

    /** Leaves the run. */
    void clear() {
        pause();
        current.leave();
        phase.clear();
        current.clear();
    }

    /** Learns; a run that is finished learns for as many epochs again. */
    public void play(Stretch stretch) {
        state().require(RunState.LEARNING);
        if (state() == RunState.FINISHED) {
            current.planAgain();
        }
        goOn(stretch);
    }

    /** Learns to where the run was to end. */
    public void goOn(Stretch stretch) {
        state().require(RunState.LEARNING);
        course.begin(stretch, snapshot());
        learn();
    }

    private void learn() {
        Run run = currentRun();
        Stretch stretch = course.stretch();
        phase.enter(RunState.LEARNING);
        run.control().pace(pace.batchesPerSecond());
        run.control().resume();
        submit(
                listener -> run.learn(stretch, autoSave.during(run, listener)),
                () -> phase.ifStill(RunState.LEARNING, () -> learned(stretch)));
    }

    /**
     * Learns a batch of chosen images, as a batch of the run that is not in the epoch's order.
     *
     * @param images their places among those that are learned from
     */
    void learnChosen(List<Integer> images) {
        state().require(RunState.LEARNING);
        Run run = currentRun();
        if (state() == RunState.FINISHED) {
            current.planAgain();
        }
        run.leaveScript();
        phase.enter(RunState.LEARNING);
        submit(
                listener -> {
                    try {
                        run.learnChosen(images);
                    } finally {
                        listener.accept(run.now());
                    }
                },
                () -> phase.ifStill(RunState.LEARNING, () -> learned(Stretch.BATCH)));
    }

    /**
     * Looks at where the run stands before its next update, between two batches; one that learns
     * goes on.
     *
     * @param goesOn whether it may
     */
    void look(BooleanSupplier goesOn, Consumer<UpdateStart> seen, Consumer<Throwable> failed) {
        Run run = currentRun();
        AtomicReference<UpdateStart> start = new AtomicReference<>();
        int target = nextTarget();
        between(
                work -> start.set(run.updateStart(target)),
                goesOn,
                () -> seen.accept(start.get()),
                failed);
    }

    /** The epoch at which the run would be finished if it learned now. */
    int nextTarget() {
        Run run = currentRun();
        return state() == RunState.FINISHED
                ? new EpochPlan(Objects.requireNonNull(snapshot()).epoch()).target(run.experiment())
                : run.control().targetEpoch();
    }

    private void learned(Stretch stretch) {
        if (stretch != Stretch.BATCH) {
            keep();
        }
        phase.enter(current.rest());
    }

    /** What it was last asked to learn. */
    Stretch stretch() {
        return course.stretch();
    }

    /** Has learning end after the current batch. */
    public void pause() {
        course.pause();
        if (run() != null) {
            run().control().pause();
        }
    }

    /** How fast this run and those after it learn; at once, if it learns. */
    void pace(Pace next) {
        pace = next;
        if (run() != null) {
            run().control().pace(next.batchesPerSecond());
        }
    }

    /** Keeps the network for the next start, when the training thread comes to it. */
    void keep() {
        Run kept = run();
        if (kept != null) {
            worker.submit(listener -> autoSave.write(kept), () -> {}, Failure::unforeseen);
        }
    }

    /**
     * Does something on the training thread between two batches; a run that learns goes on after
     * it.
     *
     * @param goesOn whether it may, when the work is done
     */
    void between(
            Worker.Work work, BooleanSupplier goesOn, Runnable done, Consumer<Throwable> failed) {
        Run interrupted = state() == RunState.LEARNING ? run() : null;
        if (interrupted != null) {
            interrupted.control().pause();
        }
        Runnable back = () -> goOnWith(interrupted, goesOn);
        worker.submit(
                work,
                () -> {
                    done.run();
                    back.run();
                },
                e -> {
                    back.run();
                    failed.accept(e);
                });
    }

    private void goOnWith(@Nullable Run interrupted, BooleanSupplier goesOn) {
        boolean rests = state() == RunState.RESTING && interrupted == run();
        if (rests && course.isLeft(snapshot()) && goesOn.getAsBoolean()) {
            learn();
        }
    }

    /** Does something with the network of a run that rests; it hands over how it stands then. */
    void fineTune(Worker.Work work, Runnable done) {
        phase.enter(RunState.FINE_TUNING);
        submit(
                work,
                () -> {
                    keep();
                    phase.enter(current.rest());
                    done.run();
                });
    }

    /** Results of a run that has been left are not heard of. */
    private void submit(Worker.Work work, Runnable done) {
        Run of = currentRun();
        worker.submit(
                work,
                new Worker.Result(
                        now -> current.ifStill(of, () -> current.show(now)),
                        () -> current.ifStill(of, done),
                        e -> current.ifStill(of, () -> phase.broke(e, of))));
    }
}
