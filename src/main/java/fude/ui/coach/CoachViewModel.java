package fude.ui.coach;

import fude.lab.Experiment;
import fude.lab.coach.Coach;
import fude.lab.coach.MemoryNeed;
import fude.lab.coach.Precheck;
import fude.lab.coach.Warning;
import fude.lab.coach.rules.Finding;
import fude.lab.coach.rules.Standing;
import fude.lab.session.RunRequest;
import fude.lab.session.RunSeries;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Overlays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;

/**
 * One piece of advice at a time: about settings while nothing has been learned with them, then
 * about the run. The only writer of the chart's evidence.
 */
public final class CoachViewModel {
    private final Lab lab;
    private final ObservableBooleanValue running;
    private final Consumer<RunRequest> begin;
    private final MemoryNeed.Room room = MemoryNeed.Room.here();
    private final TrialTimes times;
    private final ReadOnlyObjectWrapper<Advice> advice = new ReadOnlyObjectWrapper<>();

    private final Set<String> putAway = new HashSet<>();
    private String run = "";
    private Place seen;
    private Optional<Finding> finding = Optional.empty();
    private Optional<Finding> current = Optional.empty();

    /** What decides what there is to say of a run: looked at again only where that has changed. */
    private record Place(Experiment experiment, int epoch, TrainingStatus status, int changes) {
        private static final int SHARE = 20;

        /** A run that is hardly longer than before has nothing new to tell. */
        boolean isHardlyAfter(Place before) {
            return before != null
                    && experiment.equals(before.experiment)
                    && status == before.status
                    && changes == before.changes
                    && epoch >= before.epoch
                    && epoch - before.epoch <= before.epoch / SHARE;
        }
    }

    /**
     * @param begin begins with a run
     * @param trainingThread on which long runs are timed
     */
    public CoachViewModel(
            Lab lab,
            ObservableBooleanValue running,
            Consumer<RunRequest> begin,
            Executor trainingThread) {
        this.lab = lab;
        this.running = running;
        this.begin = begin;
        this.times = new TrialTimes(trainingThread, this::update);
        Changes.of(
                this::update,
                lab.shownProperty(),
                lab.proposalProperty(),
                lab.snapshotProperty(),
                lab.seriesProperty(),
                running);
    }

    /** What there is to say; null for nothing. */
    ReadOnlyObjectProperty<Advice> adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    /** Does what is proposed: changes the settings before a run, or else begins a run with it. */
    void follow() {
        Advice followed = advice.get();
        if (followed == null) {
            return;
        }
        if (followed.finding().isEmpty()) {
            lab.session().propose(followed.proposal().change());
            return;
        }
        Experiment next = followed.proposal().change().apply(lab.experimentProperty().get());
        begin.accept(RunRequest.fork(next, lab.cardProperty().get().id()));
    }

    /** Puts the advice away: for this run, or until it has been mended and comes up again. */
    void putAway() {
        if (advice.get() != null) {
            putAway.add(advice.get().id());
            seen = null;
            update();
        }
    }

    private void update() {
        if (lab.shown() == null) {
            say(Optional.empty());
        } else if (isBefore()) {
            say(before(lab.shown()));
        } else {
            say(during());
        }
    }

    private boolean isBefore() {
        boolean untrained = !lab.isTrained();
        return !running.get() && (untrained || lab.proposalProperty().get() != null);
    }

    private Optional<Advice> before(Experiment experiment) {
        boolean canTry =
                lab.snapshot() != null
                        && experiment.problems().isEmpty()
                        && MemoryNeed.fits(experiment, room);
        double speed = canTry ? times.imagesPerSecond(experiment) : 0;
        List<Warning> warnings = Precheck.warnings(experiment, speed, room);
        if (!run.isEmpty()) {
            putAway.clear();
            run = "";
        }
        putAway.retainAll(warnings.stream().map(Warning::id).toList());
        return warnings.stream()
                .filter(warning -> !putAway.contains(warning.id()))
                .findFirst()
                .map(Advice::of);
    }

    private Optional<Advice> during() {
        TrainingSnapshot snapshot = lab.snapshot();
        if (snapshot == null || !snapshot.isTrained() || lab.cardProperty().get() == null) {
            return Optional.empty();
        }
        if (!run.equals(lab.cardProperty().get().id())) {
            run = lab.cardProperty().get().id();
            putAway.clear();
            seen = null;
        }
        Place now =
                new Place(
                        lab.experimentProperty().get(),
                        snapshot.epoch(),
                        snapshot.status(),
                        snapshot.interventions().size());
        if (!now.isHardlyAfter(seen)) {
            seen = now;
            int images = lab.dataProperty().get().trainingSize();
            finding = Coach.look(Standing.of(now.experiment(), images, snapshot), putAway);
        }
        return finding.filter(found -> !isSaidAlready(found, snapshot))
                .filter(found -> !isCompared(found))
                .map(Advice::of);
    }

    /** The runs of a series speak for themselves: one after another they would only interrupt. */
    private boolean isCompared(Finding found) {
        RunSeries series = lab.seriesProperty().get();
        return series != null && (!series.isOver() || found.isGood());
    }

    /** The failure that is told offers a smaller rate to a run that has broken off. */
    private static boolean isSaidAlready(Finding finding, TrainingSnapshot snapshot) {
        return snapshot.status() == TrainingStatus.DIVERGED
                && finding.rule().equals("rate-too-high");
    }

    private void say(Optional<Advice> next) {
        current = next.flatMap(Advice::finding);
        Advice was = advice.get();
        if (was == null || next.isEmpty() || !was.says(next.get())) {
            advice.set(next.orElse(null));
        }
        mark();
    }

    private void mark() {
        Overlays.Evidence evidence =
                current.filter(found -> !found.isGood())
                        .map(f -> new Overlays.Evidence(f.quantity(), f.from(), f.to()))
                        .orElse(null);
        lab.overlays().showEvidence(evidence);
    }
}
