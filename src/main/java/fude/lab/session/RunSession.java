package fude.lab.session;

import fude.text.Message;
import fude.training.Trainer.Stretch;
import fude.training.TrainingSnapshot;
import java.util.Objects;
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
    private RunState state = RunState.EMPTY;
    private @Nullable Failure failure;

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
        return state;
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

    private RunState rest() {
        return RunState.atRest(Objects.requireNonNull(snapshot()).status());
    }

    /** How the run stands; null until there is a network. */
    public @Nullable TrainingSnapshot snapshot() {
        return current.snapshot();
    }

    /** Why the run broke off; null if it did not. */
    public @Nullable Message failure() {
        return failure == null ? null : failure.message();
    }

    /** The learning rate with which the run broke off; 0 if it did not. */
    double failedRate() {
        return failure == null ? 0 : failure.learningRate();
    }

    /** Makes the network of another run; there is none if its settings have problems. */
    public void begin(Run next) {
        clear();
        current.begin(next);
        if (run() != null) {
            enter(RunState.PREPARING);
            submit(
                    next::prepare,
                    () -> {
                        if (state == RunState.PREPARING) {
                            enter(RunState.atRest(next.first().status()));
                        }
                    });
        }
    }

    /** Goes on with a run whose network was made already, such as one from a file. */
    public void adopt(Run ready) {
        clear();
        current.adopt(ready);
        enter(RunState.atRest(ready.first().status()));
    }

    /** Leaves the run. */
    void clear() {
        pause();
        current.leave();
        failure = null;
        if (state != RunState.EMPTY) {
            enter(RunState.EMPTY);
        }
        current.clear();
    }

    /** Learns; a run that is finished learns for as many epochs again. */
    public void play(Stretch stretch) {
        state.require(RunState.LEARNING);
        if (state == RunState.FINISHED) {
            current.planAgain();
        }
        goOn(stretch);
    }

    /** Learns to where the run was to end. */
    public void goOn(Stretch stretch) {
        state.require(RunState.LEARNING);
        Run run = currentRun();
        run.control().resume();
        enter(RunState.LEARNING);
        submit(
                listener -> run.learn(stretch, autoSave.during(run, listener)),
                () -> learned(stretch));
    }

    private void learned(Stretch stretch) {
        if (state == RunState.LEARNING) {
            if (stretch != Stretch.BATCH) {
                keep();
            }
            enter(rest());
        }
    }

    /** Has learning end after the current batch. */
    public void pause() {
        if (run() != null) {
            run().control().pause();
        }
    }

    /** Keeps the network for the next start, when the training thread comes to it. */
    void keep() {
        if (run() != null) {
            Run kept = run();
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
        Run interrupted = state == RunState.LEARNING ? run() : null;
        if (interrupted != null) {
            pause();
        }
        Runnable back =
                () -> {
                    boolean rests = state == RunState.RESTING && interrupted == run();
                    if (rests && goesOn.getAsBoolean()) {
                        goOn(Stretch.TARGET);
                    }
                };
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

    /** Does something with the network of a run that rests; it hands over how it stands then. */
    void fineTune(Worker.Work work, Runnable done) {
        enter(RunState.FINE_TUNING);
        submit(
                work,
                () -> {
                    keep();
                    enter(rest());
                    done.run();
                });
    }

    /** Results of a run that has been left are not heard of. */
    private void submit(Worker.Work work, Runnable done) {
        Run of = currentRun();
        worker.submit(
                work,
                new Worker.Result(
                        now -> ifStill(of, () -> current.show(now)),
                        () -> ifStill(of, done),
                        e -> ifStill(of, () -> broke(e))));
    }

    private void ifStill(Run of, Runnable action) {
        if (of == run()) {
            action.run();
        }
    }

    private void enter(RunState next) {
        state.require(next);
        state = next;
        current.tell(listener -> listener.stateChanged(next, failure()));
    }

    private void broke(Throwable e) {
        failure = Failure.of(e, currentRun().control().learningRate());
        boolean foreseen = failure.foreseen();
        enter(current.isDiverged() ? RunState.DIVERGED : RunState.FAILED);
        if (!foreseen) {
            Failure.unforeseen(e);
        }
    }
}
