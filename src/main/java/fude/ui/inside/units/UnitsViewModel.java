package fude.ui.inside.units;

import fude.data.numbers.NumberSplit;
import fude.lab.session.Run;
import fude.lab.session.RunState;
import fude.text.Message;
import fude.training.Estimator;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Selection;
import fude.ui.task.LatestOnly;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The network of a small problem as it is drawn: follows what is looked at while it is in sight,
 * and sets weights by hand while the run rests.
 */
final class UnitsViewModel {
    /** A larger number than this is set to this. */
    private static final double LARGEST = 1000;

    final Lab lab;
    private final LatestOnly<UnitsScene> maker;

    /** Whether anybody looks; nothing is worked out otherwise. */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    /** The unit that is opened: column and number. */
    final ObjectProperty<Selection.Unit> unit =
            new SimpleObjectProperty<>(new Selection.Unit(0, 0));

    /** The point that is looked at; null for the first one that is learned from. */
    final ObjectProperty<double[]> point = new SimpleObjectProperty<>();

    /** The input whose weight into the opened unit is to be typed; -1 for none. */
    final IntegerProperty typed = new SimpleIntegerProperty(-1);

    private final ReadOnlyObjectWrapper<UnitsScene> scene = new ReadOnlyObjectWrapper<>();

    /** The run in which a number is being set; null for none. */
    private final ObjectProperty<Run> setting = new SimpleObjectProperty<>();

    private final ObjectBinding<Message> obstacle;

    /** What is to be set once the training thread has set what came before. */
    private final Map<Selection.Weight, Double> waiting = new LinkedHashMap<>();

    /**
     * @param explainingThread asks the network
     */
    UnitsViewModel(Lab lab, Executor explainingThread) {
        this.lab = lab;
        this.maker = new LatestOnly<>(explainingThread, this::show);
        this.obstacle =
                Bindings.createObjectBinding(
                        this::obstacle,
                        lab.runningProperty(),
                        lab.momentProperty(),
                        lab.snapshotProperty(),
                        lab.failureProperty(),
                        setting);
        lab.numbersProperty().addListener((o, was, is) -> forget());
        Changes.of(this::leave, lab.snapshotProperty());
        Changes.of(this::ask, lab.momentProperty(), lab.dataProperty(), inSight, point);
    }

    /** Null until the network was asked, and without a network. */
    ReadOnlyObjectProperty<UnitsScene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** Why no weight can be set at the moment; null if one can. */
    ObjectBinding<Message> obstacleProperty() {
        return obstacle;
    }

    private void forget() {
        scene.set(null);
        point.set(null);
        unit.set(new Selection.Unit(0, 0));
    }

    /** What was to be set in a run is not set in the one that follows. */
    private void leave() {
        if (setting.get() != null && setting.get() != lab.session().run()) {
            setting.set(null);
            waiting.clear();
        }
    }

    private void ask() {
        NumberSplit data = lab.numbersProperty().get();
        Estimator network = lab.estimator().orElse(null);
        if (network == null) {
            scene.set(null);
        } else if (inSight.get() && data != null && network.reads(data)) {
            double[] at = looked(data);
            UnitsScene before = scene.get();
            maker.request(() -> UnitsScene.of(data, network, at, before));
        }
    }

    private double[] looked(NumberSplit data) {
        double[] at = new double[data.training().columns()];
        for (int i = 0; i < at.length; i++) {
            at[i] = data.training().value(0, i);
        }
        double[] chosen = point.get();
        if (chosen != null) {
            System.arraycopy(chosen, 0, at, 0, Math.min(at.length, chosen.length));
        }
        return at;
    }

    private void show(UnitsScene next) {
        if (next.data() != lab.numbersProperty().get() || lab.estimator().isEmpty()) {
            return;
        }
        scene.set(next);
        Selection.Unit now = unit.get();
        if (now.layer() >= next.columns().size() || now.number() >= next.units(now.layer())) {
            unit.set(new Selection.Unit(0, 0));
        }
    }

    /** Opens a unit and has a weight into it typed. */
    void type(Selection.Unit to, int from) {
        unit.set(to);
        typed.set(-1);
        typed.set(from);
    }

    /** Looks at another point; numbers beyond these stay as they are. */
    void look(double... numbers) {
        if (!Arrays.equals(numbers, point.get())) {
            point.set(numbers.clone());
        }
    }

    private Message obstacle() {
        TrainingSnapshot now = lab.snapshot();
        if (lab.failureProperty().get() != null
                || now != null && now.status() == TrainingStatus.DIVERGED) {
            return Message.of("training.waits.reset");
        }
        if (lab.runningProperty().get() && setting.get() == null) {
            return Message.of("units.running");
        }
        return lab.momentProperty().get().isNow() ? null : Message.of("units.past");
    }

    /**
     * Sets a weight or bias of the opened unit, once the numbers before it are set.
     *
     * @param from the input; {@link Selection.Weight#BIAS} for the bias
     */
    void set(int from, double value) {
        UnitsScene now = scene.get();
        if (now == null || obstacle.get() != null) {
            return;
        }
        Selection.Unit opened = unit.get();
        int layer = now.columns().get(opened.layer());
        waiting.put(
                new Selection.Weight(from, new Selection.Unit(layer, opened.number())),
                Math.max(-LARGEST, Math.min(LARGEST, value)));
        if (setting.get() == null) {
            setNext();
        }
    }

    private void setNext() {
        if (!lab.session().state().leadsTo(RunState.FINE_TUNING)) {
            waiting.clear();
        }
        if (waiting.isEmpty()) {
            return;
        }
        Selection.Weight next = waiting.keySet().iterator().next();
        double value = waiting.remove(next);
        setting.set(lab.session().run());
        lab.session()
                .tuner()
                .setWeight(
                        next.to().layer(),
                        next.from(),
                        next.to().number(),
                        value,
                        () -> {
                            setting.set(null);
                            setNext();
                        });
    }

    /** Takes back what was set by hand since the run rests. */
    void undo() {
        if (lab.undoableProperty().get() && !lab.runningProperty().get()) {
            lab.session().tuner().takeBack(() -> {});
        }
    }
}
