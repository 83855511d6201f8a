package fude.ui.inside.perceptron;

import fude.text.formula.Signs;
import fude.training.perceptron.Gate;
import fude.training.perceptron.StepUnit;
import fude.ui.controls.Controls;
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
    private final BiConsumer<Integer, Double> set;
    private final String letter;

    /** The second is for a third input. */
    private final List<GatePlane> planes;

    private final VBox numbers = Controls.column("gate-numbers");
    private final List<NumberRow> rows = new ArrayList<>();
    private int shown;
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
        this.set = set;
        setId(id);
        getStyleClass().add("gate-card");
        Label title = Controls.line(id + "-name", name, Styles.FIELD_NAME);
        title.setMinHeight(USE_PREF_SIZE);
        planes = List.of(plane("-plane", chosen), plane("-plane-1", chosen));
        HBox beside = Controls.row("gate-planes");
        beside.getChildren().setAll(planes);
        getChildren().setAll(title, beside, numbers);
        appearance.whenScaled(this::measure);
    }

    private GatePlane plane(String place, IntConsumer chosen) {
        GatePlane plane = new GatePlane(language, appearance, chosen);
        plane.setId(id + place);
        return plane;
    }

    private void measure() {
        double side = appearance.scaled(shown < 2 ? PLANE : HALF);
        for (GatePlane plane : planes) {
            plane.setPrefSize(side, side);
            plane.setMinSize(side, side);
        }
    }

    /**
     * Shows a unit.
     *
     * @param plane what is shown for a third input
     */
    void show(Gate gate, StepUnit unit, IntFunction<Shown> plane) {
        shown = gate.inputs() < 3 ? 1 : 2;
        Controls.show(shown == 2, planes.get(1));
        measure();
        if (unit.inputs() != weights) {
            weights = unit.inputs();
            makeRows();
        }
        for (int i = 0; i < shown; i++) {
            planes.get(i).show(plane.apply(i));
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(unit.number(i));
        }
    }

    private void makeRows() {
        rows.clear();
        for (int i = 0; set != null && i <= weights; i++) {
            int place = i;
            String name = i == weights ? "θ" : Signs.indexed("w", i + 1);
            rows.add(
                    new NumberRow(
                            language,
                            appearance,
                            id + (i == weights ? "-theta" : "-w" + (i + 1)),
                            i == weights ? name : name + " (" + Signs.indexed(letter, i + 1) + ")",
                            value -> set.accept(place, value)));
        }
        numbers.getChildren().setAll(rows);
    }
}
