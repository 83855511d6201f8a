package fude.lab.session;

import fude.training.TrainingStatus;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where the current run stands, and what can follow. */
public enum RunState {
    /** There is no run. */
    EMPTY,
    /** The network is being made. */
    PREPARING,
    /** Nothing has been learned yet. */
    READY,
    LEARNING,
    /** Learning can go on where it paused. */
    RESTING,
    /** All planned epochs are done; more can be planned. */
    FINISHED,
    /** Single images are learned outside of the epochs, weights set by hand, or that is undone. */
    FINE_TUNING,
    /** The loss became infinite or not a number. */
    DIVERGED,
    /** It broke off for another reason. */
    FAILED;

    private static final Map<RunState, Set<RunState>> NEXT = new EnumMap<>(RunState.class);

    static {
        NEXT.put(EMPTY, EnumSet.of(PREPARING, READY, RESTING, FINISHED));
        NEXT.put(PREPARING, EnumSet.of(EMPTY, READY, RESTING, FINISHED, LEARNING, FAILED));
        NEXT.put(READY, EnumSet.of(EMPTY, LEARNING, FINE_TUNING));
        NEXT.put(LEARNING, EnumSet.of(EMPTY, RESTING, FINISHED, DIVERGED, FAILED));
        NEXT.put(RESTING, EnumSet.of(EMPTY, LEARNING, FINE_TUNING));
        NEXT.put(FINISHED, EnumSet.of(EMPTY, LEARNING, FINE_TUNING));
        NEXT.put(FINE_TUNING, EnumSet.of(EMPTY, READY, RESTING, FINISHED, FAILED));
        NEXT.put(DIVERGED, EnumSet.of(EMPTY));
        NEXT.put(FAILED, EnumSet.of(EMPTY));
    }

    /** Whether it can be followed by another state. */
    public boolean leadsTo(RunState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /**
     * @throws IllegalStateException if it cannot be followed by another state
     */
    void require(RunState next) {
        if (!leadsTo(next)) {
            throw new IllegalStateException(this + " does not lead to " + next);
        }
    }

    /** Whether the training thread works on the network. */
    public boolean isRunning() {
        return this == LEARNING || this == FINE_TUNING;
    }

    /** The state of a run that does nothing at the moment. */
    static RunState atRest(TrainingStatus status) {
        return switch (status) {
            case READY -> READY;
            case RUNNING, PAUSED -> RESTING;
            case FINISHED -> FINISHED;
            case DIVERGED -> DIVERGED;
        };
    }
}
