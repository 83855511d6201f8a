package fude.lab.coach.rules;

/**
 * Whether a run suffers from what was done to its weights earlier: then the settings of now tell
 * nothing, and those of the whole run have been seen to do.
 */
final class Aftermath {
    private Aftermath() {}

    static boolean of(Standing run) {
        return run.collapsed() || DeadUnits.died(run) || RateWasTooHigh.shows(run);
    }
}
