package fude.lab.session;

import fude.text.Message;
import org.jspecify.annotations.Nullable;

/** The state in which the current run is, and why it broke off if it did. Tells of every change. */
final class RunPhase {
    private final CurrentRun current;
    private RunState state = RunState.EMPTY;
    private @Nullable Failure failure;

    RunPhase(CurrentRun current) {
        this.current = current;
    }

    RunState state() {
        return state;
    }

    @Nullable Message failure() {
        return failure == null ? null : failure.message();
    }

    /** The learning rate with which the run broke off; 0 if it did not. */
    double failedRate() {
        return failure == null ? 0 : failure.learningRate();
    }

    /**
     * @throws IllegalStateException if the state so far does not lead there
     */
    void enter(RunState next) {
        state.require(next);
        state = next;
        current.tell(listener -> listener.stateChanged(next, failure()));
    }

    /** Does something unless the state has been followed by another one. */
    void ifStill(RunState in, Runnable action) {
        if (state == in) {
            action.run();
        }
    }

    /** There is no run any more. */
    void clear() {
        failure = null;
        if (state != RunState.EMPTY) {
            enter(RunState.EMPTY);
        }
    }

    /** The run broke off; what nobody foresaw is thrown on. */
    void broke(Throwable e, Run run) {
        Failure found = Failure.of(e, run.control().learningRate());
        failure = found;
        enter(current.isDiverged() ? RunState.DIVERGED : RunState.FAILED);
        if (!found.foreseen()) {
            Failure.unforeseen(e);
        }
    }
}
