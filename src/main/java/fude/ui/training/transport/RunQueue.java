package fude.ui.training.transport;

import fude.lab.Experiment;
import fude.lab.Recipe;
import fude.training.TrainingStatus;
import fude.ui.state.Lab;
import fude.ui.state.Overlays;
import fude.ui.state.RunRequest;
import fude.ui.state.RunSeries;
import fude.ui.state.RunSeries.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * Works off the runs of a series: the next one begins when the one in hand is finished or has run
 * away, and not while it is paused or a question waits. Anything else that is run ends the series.
 * Writes the lab's series and what the chart shows of it.
 */
final class RunQueue {
    private final Lab lab;
    private final CurrentRun inHand;
    private final Runnable learn;
    private boolean begun;

    /**
     * @param learn lets the run in hand learn, if it can
     */
    RunQueue(Lab lab, CurrentRun inHand, Runnable learn) {
        this.lab = lab;
        this.inHand = inHand;
        this.learn = learn;
        inHand.setOnRest(this::rested);
        lab.experimentProperty().addListener(observable -> experimentChanged());
        lab.proposalProperty().addListener(observable -> goOn());
        lab.problemsProperty().addListener(observable -> goOn());
    }

    /**
     * Begins with the first of several runs.
     *
     * @param recipe null where a run is repeated
     * @param members at least one
     */
    void begin(Recipe recipe, List<Member> members) {
        show(new RunSeries(Run.newId(), recipe, members, 0));
        start();
    }

    /** Leaves the run in hand as it is and goes on with the next one, if there is one. */
    void skip() {
        if (series() != null && series().hasNext()) {
            show(series().next(null));
            start();
        }
    }

    /** Drops the runs that have not begun; the one in hand goes on. */
    void dropRest() {
        if (series() != null && !series().isOver()) {
            show(series().withoutRest());
        }
    }

    /** Something else is run now, though perhaps with the same settings. */
    void end() {
        if (series() != null) {
            show(series().leftFor(lab.experimentProperty().get()));
        }
    }

    private RunSeries series() {
        return lab.seriesProperty().get();
    }

    private void experimentChanged() {
        Experiment now = lab.experimentProperty().get();
        boolean ours =
                series() != null
                        && !series().isOver()
                        && begun
                        && now == series().member().experiment();
        if (!ours) {
            end();
        }
    }

    private void rested() {
        boolean under = series() != null && !series().isOver() && begun;
        if (under && isOver()) {
            begun = false;
            show(series().next(lab.cardProperty().get()));
            goOn();
        }
    }

    private boolean isOver() {
        TrainingStatus status = lab.snapshot() == null ? null : lab.snapshot().status();
        return status == TrainingStatus.FINISHED || status == TrainingStatus.DIVERGED;
    }

    private void goOn() {
        boolean waits = series() != null && !series().isOver() && !begun;
        if (waits
                && lab.proposalProperty().get() == null
                && lab.problemsProperty().get().isEmpty()) {
            start();
        }
    }

    private void start() {
        RunSeries of = series();
        boolean first = of.current() == 0;
        begun = true;
        RunRequest request =
                new RunRequest(
                        of.member().experiment(),
                        first ? inHand.ancestor() : of.id(),
                        of.id(),
                        List.of());
        inHand.begin(new Run(first ? of.id() : Run.newId(), request, null));
        lab.overlays().ghostProperty().set(null);
        learn.run();
    }

    private void show(RunSeries next) {
        lab.seriesProperty().set(next);
        Overlays overlays = lab.overlays();
        boolean repetition = next != null && next.isRepetition();
        overlays.repetitionsProperty()
                .set(
                        repetition
                                ? next.finished().stream().map(one -> one.card().curve()).toList()
                                : List.of());
        overlays.comparedProperty().set(next == null || repetition ? List.of() : companions(next));
    }

    private static List<Overlays.Companion> companions(RunSeries of) {
        List<Overlays.Companion> companions = new ArrayList<>();
        for (int i = 0; i < of.members().size(); i++) {
            Member member = of.members().get(i);
            if (member.card() != null) {
                companions.add(
                        new Overlays.Companion(
                                member.card().id(),
                                member.label(),
                                i,
                                false,
                                member.card().curve()));
            }
        }
        return companions;
    }
}
