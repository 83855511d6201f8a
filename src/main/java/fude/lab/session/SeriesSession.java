package fude.lab.session;

import fude.lab.Recipe;
import fude.lab.RunCard;
import fude.lab.session.RunSeries.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works off the runs of a series: the next one begins when the current one is finished or has
 * diverged, and not while it is paused or a question waits. Anything else that is run ends the
 * series.
 */
public final class SeriesSession {
    private final RunQueue queue = new RunQueue();
    private final ExperimentEditor editor;
    private final ExperimentSession experiments;
    private final SessionListener listener;
    private final Runnable learn;

    /**
     * @param learn has the current run learn, if it can
     */
    SeriesSession(
            ExperimentEditor editor,
            ExperimentSession experiments,
            SessionListener listener,
            Runnable learn) {
        this.editor = editor;
        this.experiments = experiments;
        this.listener = listener;
        this.learn = learn;
    }

    /**
     * Begins with the first of several runs, and learns.
     *
     * @param recipe that asks for the runs, unless a run is repeated
     * @param members at least one
     */
    public void begin(@Nullable Recipe recipe, List<Member> members) {
        queue.fill(recipe, members);
        startNext();
    }

    /** Leaves the current run as it is and goes on with the next one, if there is one. */
    public void skip() {
        if (queue.skip()) {
            startNext();
        }
    }

    /** Drops the runs that have not begun; the current one goes on. */
    public void dropRest() {
        queue.dropRest();
        tell();
    }

    /** The current run has come to its end. */
    void finished(@Nullable RunCard card) {
        if (queue.finish(card)) {
            tell();
            goOn();
        }
    }

    /** Something else is run. */
    void end() {
        queue.end(editor.experiment());
        tell();
    }

    /** Begins with the run that waits, if nothing stands in its way any more. */
    void goOn() {
        if (queue.waits() && editor.proposal() == null && editor.problems().isEmpty()) {
            startNext();
        }
    }

    private void startNext() {
        experiments.begin(queue.next(experiments.ancestor()));
        tell();
        learn.run();
    }

    private void tell() {
        listener.seriesChanged(queue.series());
    }
}
