package fude.lab.session;

import fude.data.Data;
import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.text.Message;
import fude.training.TrainingSnapshot;
import org.jspecify.annotations.Nullable;

/** Hears of the current run; every value is immutable. */
public interface RunListener {

    /**
     * @param failure why the run broke off, if it did
     */
    default void stateChanged(RunState state, @Nullable Message failure) {}

    /** Its epochs are planned. */
    default void planChanged(EpochPlan plan) {}

    /** The part of the data that takes part is known; before the first snapshot. */
    default void dataChosen(Data chosen) {}

    /**
     * How the run stands.
     *
     * @param card once it has learned something
     * @param snapshot once there is a network
     */
    default void stands(@Nullable RunCard card, @Nullable TrainingSnapshot snapshot) {}

    /** The run has set this by itself, as the run did that it repeats. */
    default void settingsFollowed(Experiment experiment) {}

    /**
     * Another run, or none, takes the place of this one.
     *
     * @param card of the run that was left, which has learned something
     */
    default void left(RunCard card) {}

    /** Whether the network can be put back to before the first image it was fine-tuned to. */
    default void undoableChanged(boolean undoable) {}
}
