package fude.lab.session;

import fude.data.Data;
import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is known of the current run, and who hears of it. */
final class CurrentRun {
    private final List<RunListener> listeners = new ArrayList<>();
    private EpochPlan plan = EpochPlan.START;
    private @Nullable Run run;
    private @Nullable TrainingSnapshot snapshot;
    private @Nullable RunCard card;
    private @Nullable String lastLearned;

    void addListener(RunListener listener) {
        listeners.add(listener);
    }

    void tell(Consumer<RunListener> news) {
        listeners.forEach(news);
    }

    /** The run, if there is something to run. */
    @Nullable Run run() {
        return run;
    }

    /** Does something unless the run has been left. */
    void ifStill(Run of, Runnable action) {
        if (of == run) {
            action.run();
        }
    }

    /** The state of a run that stands as this one does, and does not learn. */
    RunState rest() {
        return RunState.atRest(Objects.requireNonNull(snapshot).status());
    }

    /** How it stands, once there is a network. */
    @Nullable TrainingSnapshot snapshot() {
        return snapshot;
    }

    EpochPlan plan() {
        return plan;
    }

    /** Its card, once it has learned something. */
    @Nullable RunCard card() {
        return card;
    }

    /** The id of the run that a new one would come from. */
    @Nullable String ancestor() {
        return card == null ? lastLearned : card.id();
    }

    /** Whether there is something that another run would throw away. */
    boolean hasLearned() {
        return snapshot != null && snapshot.isTrained() && !isDiverged();
    }

    boolean isDiverged() {
        return snapshot != null && snapshot.status() == TrainingStatus.DIVERGED;
    }

    /** There is no run any more. */
    void leave() {
        run = null;
        if (card != null) {
            RunCard left = card;
            lastLearned = left.id();
            card = null;
            tell(listener -> listener.left(left));
        }
    }

    /** Nothing is known any more. */
    void clear() {
        plan(EpochPlan.START);
        stands(null);
    }

    /** Another run is to be prepared, which there is none of if its settings have problems. */
    void begin(Run next) {
        Experiment experiment = next.experiment();
        if (experiment.choice().isEverything()) {
            tell(listener -> listener.dataChosen(experiment.data()));
        }
        run = experiment.problems().isEmpty() ? next : null;
    }

    /** A run that is prepared takes the place. */
    void adopt(Run ready) {
        run = ready;
        plan(new EpochPlan(ready.plannedFrom()));
        show(ready.first());
    }

    /** Plans as many epochs again, from where the run stands; one that repeats knows its plan. */
    void planAgain() {
        Run run = prepared();
        TrainingSnapshot now = Objects.requireNonNull(snapshot);
        if (run.control().isDue(now.epoch(), now.batch())) {
            return;
        }
        plan(new EpochPlan(now.epoch()));
        run.leaveScript();
        run.control().targetEpoch(plan.target(run.experiment()));
    }

    /** Goes on with settings that can be changed while it learns. */
    void change(Experiment next) {
        prepared().goOnWith(next, plan.target(next));
    }

    void show(TrainingSnapshot now) {
        Data chosen = prepared().chosen();
        tell(listener -> listener.dataChosen(chosen));
        follow(now);
        stands(now);
    }

    /** The settings never contradict a run that changes them by itself. */
    private void follow(TrainingSnapshot now) {
        Run run = prepared();
        if (run.repeats() && now.isTrained()) {
            plan(EpochPlan.followed(now.interventions()));
            Experiment set = plan.set(run.experiment(), now.interventions());
            if (!set.equals(run.experiment())) {
                tell(listener -> listener.settingsFollowed(set));
            }
        }
    }

    /** The card is another one, though the network is the same. */
    void cardChanged() {
        stands(snapshot);
    }

    private Run prepared() {
        return Objects.requireNonNull(run);
    }

    private void stands(@Nullable TrainingSnapshot now) {
        snapshot = now;
        card = now != null && now.isTrained() ? prepared().card(now) : null;
        tell(listener -> listener.stands(card, now));
    }

    private void plan(EpochPlan next) {
        plan = next;
        tell(listener -> listener.planChanged(next));
    }
}
