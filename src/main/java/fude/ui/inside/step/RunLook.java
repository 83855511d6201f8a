package fude.ui.inside.step;

import fude.lab.session.Run;
import fude.lab.session.RunState;
import fude.training.study.UpdateStart;
import fude.ui.state.Lab;

/** Looks at where the run stands before its next update, once at a time. */
final class RunLook {
    private final Lab lab;
    private final Runnable seen;
    private final Runnable failed;

    /** Null where the run that is there has not been looked at. */
    private UpdateStart start;

    private Run startOf;

    /** The run that is being looked at; whoever leaves it does not wait for that. */
    private Run looked;

    private boolean again;

    /**
     * @param seen hears that there is another start
     * @param failed hears that it could not be looked at
     */
    RunLook(Lab lab, Runnable seen, Runnable failed) {
        this.lab = lab;
        this.seen = seen;
        this.failed = failed;
    }

    /** Where the run stood when it was looked at last; null until it was. */
    UpdateStart start() {
        return start;
    }

    /** Forgets the run that was looked at, if another one has taken its place. */
    boolean leave() {
        boolean another = startOf != lab.session().run();
        if (another) {
            start = null;
            startOf = null;
        }
        return another;
    }

    /** Whether there is a run to look at. */
    boolean isThere() {
        RunState state = lab.session().state();
        return lab.snapshot() != null && state != RunState.EMPTY && state != RunState.FAILED;
    }

    /** Looks at the run, or, while it is being looked at, once more after that. */
    void look() {
        Run run = lab.session().run();
        if (run == null || !isThere()) {
            return;
        }
        again = looked == run;
        if (!again) {
            looked = run;
            lab.session().look(found -> found(run, found), problem -> failed(run));
        }
    }

    private void found(Run run, UpdateStart found) {
        if (run == lab.session().run()) {
            start = found;
            startOf = run;
            seen.run();
        }
        done(run);
    }

    private void failed(Run run) {
        if (run == lab.session().run()) {
            failed.run();
        }
        done(run);
    }

    private void done(Run run) {
        if (looked == run) {
            looked = null;
            if (again) {
                look();
            }
        }
    }
}
