package fude.ui.plane;

import fude.data.numbers.NumberSplit;
import fude.data.numbers.Option;
import fude.data.numbers.SmallProblem;
import fude.text.Message;
import fude.text.ReportedException;
import fude.ui.controls.Controls;
import fude.ui.controls.NumberField;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What can be chosen of a small problem: how many points, noise …; the formula of a function. */
final class ProblemOptions extends VBox {
    private static final double FIELD = 58;
    private static final double FORMULA = 150;

    private final PlaneViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final String prefix;
    private final Consumer<String> choose;
    private final Map<Option, NumberField> fields = new EnumMap<>(Option.class);
    private final Map<Option, HBox> rows = new EnumMap<>(Option.class);
    private final FlowPane flow = Controls.styled(new FlowPane(), "plane-options");
    private final TextField formula = new TextField();
    private final HBox formulaRow;
    private final ObjectProperty<Message> problem = new SimpleObjectProperty<>();
    private SmallProblem shown;

    /** The formula that is learned from, or that was tried last. */
    private String taken;

    /**
     * @param prefix of the ids of its fields
     * @param choose reads the data set of a name
     */
    ProblemOptions(
            PlaneViewModel model,
            Language language,
            Appearance appearance,
            String prefix,
            Consumer<String> choose) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        this.prefix = prefix;
        this.choose = choose;
        getStyleClass().add("plane-column");
        formulaRow = formulaRow();
        for (Option option : Option.values()) {
            rows.put(option, row(option));
        }
        Label why =
                Controls.sentence(prefix + "problem", language.sentence(problem), Styles.PROBLEM);
        getChildren().addAll(formulaRow, flow, why);
        Changes.follow(this::show, model.lab.numbersProperty());
    }

    private HBox formulaRow() {
        Label name = Controls.line(null, Styles.FIELD_NAME);
        name.setText("y =");
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(formula);
        formula.setId(prefix + "formula");
        language.explain(formula, "plane.formula.explained");
        appearance.whenScaled(() -> formula.setPrefWidth(appearance.scaled(FORMULA)));
        formula.setOnAction(event -> takeFormula());
        Controls.onFocusLost(formula, this::takeFormula);
        return Controls.row("plane-row", name, formula);
    }

    /** Takes each text once, though the field is left after Enter. */
    private void takeFormula() {
        String typed = formula.getText();
        if (shown == null || !shown.isFunction() || typed.equals(taken)) {
            return;
        }
        taken = typed;
        try {
            SmallProblem next = SmallProblem.ofFormula(typed, shown.options());
            if (next.equals(shown)) {
                problem.set(null);
            } else {
                choose(next);
            }
        } catch (ReportedException e) {
            problem.set(e.report());
        }
    }

    private HBox row(Option option) {
        NumberField field =
                new NumberField(
                        option.isWhole(),
                        value -> stepped(option, value, 1),
                        value -> stepped(option, value, -1),
                        value -> take(option, value),
                        (of, why) -> problem.set(why));
        field.setId(prefix + option.id());
        appearance.whenScaled(() -> field.setPrefWidth(appearance.scaled(FIELD)));
        language.explain(field, "plane.option." + option.id() + ".explained");
        Label name = Controls.name(language, "plane.option." + option.id(), Styles.FIELD_NAME);
        name.setLabelFor(field);
        fields.put(option, field);
        return Controls.row("plane-row", name, field);
    }

    private static double stepped(Option option, double value, int steps) {
        double step =
                switch (option) {
                    case POINTS -> 50;
                    case NOISE -> 0.1;
                    case BALANCE, TEST -> 10;
                    default -> 1;
                };
        double next = Math.rint((value + steps * step) / step * 1e6) * step / 1e6;
        return Math.max(option.least(), Math.min(option.most(), next));
    }

    private void take(Option option, double value) {
        if (shown == null || shown.get(option) == value) {
            return;
        }
        if (!option.takes(value)) {
            String key = option.isWhole() ? "small.option-whole" : "small.option";
            problem.set(
                    Message.of(
                            key,
                            language.get("plane.option." + option.id()),
                            value,
                            option.least(),
                            option.most()));
            return;
        }
        choose(shown.with(option, value));
    }

    private void choose(SmallProblem next) {
        if (next.get(Option.FROM) >= next.get(Option.TO)) {
            problem.set(Message.of("small.from-to", next.get(Option.FROM), next.get(Option.TO)));
            return;
        }
        problem.set(null);
        choose.accept(next.name());
    }

    private void show() {
        NumberSplit data = model.data();
        shown = data == null ? null : problem(data.name());
        problem.set(null);
        Controls.show(shown != null, this);
        if (shown == null) {
            return;
        }
        flow.getChildren().setAll(shown.possible().stream().map(rows::get).toList());
        shown.possible().forEach(option -> fields.get(option).show(shown.get(option)));
        Controls.show(shown.isFunction(), formulaRow);
        if (shown.isFunction()) {
            taken = shown.formula();
            formula.setText(taken);
        }
    }

    /** Null for data that follow from no name. */
    private static SmallProblem problem(String name) {
        try {
            return SmallProblem.isMeant(name) ? SmallProblem.parse(name) : null;
        } catch (ReportedException e) {
            return null;
        }
    }
}
