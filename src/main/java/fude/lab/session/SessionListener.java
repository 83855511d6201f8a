package fude.lab.session;

import fude.lab.Experiment;
import org.jspecify.annotations.Nullable;

/** Hears of everything that happens in a session; every value is immutable. */
public interface SessionListener extends RunListener {

    /**
     * @param experiment once there is data
     * @param proposal what waits for a decision, if anything does
     */
    default void experimentChanged(
            @Nullable Experiment experiment, @Nullable Experiment proposal) {}

    /** What keeps the shown experiment from being run may be different. */
    default void problemsChanged() {}

    /** Several runs are worked off, as far as this; or no longer. */
    default void seriesChanged(@Nullable RunSeries series) {}
}
