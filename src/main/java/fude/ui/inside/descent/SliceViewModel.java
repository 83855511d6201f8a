package fude.ui.inside.descent;

import fude.nn.BatchNormSpec;
import fude.nn.NetworkSpec;
import fude.text.Message;
import fude.training.kept.KeptMoment;
import fude.training.study.WeightAt;
import fude.ui.inside.LookedMoment;
import fude.ui.inside.TrainingSamples;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Selection;
import fude.ui.task.LatestOnly;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The loss of the network that is learning, over a plane through its weights, with the run on it.
 */
final class SliceViewModel {
    private static final double LARGEST = 1e3;

    final Lab lab;
    private final Selection selection;
    private final LatestOnly<Landscape> worker;

    final BooleanProperty inSight = new SimpleBooleanProperty();
    final ObjectProperty<Directions> directions = new SimpleObjectProperty<>(Directions.WEIGHTS);

    /** How far it reaches from the middle, in weights. */
    final ObjectProperty<Double> widthOfWeights = new SimpleObjectProperty<>(0.5);

    /** The same, in lengths of the random directions. */
    final ObjectProperty<Double> widthOfRandom = new SimpleObjectProperty<>(1.0);

    /** Of the random directions. */
    final ObjectProperty<Integer> seed = new SimpleObjectProperty<>(1);

    private final ReadOnlyObjectWrapper<Selection.Weight> first = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Selection.Weight> second = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Landscape> landscape = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> problem = new ReadOnlyObjectWrapper<>();

    /** What is worked out, or was; null for nothing. */
    private SliceMaker maker;

    /** The moments whose places are known or asked for. */
    private List<KeptMoment> asked = List.of();

    private NetworkSpec known;

    /**
     * @param thread works landscapes out, in short stretches
     */
    SliceViewModel(Lab lab, Selection selection, Executor thread) {
        this.lab = lab;
        this.selection = selection;
        this.worker = new LatestOnly<>(thread, this::found);
        Changes.follow(this::follow, lab.snapshotProperty(), lab.momentProperty(), inSight);
    }

    ReadOnlyObjectProperty<Selection.Weight> firstProperty() {
        return first.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Selection.Weight> secondProperty() {
        return second.getReadOnlyProperty();
    }

    /** Null until one was asked for, and for another run. */
    ReadOnlyObjectProperty<Landscape> landscapeProperty() {
        return landscape.getReadOnlyProperty();
    }

    /** Why there is none; null for nothing. */
    ReadOnlyObjectProperty<Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The network that learns; null until there is one. */
    NetworkSpec spec() {
        return lab.snapshot() == null || lab.experimentProperty().get() == null
                ? null
                : lab.experimentProperty().get().network();
    }

    /** Takes the weight that all views look at. */
    void takeFirst() {
        take(first, second);
    }

    /** Takes the weight that all views look at as the other one. */
    void takeSecond() {
        take(second, first);
    }

    private void take(
            ReadOnlyObjectWrapper<Selection.Weight> to,
            ReadOnlyObjectWrapper<Selection.Weight> other) {
        Selection.Weight chosen = selection.weightProperty().get();
        if (chosen == null) {
            problem.set(Message.of("slice.problem.no-weight"));
            return;
        }
        if (chosen.equals(other.get())) {
            other.set(to.get());
        }
        to.set(chosen);
        problem.set(null);
    }

    private void follow() {
        NetworkSpec spec = spec();
        List<KeptMoment> moments = LookedMoment.kept(lab);
        if (maker != null && !isSameRun(spec, moments)) {
            maker = null;
            landscape.set(null);
        }
        if (!Objects.equals(spec, known)) {
            known = spec;
            first.set(null);
            second.set(null);
        }
        if (!inSight.get() || spec == null) {
            return;
        }
        if (first.get() == null) {
            guess(spec);
        }
        boolean grew = moments != asked && !moments.equals(asked);
        if (maker != null && (grew || !landscape.get().isDone())) {
            goOn();
        }
    }

    /** A run keeps its beginning, and another one has other moments. */
    private boolean isSameRun(NetworkSpec spec, List<KeptMoment> moments) {
        return maker.request().spec().equals(spec)
                && !moments.isEmpty()
                && !asked.isEmpty()
                && moments.get(0) == asked.get(0);
    }

    /** Two weights to begin with: of the output's first unit, where nothing is looked at. */
    private void guess(NetworkSpec spec) {
        Selection.Weight chosen = selection.weightProperty().get();
        boolean isThere = chosen != null && Selection.exists(chosen, spec);
        Selection.Weight looked = isThere ? chosen : null;
        int output = spec.layers().size();
        Selection.Unit unit = looked == null ? new Selection.Unit(output, 0) : looked.to();
        Selection.Weight one = looked == null ? new Selection.Weight(0, unit) : looked;
        boolean isAlone =
                spec.inputsOf(unit.layer()) < 2
                        || spec.layer(unit.layer()) instanceof BatchNormSpec && one.from() >= 0;
        int other = isAlone ? Selection.Weight.BIAS : one.from() == 0 ? 1 : 0;
        first.set(one);
        second.set(new Selection.Weight(other, unit));
    }

    /** Whether there is a run whose loss can be looked at. */
    boolean canMake() {
        return spec() != null && LookedMoment.isThere(lab);
    }

    /** Works the landscape out around the moment that is looked at. */
    void make() {
        problem.set(findProblem());
        if (problem.get() != null) {
            return;
        }
        maker =
                new SliceMaker(
                        new SliceRequest(
                                spec(),
                                LookedMoment.of(lab),
                                TrainingSamples.of(lab),
                                directions.get(),
                                at(first.get()),
                                at(second.get()),
                                halfWidth(),
                                seed.get()));
        landscape.set(maker.begun());
        goOn();
    }

    private Message findProblem() {
        if (!canMake()) {
            return Message.of("slice.problem.no-run");
        }
        if (!(halfWidth() > 0) || halfWidth() > LARGEST) {
            return Message.of("slice.problem.width");
        }
        return null;
    }

    private double halfWidth() {
        return (directions.get() == Directions.WEIGHTS ? widthOfWeights : widthOfRandom).get();
    }

    private static WeightAt at(Selection.Weight weight) {
        return new WeightAt(weight.to().layer(), weight.from(), weight.to().number());
    }

    private void goOn() {
        SliceMaker now = maker;
        List<KeptMoment> moments = LookedMoment.kept(lab);
        asked = moments;
        worker.request(() -> now.goOn(moments));
    }

    private void found(Landscape next) {
        if (next.of() != maker) {
            return;
        }
        landscape.set(next);
        if (!next.isDone() && inSight.get()) {
            goOn();
        }
    }
}
