package fude.lab.session;

import fude.lab.Experiment;
import fude.lab.Recipe;
import fude.lab.RunCard;
import fude.lab.session.RunSeries.Member;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides which run of a series is next, and when the series ends. */
final class RunQueue {
    private @Nullable RunSeries series;
    private boolean begun;

    @Nullable RunSeries series() {
        return series;
    }

    /** A series whose first run is next. */
    void fill(@Nullable Recipe recipe, List<Member> members) {
        series = new RunSeries(Run.newId(), recipe, members, 0);
        begun = false;
    }

    /** Whether a run waits to be begun. */
    boolean waits() {
        return series != null && !series.isOver() && !begun;
    }

    /**
     * The run that begins now.
     *
     * @param ancestor id of the run before the series
     */
    Run next(@Nullable String ancestor) {
        RunSeries series = Objects.requireNonNull(this.series);
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
    boolean finish(@Nullable RunCard card) {
        if (series == null || series.isOver() || !begun) {
            return false;
        }
        series = series.next(card);
        begun = false;
        return true;
    }

    /**
     * Leaves the current run as it is.
     *
     * @return whether another one follows
     */
    boolean skip() {
        if (series == null || !series.hasNext()) {
            return false;
        }
        series = series.next(null);
        begun = false;
        return true;
    }

    /** Drops the runs that have not begun. */
    void dropRest() {
        if (series != null && !series.isOver()) {
            series = series.withoutRest();
        }
    }

    /** Something that is none of the series is run now. */
    void end(@Nullable Experiment other) {
        if (series != null && other != null) {
            series = series.leftFor(other);
        }
    }
}
