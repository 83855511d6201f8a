package fude.lab.session;

import fude.text.ReportedException;

/** Keeps a run outside of the program; called on the training thread. */
public interface RunStore {
    void write(Run run) throws ReportedException;

    /** Keeps nothing. */
    static RunStore none() {
        return run -> {};
    }
}
