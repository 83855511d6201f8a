package fude.ui.inside.perceptron;

import fude.training.perceptron.Gate;
import fude.training.perceptron.PerceptronRun;
import fude.training.perceptron.StepLayers;
import fude.training.perceptron.StepUnit;
import fude.ui.state.Changes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A truth table with a unit set by hand, a unit that learns it, and a layer set by hand. */
final class PerceptronViewModel {
    /** What η is at first. */
    static final double USUAL_RATE = 0.1;

    /** What is done. */
    final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.UNIT);

    /** Which table it is. */
    final ObjectProperty<Table> table = new SimpleObjectProperty<>(Table.OR);

    /** How many inputs it has. */
    final ObjectProperty<Inputs> inputs = new SimpleObjectProperty<>(Inputs.TWO);

    /** The row that is looked at. */
    final IntegerProperty row = new SimpleIntegerProperty(3);

    /** Whether the learning rule begins with the numbers set by hand, not with 0. */
    final BooleanProperty fromHand = new SimpleBooleanProperty();

    private final Map<Inputs, Gate> own = new EnumMap<>(Inputs.class);
    private final ReadOnlyObjectWrapper<Gate> gate =
            new ReadOnlyObjectWrapper<>(Gate.of(Gate.Kind.OR, 2));
    private final ReadOnlyObjectWrapper<StepUnit> unit =
            new ReadOnlyObjectWrapper<>(StepUnit.zero(2));
    private final ReadOnlyObjectWrapper<StepLayers> layers =
            new ReadOnlyObjectWrapper<>(StepLayers.zero(2));
    private final ReadOnlyObjectWrapper<PerceptronRun> run =
            new ReadOnlyObjectWrapper<>(
                    PerceptronRun.begin(gate.get(), StepUnit.zero(2), USUAL_RATE));

    PerceptronViewModel() {
        own.put(Inputs.TWO, new Gate(2, List.of(1, 0, 0, 1)));
        own.put(Inputs.THREE, new Gate(3, List.of(0, 0, 0, 1, 0, 1, 1, 1)));
        Changes.of(this::chosen, table, inputs);
        Changes.of(this::restart, fromHand);
        Changes.to(Part.RULE, part, this::beginWithHand);
    }

    ReadOnlyObjectProperty<Gate> gateProperty() {
        return gate.getReadOnlyProperty();
    }

    /** The unit set by hand. */
    ReadOnlyObjectProperty<StepUnit> unitProperty() {
        return unit.getReadOnlyProperty();
    }

    /** The layer set by hand. */
    ReadOnlyObjectProperty<StepLayers> layersProperty() {
        return layers.getReadOnlyProperty();
    }

    /** How the unit learns that does so by itself. */
    ReadOnlyObjectProperty<PerceptronRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    private void chosen() {
        int number = inputs.get().number();
        show(
                table.get() == Table.OWN
                        ? own.get(inputs.get())
                        : Gate.of(Gate.Kind.valueOf(table.get().name()), number));
    }

    private void show(Gate next) {
        if (next.equals(gate.get())) {
            return;
        }
        row.set(Math.min(row.get(), next.rows() - 1));
        unit.set(unit.get().withInputs(next.inputs()));
        layers.set(layers.get().withInputs(next.inputs()));
        gate.set(next);
        restart();
    }

    /** Turns the output of a row; the table may then be one with a name. */
    void flip(int at) {
        Gate next = gate.get().flipped(at);
        Table name = Table.of(next);
        if (name == Table.OWN) {
            own.put(inputs.get(), next);
        }
        row.set(at);
        show(next);
        table.set(name);
    }

    /** Sets a number of the unit; θ is the one behind the weights. */
    void set(int place, double number) {
        unit.set(unit.get().with(place, number));
    }

    /** Sets a number of a unit of the layer; the output is the one behind the hidden units. */
    void set(int which, int place, double number) {
        StepUnit changed = layers.get().units().get(which).with(place, number);
        layers.set(layers.get().with(which, changed));
    }

    /** Whether there are numbers with which the unit, or the layer that is known, is right. */
    boolean hasSolution() {
        return part.get() == Part.LAYER
                ? gate.get().equals(Gate.of(Gate.Kind.XOR, 2))
                : gate.get().solution().isPresent();
    }

    /** Sets numbers by which everything is right. */
    void solve() {
        if (part.get() == Part.LAYER) {
            layers.set(StepLayers.xor());
        } else {
            gate.get().solution().ifPresent(unit::set);
        }
    }

    /** All numbers 0. */
    void clear() {
        if (part.get() == Part.LAYER) {
            layers.set(StepLayers.zero(gate.get().inputs()));
        } else {
            unit.set(StepUnit.zero(gate.get().inputs()));
        }
    }

    /** Goes on with the learning rule, or back; the row that was asked is looked at. */
    void go(UnaryOperator<PerceptronRun> way) {
        PerceptronRun next = way.apply(run.get());
        run.set(next);
        if (!next.steps().isEmpty()) {
            row.set(next.steps().get(next.steps().size() - 1).row());
        }
    }

    /** η of the learning rule, which begins at the start again. */
    void rate(double rate) {
        run.set(PerceptronRun.begin(gate.get(), start(), rate));
    }

    /** The learning rule from the start. */
    void restart() {
        rate(run.get().rate());
    }

    private StepUnit start() {
        return fromHand.get() ? unit.get() : StepUnit.zero(gate.get().inputs());
    }

    private void beginWithHand() {
        if (!run.get().start().equals(start())) {
            restart();
        }
    }
}
