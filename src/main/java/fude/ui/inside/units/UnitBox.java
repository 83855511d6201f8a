package fude.ui.inside.units;

import fude.nn.DenseSpec;
import fude.nn.NetworkSpec;
import fude.nn.inference.DenseInference;
import fude.nn.inference.UnitSum;
import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.inside.InsideWords;
import fude.ui.inside.NumberRow;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The opened unit: its picture, its formula with numbers, and a row for each of its numbers. */
final class UnitBox extends VBox {
    /** Weights that have a row of their own. */
    private static final int MOST = 16;

    private final UnitsViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final LargeUnit picture;
    private final Label name = Controls.line("units-name", Styles.FIELD_NAME);
    private final Label formula = Controls.sentence("units-formula", "step-line");
    private final Label more = Controls.sentence("units-more", Styles.CAPTION);
    private final VBox numbers = Controls.column("gate-numbers");
    private final List<NumberRow> rows = new ArrayList<>();
    private List<String> shown = List.of();

    UnitBox(UnitsViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        this.picture = new LargeUnit(model, language, appearance);
        getStyleClass().add("gate-card");
        Label obstacle =
                Controls.sentence(
                        "units-obstacle",
                        language.sentence(model.obstacleProperty()),
                        Styles.CAPTION);
        Label told = Controls.sentence(language.text("units.told"), Styles.CAPTION);
        Button undo = new Buttons(language).words("units-undo", "units.undo", model::undo);
        undo.disableProperty()
                .bind(model.lab.undoableProperty().not().or(model.lab.runningProperty()));
        numbers.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.obstacleProperty().get() != null,
                                model.obstacleProperty()));
        getChildren().setAll(name, picture, formula, obstacle, numbers, more, undo, told);
        Changes.of(this::type, model.typed);
        Changes.follow(this::show, model.sceneProperty(), model.unit, language.textsProperty());
    }

    private void type() {
        int from = model.typed.get();
        if (from >= 0 && from < Math.min(MOST, rows.size()) && !numbers.isDisabled()) {
            rows.get(from).edit();
        }
    }

    private void show() {
        UnitsScene scene = model.sceneProperty().get();
        if (scene == null) {
            return;
        }
        Selection.Unit unit = model.unit.get();
        if (unit.layer() >= scene.columns().size() || unit.number() >= scene.units(unit.layer())) {
            return; // another network came a moment ago
        }
        int layer = scene.columns().get(unit.layer());
        name.setText(
                InsideWords.of(language.texts(), scene.spec(), model.lab)
                        .unit(new Selection.Unit(layer, unit.number())));
        Controls.show(scene.answers() != null, picture);
        formula.setText(formula(scene, unit, layer));
        DenseInference weights = scene.weights(unit.layer());
        int count = Math.min(MOST, weights.inputs());
        rows(scene, unit.layer(), count);
        for (int i = 0; i < count; i++) {
            rows.get(i).show(decimal(weights.weight(i, unit.number())));
        }
        if (rows.size() > count) {
            rows.get(count).show(decimal(weights.bias(unit.number())));
        }
        int left = weights.inputs() - count;
        more.setText(left > 0 ? language.get("units.more", left) : "");
    }

    /** The shortest decimal that is this number in 32 bits. */
    private static double decimal(float number) {
        return Double.parseDouble(Float.toString(number));
    }

    private void rows(UnitsScene scene, int column, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("w " + scene.input(column, i));
        }
        if (scene.spec().layer(scene.columns().get(column)) instanceof DenseSpec dense
                && dense.hasBias()) {
            names.add("b");
        }
        if (names.equals(shown)) {
            return;
        }
        shown = names;
        rows.clear();
        for (int i = 0; i < names.size(); i++) {
            int from = i < count ? i : Selection.Weight.BIAS;
            String id = from < 0 ? "units-b" : "units-w" + (i + 1);
            rows.add(
                    new NumberRow(
                                    language,
                                    appearance,
                                    id,
                                    names.get(i),
                                    value -> model.set(from, value))
                            .wide());
        }
        numbers.getChildren().setAll(rows);
    }

    /** Σ w · x + b → activation, with its numbers for the point that is looked at. */
    private String formula(UnitsScene scene, Selection.Unit unit, int layer) {
        Texts texts = language.texts();
        NetworkSpec spec = scene.spec();
        UnitSum sum = scene.trace().unit(layer, unit.number());
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < Math.min(4, sum.inputs().length); i++) {
            terms.add(texts.factor(sum.weights()[i]) + " · " + texts.factor(sum.inputs()[i]));
        }
        if (sum.inputs().length > 4) {
            terms.add("…");
        }
        String line =
                "Σ w · x + b = "
                        + String.join(" + ", terms)
                        + " + "
                        + texts.factor(sum.bias())
                        + " = "
                        + texts.figures(sum.sum());
        String activation = texts.get("activation." + spec.layer(layer).activation().id());
        return language.get("units.point", point(scene))
                + "\n"
                + line
                + "\n"
                + activation
                + " → "
                + texts.figures(scene.answer(unit.layer(), unit.number()));
    }

    private String point(UnitsScene scene) {
        List<String> numbers = new ArrayList<>();
        for (double number : scene.point()) {
            numbers.add(language.texts().figures(number));
        }
        return (scene.isAlongX() ? "x = " : "x = (")
                + String.join(", ", numbers)
                + (scene.isAlongX() ? "" : ")");
    }
}
