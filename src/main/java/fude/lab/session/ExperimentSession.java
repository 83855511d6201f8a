package fude.lab.session;

import fude.lab.Experiment;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Brings the experiment that is edited and the current run together. A change that the run can go
 * on with takes effect at once; one that would throw away what the network has learned waits.
 */
final class ExperimentSession {
    private final ExperimentEditor editor;
    private final RunSession session;
    private final SessionListener listener;

    ExperimentSession(ExperimentEditor editor, RunSession session, SessionListener listener) {
        this.editor = editor;
        this.session = session;
        this.listener = listener;
    }

    /** The run has changed its settings by itself. */
    void follow(Experiment set) {
        Objects.requireNonNull(session.run()).follow(set);
        editor.follow(set);
        tell();
    }

    private void tell() {
        listener.experimentChanged(editor.experiment(), editor.proposal());
    }

    /** Begins with these settings, or goes on with them if the run can; asks nothing. */
    void begin(Experiment next) {
        Experiment before = editor.experiment();
        if (session.run() == null || before == null || !before.goesOnAs(next)) {
            begin(fork(next));
            return;
        }
        editor.set(next);
        if (next.config().problems().isEmpty()) {
            session.current().change(next);
        }
        tell();
    }

    private Run fork(Experiment of) {
        return Run.of(RunRequest.fork(of, ancestor()));
    }

    /** The id of the run that a new one would come from. */
    @Nullable String ancestor() {
        return session.current().ancestor();
    }

    /** Back to the first weights; a change that waits goes on waiting. */
    void restart() {
        session.begin(fork(Objects.requireNonNull(editor.experiment())));
    }

    /** Begins with a run, from its first weights on; asks nothing. */
    void begin(Run next) {
        exchange(next.experiment());
        session.begin(next);
    }

    private void adopt(Run ready) {
        exchange(ready.experiment());
        session.adopt(ready);
    }

    private void exchange(Experiment next) {
        session.clear();
        if (next.equals(editor.experiment())) {
            discard();
        }
        editor.set(next);
        tell();
    }

    /**
     * Changes what is shown; nothing while there is no data yet.
     *
     * @return whether another experiment is run now
     */
    boolean propose(UnaryOperator<Experiment> change) {
        Experiment shown = editor.shown();
        if (shown == null) {
            return false;
        }
        Experiment next = change.apply(shown);
        if (next.equals(shown)) {
            return false;
        }
        boolean back = next.equals(editor.experiment());
        boolean waits = back || editor.asks(next, session.current().hasLearned());
        if (waits) {
            editor.propose(back ? null : next);
            tell();
        } else {
            begin(next);
        }
        return !waits;
    }

    /**
     * Begins with a run that was kept in a file; asks first if something would be lost.
     *
     * @return whether another experiment is run now
     */
    boolean offer(Run ready, Path file) {
        boolean asks = session.current().hasLearned();
        if (asks) {
            editor.offer(ready, file);
            tell();
        } else {
            adopt(ready);
        }
        return !asks;
    }

    /** Gives up what has been learned and starts again with the proposal. */
    void confirm() {
        Experiment proposal = Objects.requireNonNull(editor.proposal());
        editor.offer().ifPresentOrElse(offer -> adopt(offer.run()), () -> begin(proposal));
    }

    /** Keeps the network and forgets the proposal. */
    void discard() {
        editor.discard();
        listener.problemsChanged();
        tell();
    }
}
