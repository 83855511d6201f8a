package fude.ui.inside.moment;

import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.training.kept.KeptMoment;
import fude.ui.inside.InsideWords;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Moment;
import fude.ui.task.LatestOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Chooses the moment that all views look at. The stops are the moments that the run has kept, and
 * the last one is now. A moment that is looked at stays a stop when the run lets go of it.
 */
final class MomentViewModel {
    private final Lab lab;
    private final LatestOnly<Shown> maker;
    private final ReadOnlyObjectWrapper<List<KeptMoment>> stops =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper stop = new ReadOnlyIntegerWrapper();

    /** What is looked at, or is being made to be looked at; null for now. */
    private KeptMoment chosen;

    /**
     * @param thread makes the networks of earlier moments
     */
    MomentViewModel(Lab lab, Executor thread) {
        this.lab = lab;
        this.maker = new LatestOnly<>(thread, this::made);
        lab.momentProperty().addListener((o, was, is) -> momentChanged(was, is));
        Changes.follow(this::follow, lab.snapshotProperty());
    }

    /** The earlier moments that can be looked at, in order. */
    ReadOnlyObjectProperty<List<KeptMoment>> stopsProperty() {
        return stops.getReadOnlyProperty();
    }

    /** The place among the stops of what is looked at; their number for now. */
    ReadOnlyIntegerProperty stopProperty() {
        return stop.getReadOnlyProperty();
    }

    /** What all views look at. */
    ReadOnlyObjectProperty<Moment> momentProperty() {
        return lab.momentProperty();
    }

    /** Whether the views follow the run. */
    boolean isNow() {
        return chosen == null;
    }

    /** Whether a run has been learning that keeps nothing, since its network is too large. */
    boolean keepsNothing() {
        TrainingSnapshot now = lab.snapshot();
        return now != null && now.epoch() > 0 && now.moments().list().isEmpty();
    }

    /** Looks at a stop; there is always one at hand, the first or the last. */
    void look(int at) {
        int nearest = Math.max(0, Math.min(at, stops.get().size()));
        if (nearest == stop.get()) {
            return;
        }
        if (nearest == stops.get().size()) {
            lookNow();
            return;
        }
        KeptMoment next = stops.get().get(nearest);
        TrainingSnapshot like = lab.snapshot();
        chosen = next;
        stop.set(nearest);
        maker.request(() -> Shown.of(next, like));
    }

    /** Follows the run again; false if it did. */
    boolean lookNow() {
        boolean past = !isNow();
        chosen = null;
        lab.lookNow();
        follow();
        return past;
    }

    private void made(Shown shown) {
        if (shown.moment() == chosen) {
            shown.showIn(lab);
        }
    }

    /** Begins a run with the weights that are looked at. */
    void goOn() {
        if (chosen != null) {
            lab.session().goOnFrom(chosen);
        }
    }

    /** Others can end the look at the past too, who do something with the run as it is. */
    private void momentChanged(Moment was, Moment is) {
        if (is.isNow() && !was.isNow()) {
            chosen = null;
        }
        follow();
    }

    private void follow() {
        TrainingSnapshot now = lab.snapshot();
        if (now == null || now.predictor() == null || isGone(now)) {
            chosen = null;
        }
        List<KeptMoment> next = now == null ? List.of() : stops(now);
        if (!next.equals(stops.get())) {
            stops.set(next);
        }
        stop.set(chosen == null ? next.size() : next.indexOf(chosen));
    }

    /** A run that went back has not come to what lies behind it. */
    private boolean isGone(TrainingSnapshot now) {
        return chosen != null && chosen.isAfter(now.epoch(), now.batch());
    }

    private List<KeptMoment> stops(TrainingSnapshot now) {
        if (now.predictor() == null) {
            return List.of();
        }
        List<KeptMoment> found = new ArrayList<>(now.moments().list());
        int last = found.size() - 1;
        if (now.moments().endsNow() && found.get(last) != chosen) {
            found.remove(last);
        }
        if (chosen != null && !found.contains(chosen)) {
            long before = found.stream().filter(m -> chosen.isAfter(m.epoch(), m.batch())).count();
            found.add((int) before, chosen);
        }
        return found;
    }

    /** What is looked at is called this. */
    String name(Texts texts) {
        if (chosen != null) {
            return InsideWords.moment(texts, chosen.epoch(), chosen.batch());
        }
        Moment now = lab.momentProperty().get();
        return texts.get("moment.now", InsideWords.moment(texts, now.epoch(), now.batch()));
    }
}
