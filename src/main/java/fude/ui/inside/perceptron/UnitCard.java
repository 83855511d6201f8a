package fude.ui.inside.perceptron;

import fude.training.perceptron.Gate;
import fude.training.perceptron.StepUnit;
import fude.ui.controls.Controls;
import fude.ui.inside.InsideWords;
import fude.ui.inside.NumberRow;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A unit: its name, the plane with its line, and a row for each of its numbers. */
final class UnitCard extends VBox {
    private static final double PLANE = 150;
    private static final double HALF = 118;

    private final Language language;
    private final Appearance appearance;
    private final String id;
    private final IntConsumer chosen;
    private final BiConsumer<Integer, Double> set;
    private final String letter;
    private final HBox planes = Controls.row("gate-planes");
    private final VBox numbers = Controls.column("gate-numbers");
    private final List<NumberRow> rows = new ArrayList<>();
    private int inputs;
    private int weights;

    /**
     * @param id of what belongs to it: {@code id-plane}, {@code id-w1} …, {@code id-theta}
     * @param letter of what goes in: x or h
     * @param chosen takes the row that is chosen in the plane
     * @param set takes a number by its place; null where nothing is set by hand
     */
    UnitCard(
            Language language,
            Appearance appearance,
            String id,
            ObservableValue<String> name,
            String letter,
            IntConsumer chosen,
            BiConsumer<Integer, Double> set) {
        this.language = language;
        this.appearance = appearance;
        this.id = id;
        this.letter = letter;
        this.chosen = chosen;
        this.set = set;
        setId(id);
        getStyleClass().add("gate-card");
        Label title = Controls.line(id + "-name", name, Styles.FIELD_NAME);
        title.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(title, planes, numbers);
        appearance.whenScaled(this::measure);
    }

    private void measure() {
        double side = appearance.scaled(planes.getChildren().size() < 2 ? PLANE : HALF);
        planes.getChildren().forEach(plane -> ((GatePlane) plane).setPrefSize(side, side));
        planes.getChildren().forEach(plane -> ((GatePlane) plane).setMinSize(side, side));
    }

    /**
     * Shows a unit.
     *
     * @param plane what is shown for a third input
     */
    void show(Gate gate, StepUnit unit, IntFunction<Shown> plane) {
        if (gate.inputs() != inputs) {
            inputs = gate.inputs();
            planes.getChildren().clear();
            for (int i = 0; i < (inputs < 3 ? 1 : 2); i++) {
                GatePlane one = new GatePlane(language, appearance, chosen);
                one.setId(id + "-plane" + (i == 0 ? "" : "-" + i));
                planes.getChildren().add(one);
            }
            measure();
        }
        if (unit.inputs() != weights) {
            weights = unit.inputs();
            makeRows();
        }
        for (int i = 0; i < planes.getChildren().size(); i++) {
            ((GatePlane) planes.getChildren().get(i)).show(plane.apply(i));
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(unit.number(i));
        }
    }

    private void makeRows() {
        rows.clear();
        for (int i = 0; set != null && i <= weights; i++) {
            int place = i;
            String name = i == weights ? "θ" : InsideWords.indexed("w", i + 1);
            rows.add(
                    new NumberRow(
                            language,
                            appearance,
                            id + (i == weights ? "-theta" : "-w" + (i + 1)),
                            i == weights
                                    ? name
                                    : name + " (" + InsideWords.indexed(letter, i + 1) + ")",
                            value -> set.accept(place, value)));
        }
        numbers.getChildren().setAll(rows);
    }
}
