package fude.lab.session;

import fude.lab.Experiment;
import fude.text.Message;
import fude.text.Problem;
import fude.training.Trainer.Stretch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The experiment that is edited, and the run that it has. A change that the run can go on with
 * takes effect at once; one that would throw away what the network has learned waits for a
 * decision. Until then it is what the settings show.
 */
final class ExperimentSession implements RunListener {
    private final RunSession session;
    private final SessionListener listener;
    private final Map<String, Message> unreadable = new TreeMap<>();
    private @Nullable Experiment experiment;
    private @Nullable Experiment proposal;
    private @Nullable Offer offer;
    private @Nullable Stretch interrupted;

    /** A run from a file that waits for a decision. */
    record Offer(Run run, Path file) {}

    ExperimentSession(RunSession session, SessionListener listener) {
        this.session = session;
        this.listener = listener;
    }

    /** What is run; null until there is data. */
    @Nullable Experiment experiment() {
        return experiment;
    }

    /** What waits for a decision; null for none. */
    @Nullable Experiment proposal() {
        return proposal;
    }

    @Nullable Experiment shown() {
        return proposal != null ? proposal : experiment;
    }

    /** What waits, if that is a run from a file. */
    Optional<Offer> offer() {
        return Optional.ofNullable(offer);
    }

    /** What the run was learning when the change that waits was made; null if it was not. */
    @Nullable Stretch interrupted() {
        return offer == null ? interrupted : null;
    }

    /** Whoever pauses does not want it to go on after the change either. */
    void pause() {
        interrupted = null;
    }

    /** What keeps the shown experiment from being run; empty if nothing does. */
    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        unreadable.forEach((field, message) -> found.add(new Problem(field, message)));
        if (shown() != null) {
            found.addAll(shown().problems());
        }
        return found;
    }

    /** The id of the run that a new one would come from; null for none. */
    @Nullable String ancestor() {
        return session.current().ancestor();
    }

    /** A field holds text that is no value, or, with null, no longer does. */
    void unreadable(String field, @Nullable Message why) {
        if (why == null) {
            unreadable.remove(field);
        } else {
            unreadable.put(field, why);
        }
        listener.problemsChanged();
    }

    void forgetUnreadable(String prefix) {
        unreadable.keySet().removeIf(field -> field.startsWith(prefix));
        listener.problemsChanged();
    }

    /** The run has changed its settings by itself; a change that waits goes on waiting. */
    @Override
    public void settingsFollowed(Experiment set) {
        session.currentRun().follow(set);
        experiment = set;
        tell();
    }

    private void tell() {
        listener.experimentChanged(experiment, proposal);
    }

    /** Begins with these settings, or goes on with them if the run can; asks nothing. */
    void begin(Experiment next) {
        if (session.run() == null || experiment == null || !experiment.goesOnAs(next)) {
            begin(fork(next));
            return;
        }
        set(next);
        if (next.config().problems().isEmpty()) {
            session.current().change(next);
        }
        tell();
    }

    private Run fork(Experiment of) {
        return Run.of(RunRequest.fork(of, ancestor()));
    }

    /** Back to the first weights; a change that waits goes on waiting. */
    void restart() {
        session.begin(fork(Objects.requireNonNull(experiment)));
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
        if (next.equals(experiment)) {
            discard();
        }
        set(next);
        tell();
    }

    private void set(Experiment next) {
        experiment = next;
        await(null, null);
    }

    private void await(@Nullable Experiment decision, @Nullable Offer from) {
        proposal = decision;
        offer = from;
        interrupted = decision == null ? null : learning();
    }

    /** What the run learns now, or did when a change began to wait; null for nothing. */
    @Nullable Stretch learning() {
        return session.state() == RunState.LEARNING ? session.stretch() : interrupted;
    }

    /**
     * Changes what is shown; nothing while there is no data yet.
     *
     * @return whether another experiment is run now
     */
    boolean propose(UnaryOperator<Experiment> change) {
        Experiment next = shown() == null ? null : change.apply(shown());
        if (next == null || next.equals(shown())) {
            return false;
        }
        boolean back = next.equals(experiment);
        boolean waits = back || proposal != null || loses(next);
        if (waits) {
            await(back ? null : next, null);
            tell();
        } else {
            begin(next);
        }
        return !waits;
    }

    /** Whether what has been learned would be thrown away. */
    private boolean loses(Experiment next) {
        return experiment != null && session.current().hasLearned() && !experiment.goesOnAs(next);
    }

    /**
     * Begins with a run that was kept in a file; asks first if something would be lost.
     *
     * @return whether another experiment is run now
     */
    boolean offer(Run ready, Path file) {
        boolean asks = session.current().hasLearned();
        if (asks) {
            await(ready.experiment(), new Offer(ready, file));
            tell();
        } else {
            adopt(ready);
        }
        return !asks;
    }

    /** Gives up what has been learned and starts again with the proposal. */
    void confirm() {
        Experiment confirmed = Objects.requireNonNull(proposal);
        offer().ifPresentOrElse(ready -> adopt(ready.run()), () -> begin(confirmed));
    }

    /** Keeps the network and forgets the proposal. */
    void discard() {
        unreadable.clear();
        await(null, null);
        listener.problemsChanged();
        tell();
    }
}
