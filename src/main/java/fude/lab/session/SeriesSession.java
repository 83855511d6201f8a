package fude.lab.session;

import fude.lab.Recipe;
import fude.lab.session.RunSeries.Member;
import fude.text.Message;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Works off the runs of a series: the next one begins when the current one is finished or has
 * diverged, and not while it is paused or a question waits. Anything else that is run ends the
 * series.
 */
public final class SeriesSession implements RunListener {
    private final RunSession session;
    private final ExperimentSession experiments;
    private final SessionListener listener;
    private final Runnable learn;
    private RunState before = RunState.EMPTY;
    private @Nullable RunSeries series;
    private boolean waits;

    /**
     * @param learn has the current run learn, if it can
     */
    SeriesSession(
            RunSession session,
            ExperimentSession experiments,
            SessionListener listener,
            Runnable learn) {
        this.session = session;
        this.experiments = experiments;
        this.listener = listener;
        this.learn = learn;
    }

    /**
     * Begins with the first of several runs, and learns.
     *
     * @param recipe null where a run is repeated
     * @param members at least one
     */
    public void begin(@Nullable Recipe recipe, List<Member> members) {
        series = new RunSeries(Run.newId(), recipe, members, 0);
        startNext();
    }

    /** Leaves the current run as it is and goes on with the next one, if there is one. */
    public void skip() {
        if (waits) {
            goOn();
        } else if (series != null && series.hasNext()) {
            series = series.next(null);
            startNext();
        }
    }

    /** Drops the runs that have not begun; the current one goes on. */
    public void dropRest() {
        if (series != null && isOn()) {
            series = series.endingAfter(series.current() + (waits ? 0 : 1));
            waits = false;
        }
        tell();
    }

    private boolean isOn() {
        return series != null && !series.isOver();
    }

    @Override
    public void stateChanged(RunState state, @Nullable Message failure) {
        boolean hasLearned = before == RunState.LEARNING;
        before = state;
        boolean ended = state == RunState.FINISHED || state == RunState.DIVERGED;
        if (hasLearned && ended && series != null && isOn() && !waits) {
            series = series.next(session.current().card());
            waits = true;
            tell();
            goOn();
        }
    }

    /** Something that is none of the series is run. */
    void end() {
        series =
                series == null
                        ? null
                        : series.leftFor(Objects.requireNonNull(experiments.experiment()));
        tell();
    }

    /** Begins with the run that waits, if nothing stands in its way any more. */
    void goOn() {
        boolean free = experiments.proposal() == null && experiments.problems().isEmpty();
        if (waits && isOn() && free) {
            startNext();
        }
    }

    private void startNext() {
        RunSeries series = Objects.requireNonNull(this.series);
        boolean first = series.current() == 0;
        RunRequest request =
                new RunRequest(
                        series.member().experiment(),
                        first ? experiments.ancestor() : series.id(),
                        series.id(),
                        List.of());
        waits = false;
        experiments.begin(Run.of(first ? series.id() : Run.newId(), request));
        tell();
        learn.run();
    }

    private void tell() {
        listener.seriesChanged(series);
    }
}
