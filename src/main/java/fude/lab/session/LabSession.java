package fude.lab.session;

import fude.lab.Beginning;
import fude.lab.Experiment;
import fude.text.Message;
import fude.text.Problem;
import fude.training.Trainer.Stretch;
import fude.training.kept.KeptMoment;
import fude.training.study.UpdateStart;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a class does in a lesson: it edits an experiment, has its run learn, and has several runs
 * worked off one after another.
 */
public final class LabSession {
    private final RunSession session;
    private final ExperimentSession experiments;
    private final SeriesSession series;
    private final RunTuner tuner;
    private final Supplier<@Nullable Message> library;

    /**
     * @param store keeps the last trained network
     * @param library why the numeric library is not there yet, null once it is
     */
    public LabSession(
            Worker worker,
            RunStore store,
            Supplier<@Nullable Message> library,
            SessionListener listener) {
        this.library = library;
        this.session = new RunSession(worker, store);
        this.experiments = new ExperimentSession(session, listener);
        this.series = new SeriesSession(session, experiments, listener, () -> play(Stretch.TARGET));
        this.tuner = new RunTuner(session);
        for (RunListener each : List.of(listener, experiments, series, tuner)) {
            session.addListener(each);
        }
    }

    /** The current run; null if there is none. */
    public @Nullable Run run() {
        return session.run();
    }

    public RunState state() {
        return session.state();
    }

    /** The id of the run that a new one would come from; null for none. */
    public @Nullable String ancestor() {
        return experiments.ancestor();
    }

    /** The learning rate with which the run broke off; 0 if it did not. */
    public double failedRate() {
        return session.failedRate();
    }

    /** What keeps the shown experiment from being run; empty if nothing does. */
    public List<Problem> problems() {
        return experiments.problems();
    }

    /** Why learning cannot go on, the first thing to do first; null if it can. */
    public @Nullable Message blocker() {
        return PlayBlocker.reason(experiments, session.failure(), library.get());
    }

    /** The file whose run is what waits for a decision. */
    public Optional<Path> offeredFile() {
        return experiments.offer().map(ExperimentSession.Offer::file);
    }

    /** Begins with these settings, or goes on with them if the run can; asks nothing. */
    public void begin(Experiment next) {
        experiments.begin(next);
        series.end();
    }

    /**
     * Changes what is shown; nothing while there is no data yet. Where another run begins at once
     * it learns as the one before did.
     */
    public void propose(UnaryOperator<Experiment> change) {
        Stretch learning = experiments.learning();
        if (experiments.propose(change)) {
            series.end();
            goOn(learning);
        }
        series.goOn();
    }

    /** Begins with a run that was kept in a file; asks first if something would be lost. */
    public void offer(Run ready, Path file) {
        if (experiments.offer(ready, file)) {
            series.end();
        }
    }

    private void goOn(@Nullable Stretch learning) {
        if (learning != null) {
            play(learning);
        }
    }

    /**
     * Gives up what has been learned and starts again with the proposal; it learns if that was
     * {@link #interrupted}.
     */
    public void confirm() {
        Stretch learning = experiments.interrupted();
        startAgain();
        goOn(learning);
    }

    private void startAgain() {
        experiments.confirm();
        series.end();
    }

    /** Whether the run was learning when the change that waits was made, and nobody paused it. */
    public boolean interrupted() {
        return experiments.interrupted() != null;
    }

    /** Keeps the network and forgets the proposal. */
    public void discard() {
        experiments.discard();
        series.goOn();
    }

    /** A field holds text that is no value, or, with null, no longer does. */
    public void unreadable(String field, @Nullable Message why) {
        experiments.unreadable(field, why);
        series.goOn();
    }

    /** The fields whose names begin with this are gone, and with them what they held. */
    public void forgetUnreadable(String prefix) {
        experiments.forgetUnreadable(prefix);
        series.goOn();
    }

    /** Learns, if nothing stands in the way. */
    public void play(Stretch stretch) {
        if (blocker() == null && state().leadsTo(RunState.LEARNING)) {
            session.play(stretch);
        }
    }

    /** Has learning end after the current batch. */
    public void pause() {
        experiments.pause();
        session.pause();
    }

    /** Begins with a run that was asked for, and learns. */
    public void begin(RunRequest request) {
        prepare(request);
        play(Stretch.TARGET);
    }

    /** Begins with a run that was asked for, and waits before its first batch. */
    public void prepare(RunRequest request) {
        experiments.begin(Run.of(request));
        series.end();
    }

    /**
     * Begins a run, which learns, with the weights of a moment of the current one and the settings
     * of now, and with a fresh optimizer.
     */
    public void goOnFrom(KeptMoment moment) {
        Experiment now = Objects.requireNonNull(experiments.experiment());
        String id = session.current().ancestor();
        Beginning beginning = new Beginning(id, moment.epoch(), moment.batch());
        RunRequest request = new RunRequest(now, id, null, List.of(), beginning);
        experiments.begin(Run.begunWith(moment.weights(), request));
        series.end();
        play(Stretch.TARGET);
    }

    /** How fast the current run and those after it learn. */
    public void pace(Pace pace) {
        session.pace(pace);
    }

    /** Back to the first weights, which the same seed makes the same. */
    public void reset() {
        if (experiments.proposal() != null && problems().isEmpty()) {
            startAgain();
        } else if (experiments.experiment() != null) {
            series.end();
            experiments.restart();
        }
    }

    /** Ends the current run for good, and keeps it. */
    public void stop() {
        session.pause();
        session.keep();
    }

    /** Has learning rest between two batches until then, by {@link System#nanoTime}. */
    public void restUntil(long nanoTime) {
        if (run() != null) {
            run().control().restUntil(nanoTime);
        }
    }

    /** Does something on the training thread between two batches; a run goes on after it. */
    public void between(Worker.Work work, Runnable done, Consumer<Throwable> failed) {
        session.between(work, () -> experiments.proposal() == null, done, failed);
    }

    /**
     * Measures the run on the test images, between two batches, and stamps it.
     *
     * @param opening how often they have been opened, with this time
     */
    public void examine(int opening, Runnable done, Consumer<Throwable> failed) {
        Run examined = session.currentRun();
        between(
                work -> examined.examine(opening),
                () -> {
                    if (examined == run()) {
                        session.current().cardChanged();
                    }
                    done.run();
                },
                failed);
    }

    /**
     * Learns a batch of chosen images as a batch of the run, if nothing stands in the way.
     *
     * @param images their places among those that are learned from
     */
    public void learnChosen(List<Integer> images) {
        if (blocker() == null && state().leadsTo(RunState.LEARNING)) {
            session.learnChosen(images);
        }
    }

    /** Looks at where the run stands before its next update; there must be a network. */
    public void look(Consumer<UpdateStart> seen, Consumer<Throwable> failed) {
        session.look(() -> experiments.proposal() == null, seen, failed);
    }

    /** Several runs one after another. */
    public SeriesSession series() {
        return series;
    }

    /** Has the run learn single images while it rests. */
    public RunTuner tuner() {
        return tuner;
    }
}
