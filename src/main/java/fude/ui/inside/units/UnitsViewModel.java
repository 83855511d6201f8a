package fude.ui.inside.units;

import fude.data.numbers.NumberSplit;
import fude.text.Message;
import fude.training.Estimator;
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
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
    /** Larger numbers than these are not set. */
    static final double LARGEST = 1000;

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
    private final ReadOnlyBooleanWrapper setting = new ReadOnlyBooleanWrapper();
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
                        lab.failureProperty(),
                        setting);
        lab.numbersProperty().addListener((o, was, is) -> forget());
        Changes.of(this::ask, lab.momentProperty(), lab.dataProperty(), inSight, point);
    }

    /** Null until the network was asked. */
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

    private void ask() {
        NumberSplit data = lab.numbersProperty().get();
        Estimator network = lab.estimator().orElse(null);
        if (inSight.get() && data != null && network != null && UnitsScene.belong(network, data)) {
            double[] at = looked(data);
            maker.request(() -> UnitsScene.of(data, network, at));
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
        if (next.data() != lab.numbersProperty().get()) {
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
        if (lab.failureProperty().get() != null) {
            return Message.of("training.waits.reset");
        }
        if (lab.runningProperty().get() && !setting.get()) {
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
        if (now == null || obstacle.get() != null || Math.abs(value) > LARGEST) {
            return;
        }
        Selection.Unit opened = unit.get();
        int layer = now.columns().get(opened.layer());
        waiting.put(new Selection.Weight(from, new Selection.Unit(layer, opened.number())), value);
        setNext();
    }

    private void setNext() {
        if (lab.runningProperty().get() || waiting.isEmpty()) {
            return;
        }
        Selection.Weight next = waiting.keySet().iterator().next();
        double value = waiting.remove(next);
        setting.set(true);
        lab.session()
                .tuner()
                .setWeight(
                        next.to().layer(),
                        next.from(),
                        next.to().number(),
                        value,
                        () -> {
                            setting.set(false);
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
