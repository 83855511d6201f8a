package fude.ui.state;

import fude.data.Data;
import fude.data.DatasetSplit;
import fude.data.numbers.NumberSplit;
import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.lab.session.EpochPlan;
import fude.lab.session.RateChange;
import fude.lab.session.RunSeries;
import fude.lab.session.RunState;
import fude.lab.session.SessionListener;
import fude.text.Message;
import fude.training.TrainingSnapshot;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Turns what is heard of the session into properties, and is the only one that writes them. */
final class SharedState implements SessionListener {
    final ReadOnlyObjectWrapper<Experiment> experiment = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<Experiment> proposal = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<TrainingSnapshot> snapshot = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<Moment> moment = new ReadOnlyObjectWrapper<>(Moment.NONE);
    final ReadOnlyObjectWrapper<RunCard> card = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<Data> data = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<DatasetSplit> images = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<NumberSplit> numbers = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<RunSeries> series = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<Message> failure = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<EpochPlan> plan = new ReadOnlyObjectWrapper<>(EpochPlan.START);
    final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    final ReadOnlyIntegerWrapper problemChanges = new ReadOnlyIntegerWrapper();
    private final Overlays overlays;

    SharedState(Overlays overlays) {
        this.overlays = overlays;
    }

    @Override
    public void stateChanged(RunState state, Message why) {
        running.set(state.isRunning());
        failure.set(why);
    }

    @Override
    public void planChanged(EpochPlan next) {
        plan.set(next);
    }

    @Override
    public void dataChosen(Data chosen) {
        images.set(chosen instanceof DatasetSplit split ? split : null);
        numbers.set(chosen instanceof NumberSplit split ? split : null);
        data.set(chosen);
    }

    /** The curve of the run before stays in sight, thin, behind the one that follows. */
    @Override
    public void left(RunCard left) {
        overlays.showGhost(new Overlays.Ghost(left.dataset(), left.curve()));
        card.set(null);
    }

    @Override
    public void stands(RunCard next, TrainingSnapshot now) {
        card.set(next);
        overlays.showChanges(now == null ? List.of() : RateChange.of(now));
        snapshot.set(now);
        if (now == null || moment.get().isNow() || moment.get().isAfter(now)) {
            lookNow();
        }
    }

    /** The views follow the run. */
    void lookNow() {
        moment.set(Moment.of(snapshot.get()));
    }

    @Override
    public void undoableChanged(boolean is) {
        undoable.set(is);
    }

    @Override
    public void experimentChanged(Experiment next, Experiment waiting) {
        proposal.set(waiting);
        experiment.set(next);
    }

    @Override
    public void problemsChanged() {
        problemChanges.set(problemChanges.get() + 1);
    }

    @Override
    public void seriesChanged(RunSeries next) {
        boolean same = series.get() == next;
        series.set(next);
        if (!same || next != null) {
            overlays.showSeries(next);
        }
    }
}
