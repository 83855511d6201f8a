package fude.ui.inside.descent;

import fude.ui.controls.Choice;
import fude.ui.controls.Controls;
import fude.ui.controls.NumberField;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The formula, the range that is shown, the start, and how one walks. */
final class FormulaBox extends VBox {
    private final DescentViewModel model;
    private final Language language;
    private final Inputs inputs;
    private final TextField formula = Controls.named(new TextField(), "descent-formula");

    FormulaBox(DescentViewModel model, Language language) {
        this.model = model;
        this.language = language;
        this.inputs = new Inputs(language);
        getStyleClass().add("descent-controls");
        FlowPane hill = Controls.styled(new FlowPane(), "chips");
        hill.getChildren().addAll(examples(), inputs.named("descent.formula", formula));
        hill.getChildren().addAll(range());
        hill.getChildren().addAll(start(), rate(), noise(), seed());
        Label problem =
                Controls.sentence(
                        "descent-problem",
                        language.sentence(model.problemProperty()),
                        Styles.PROBLEM);
        getChildren().addAll(hill, inputs.problem("descent-unreadable"), problem);
        prepareFormula();
    }

    private Node examples() {
        Choice<Example> choice =
                new Choice<>(
                        language,
                        List.of(Example.values()),
                        one -> "descent.example." + one.id(),
                        model::choose);
        choice.setId("descent-example");
        choice.explainEach("descent.example");
        model.exampleProperty().subscribe(now -> choice.show(now));
        return choice;
    }

    private void prepareFormula() {
        formula.setPrefColumnCount(12);
        language.explain(formula, "descent.formula.explained");
        formula.accessibleTextProperty().bind(language.text("descent.formula"));
        model.typedProperty().subscribe(formula::setText);
        formula.setOnAction(event -> model.type(formula.getText()));
        Controls.onFocusLost(formula, () -> model.type(formula.getText()));
    }

    private List<Node> range() {
        NumberField lowX =
                bound("low-x", Range::lowX, (r, n) -> new Range(n, r.highX(), r.lowY(), r.highY()));
        NumberField highX =
                bound(
                        "high-x",
                        Range::highX,
                        (r, n) -> new Range(r.lowX(), n, r.lowY(), r.highY()));
        NumberField lowY =
                bound("low-y", Range::lowY, (r, n) -> new Range(r.lowX(), r.highX(), n, r.highY()));
        NumberField highY =
                bound(
                        "high-y",
                        Range::highY,
                        (r, n) -> new Range(r.lowX(), r.highX(), r.lowY(), n));
        HBox x = inputs.named("descent.range.x", lowX, to(), highX);
        HBox y = inputs.named("descent.range.y", lowY, to(), highY);
        Changes.follow(() -> Controls.show(model.isSurface(), y), model.formulaProperty());
        return List.of(x, y);
    }

    private Label to() {
        return Controls.name(language, "descent.range.to", Styles.CAPTION);
    }

    /** A range with another end. */
    private interface Moved {
        Range by(Range range, double end);
    }

    private NumberField bound(String id, ToDoubleFunction<Range> get, Moved moved) {
        return inputs.field(
                "descent-" + id,
                "descent.range",
                model.range,
                get,
                Inputs.Steps.BY_HALF,
                end -> model.range.set(moved.by(model.range.get(), end)));
    }

    private Node start() {
        NumberField x =
                inputs.field(
                        "descent-start-x",
                        "descent.start",
                        model.start,
                        Start::x,
                        Inputs.Steps.BY_TENTH,
                        next -> model.start.set(new Start(next, model.start.get().y())));
        NumberField y =
                inputs.field(
                        "descent-start-y",
                        "descent.start",
                        model.start,
                        Start::y,
                        Inputs.Steps.BY_TENTH,
                        next -> model.start.set(new Start(model.start.get().x(), next)));
        Changes.follow(() -> Controls.show(model.isSurface(), y), model.formulaProperty());
        return inputs.named("descent.start", x, y);
    }

    private Node rate() {
        return inputs.named(
                "descent.rate",
                inputs.field(
                        "descent-rate",
                        "descent.rate",
                        model.rate,
                        n -> n,
                        Inputs.Steps.BY_FACTORS,
                        model.rate::set));
    }

    private Node noise() {
        return inputs.named(
                "descent.noise",
                inputs.field(
                        "descent-noise",
                        "descent.noise",
                        model.noise,
                        n -> n,
                        Inputs.Steps.BY_FACTORS,
                        model.noise::set));
    }

    private Node seed() {
        return inputs.named(
                "descent.seed",
                inputs.field(
                        "descent-seed",
                        "descent.seed",
                        model.seed,
                        n -> n,
                        Inputs.Steps.BY_ONE,
                        n -> model.seed.set((int) Math.max(0, Math.min(Integer.MAX_VALUE, n)))));
    }
}
