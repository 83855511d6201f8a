package fude.ui.inside.perceptron;

import fude.training.perceptron.Gate;
import fude.training.perceptron.StepLayers;
import fude.training.perceptron.StepUnit;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.Segments;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A truth table beside the units that are to do it. */
final class PerceptronView extends ScrollPane {
    private static final double DRAWING_WIDTH = 330;
    private static final double DRAWING_HEIGHT = 190;

    private final PerceptronViewModel model;
    private final Language language;
    private final UnitsDrawing drawing;
    private final Label task = Controls.sentence("perceptron-task", Styles.CAPTION);
    private final Label formula = Controls.sentence("perceptron-formula", "step-line");
    private final Label right = Controls.sentence("perceptron-right", "step-line");
    private final Label impossible = Controls.sentence("perceptron-impossible", Styles.CAPTION);
    private final GateTable table;
    private final UnitCard hand;
    private final UnitCard learner;
    private final List<UnitCard> cards = new ArrayList<>();
    private final RuleBox rule;
    private final Button solve;
    private final FlowPane parts = Controls.styled(new FlowPane(), "gate-parts");
    private final VBox rows;

    PerceptronView(PerceptronViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        setId("perceptron");
        drawing = new UnitsDrawing(appearance);
        drawing.setId("perceptron-drawing");
        table = new GateTable(model, language);
        hand =
                new UnitCard(
                        language,
                        appearance,
                        "unit",
                        language.text("perceptron.unit"),
                        "x",
                        model.row::set,
                        model::set);
        learner =
                new UnitCard(
                        language,
                        appearance,
                        "learner",
                        language.text("perceptron.learner"),
                        "x",
                        model.row::set,
                        null);
        for (int i = 0; i < 3; i++) {
            cards.add(layerCard(i, appearance));
        }
        rule = new RuleBox(model, language, appearance);
        solve = new Buttons(language).words("perceptron-solve", "perceptron.solve", model::solve);
        Button clear =
                new Buttons(language).words("perceptron-clear", "perceptron.clear", model::clear);
        FlowPane buttons = Controls.styled(new FlowPane(clear, solve), "chips");
        buttons.setPrefWrapLength(0);
        Controls.shownWhen(model.part.isNotEqualTo(Part.RULE), buttons);
        rows = Controls.column("gate-card", table, right, buttons);
        BooleanBinding learns = model.part.isEqualTo(Part.RULE);
        VBox content =
                Controls.column(
                        "perceptron-view",
                        choices(),
                        task,
                        Controls.shownWhen(learns, rule.buttons()),
                        parts,
                        formula,
                        impossible,
                        Controls.shownWhen(learns, rule));
        appearance.whenScaled(() -> measure(appearance));
        Controls.scrolledIfSmall(this, content);
        Changes.follow(this::arrange, model.part);
        Changes.follow(
                this::show,
                model.part,
                model.gateProperty(),
                model.unitProperty(),
                model.layersProperty(),
                model.runProperty(),
                model.row,
                language.textsProperty());
    }

    private UnitCard layerCard(int which, Appearance appearance) {
        boolean last = which == 2;
        return new UnitCard(
                language,
                appearance,
                last ? "output" : "hidden-" + (which + 1),
                last
                        ? language.text("perceptron.output")
                        : language.text("perceptron.hidden", Symbols.hidden(which + 1)),
                last ? "h" : "x",
                model.row::set,
                (place, number) -> model.set(which, place, number));
    }

    private FlowPane choices() {
        return Controls.styled(
                new FlowPane(
                        new Segments<>(
                                language,
                                "perceptron-part",
                                "perceptron.part.",
                                Part.class,
                                model.part),
                        new Segments<>(
                                language, "gate", "perceptron.table.", Table.class, model.table),
                        new Segments<>(
                                language,
                                "gate-inputs",
                                "perceptron.inputs.",
                                Inputs.class,
                                model.inputs)),
                "chips");
    }

    private void measure(Appearance appearance) {
        drawing.setPrefSize(appearance.scaled(DRAWING_WIDTH), appearance.scaled(DRAWING_HEIGHT));
        drawing.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    private void arrange() {
        List<Node> shown = new ArrayList<>(List.of(drawing));
        switch (model.part.get()) {
            case UNIT -> shown.addAll(List.of(hand, rows));
            case RULE -> shown.addAll(List.of(learner, rows));
            case LAYER -> {
                shown.add(rows);
                shown.addAll(cards);
            }
        }
        parts.getChildren().setAll(shown);
    }

    private void show() {
        Gate gate = model.gateProperty().get();
        List<Integer> x = gate.row(Math.min(model.row.get(), gate.rows() - 1));
        String part = model.part.get().name().toLowerCase(Locale.ROOT);
        task.setText(language.get("perceptron.task." + part));
        solve.setDisable(!model.hasSolution());
        if (model.part.get() == Part.LAYER) {
            showLayers(gate, x, model.layersProperty().get());
            return;
        }
        boolean learns = model.part.get() == Part.RULE;
        StepUnit unit = learns ? model.runProperty().get().unit() : model.unitProperty().get();
        if (unit.inputs() != gate.inputs()) {
            return; // the table changed a moment ago, the unit will
        }
        drawing.show(x, List.of(List.of(unit)));
        drawing.setAccessibleText(PerceptronWords.formula("y", "x", unit, x));
        (learns ? learner : hand)
                .show(gate, unit, third -> Shown.unit(gate, unit, third, model.row.get(), true));
        List<GateTable.Row> filled = new ArrayList<>();
        for (int row = 0; row < gate.rows(); row++) {
            List<Integer> of = gate.row(row);
            filled.add(
                    new GateTable.Row(of, List.of(Symbols.number(unit.sum(of))), unit.answer(of)));
        }
        table.show(gate, List.of("Σ"), filled);
        formula.setText(learns ? "" : PerceptronWords.formula("y", "x", unit, x));
        right.setText(PerceptronWords.right(language, gate, gate.right(unit)));
        impossible.setText(learns ? "" : PerceptronWords.impossible(language, gate));
    }

    private void showLayers(Gate gate, List<Integer> x, StepLayers layers) {
        if (layers.hidden().get(0).inputs() != gate.inputs()) {
            return; // the table changed a moment ago, the layer will
        }
        drawing.show(x, List.of(layers.hidden(), List.of(layers.output())));
        List<String> sums = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            StepUnit unit = layers.hidden().get(i);
            sums.add(PerceptronWords.formula(Symbols.hidden(i + 1), "x", unit, x));
            cards.get(i)
                    .show(
                            gate,
                            unit,
                            third -> Shown.unit(gate, unit, third, model.row.get(), false));
        }
        sums.add(PerceptronWords.formula("y", "h", layers.output(), layers.between(x)));
        cards.get(2)
                .show(
                        gate,
                        layers.output(),
                        third ->
                                new Shown(
                                        gate,
                                        layers.hidden(),
                                        layers.output()::answer,
                                        third,
                                        model.row.get(),
                                        true));
        drawing.setAccessibleText(String.join("; ", sums));
        List<GateTable.Row> filled = new ArrayList<>();
        for (int row = 0; row < gate.rows(); row++) {
            List<Integer> of = gate.row(row);
            filled.add(
                    new GateTable.Row(
                            of,
                            layers.between(of).stream().map(String::valueOf).toList(),
                            layers.answer(of)));
        }
        table.show(gate, List.of(Symbols.hidden(1), Symbols.hidden(2)), filled);
        formula.setText(String.join("\n", sums));
        right.setText(PerceptronWords.right(language, gate, layers.right(gate)));
        impossible.setText("");
    }
}
