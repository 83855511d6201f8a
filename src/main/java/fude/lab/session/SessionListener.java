package fude.lab.session;

import fude.lab.Experiment;

/** Hears of everything that happens in a session; every value is immutable. */
public interface SessionListener extends RunListener {

    /**
     * @param experiment null until there is data
     * @param proposal what waits for a decision; mostly null
     */
    default void experimentChanged(Experiment experiment, Experiment proposal) {}

    /** What keeps the shown experiment from being run may be different. */
    default void problemsChanged() {}

    /**
     * @param series null for none
     */
    default void seriesChanged(RunSeries series) {}
}
