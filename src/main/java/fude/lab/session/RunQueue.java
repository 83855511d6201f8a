package fude.lab.session;

import fude.lab.Experiment;
import fude.lab.Recipe;
import fude.lab.RunCard;
import fude.lab.session.RunSeries.Member;
import java.util.List;

/** Decides which run of a series is next, and when the series ends. */
final class RunQueue {
    private RunSeries series;
    private boolean begun;

    /** Null for none. */
    RunSeries series() {
        return series;
    }

    private boolean isOn() {
        return series != null && !series.isOver();
    }

    /** A series whose first run is next. */
    void fill(Recipe recipe, List<Member> members) {
        series = new RunSeries(Run.newId(), recipe, members, 0);
        begun = false;
    }

    /** Whether a run waits to be begun. */
    boolean waits() {
        return isOn() && !begun;
    }

    /**
     * The run that begins now.
     *
     * @param ancestor id of the run before the series; null for none
     */
    Run next(String ancestor) {
        boolean first = series.current() == 0;
        begun = true;
        RunRequest request =
                new RunRequest(
                        series.member().experiment(),
                        first ? ancestor : series.id(),
                        series.id(),
                        List.of());
        return Run.of(first ? series.id() : Run.newId(), request);
    }

    /**
     * The current run has come to its end.
     *
     * @return whether it was one of the series
     */
    boolean finish(RunCard card) {
        boolean ours = isOn() && begun;
        if (ours) {
            series = series.next(card);
            begun = false;
        }
        return ours;
    }

    /**
     * Leaves the current run as it is.
     *
     * @return whether another one follows
     */
    boolean skip() {
        boolean more = series != null && series.hasNext();
        if (more) {
            series = series.next(null);
            begun = false;
        }
        return more;
    }

    /** Drops the runs that have not begun. */
    void dropRest() {
        if (isOn()) {
            series = series.withoutRest();
        }
    }

    /** Something that is none of the series is run now. */
    void end(Experiment other) {
        if (series != null) {
            series = series.leftFor(other);
        }
    }
}
