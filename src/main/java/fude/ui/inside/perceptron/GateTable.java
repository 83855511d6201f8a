package fude.ui.inside.perceptron;

import fude.text.formula.Signs;
import fude.training.perceptron.Gate;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** The truth table with what comes out of each row, and whether that is right. */
final class GateTable extends GridPane {
    private static final PseudoClass LOOKED = PseudoClass.getPseudoClass("looked");

    private final PerceptronViewModel model;
    private final Language language;
    private List<String> head = List.of();
    private final List<List<Label>> cells = new ArrayList<>();
    private final List<Button> targets = new ArrayList<>();

    /**
     * A row as it is shown.
     *
     * @param between what stands between the inputs and y: hidden answers or Σ
     */
    record Row(List<Integer> x, List<String> between, int answer) {}

    GateTable(PerceptronViewModel model, Language language) {
        this.model = model;
        this.language = language;
        setId("gate-table");
        getStyleClass().add("gate-table");
    }

    /**
     * Shows rows.
     *
     * @param between the names of what stands between the inputs and y
     */
    void show(Gate gate, List<String> between, List<Row> rows) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < gate.inputs(); i++) {
            names.add(Signs.indexed("x", i + 1));
        }
        names.addAll(between);
        names.add("y");
        if (!names.equals(head) || rows.size() != cells.size()) {
            head = names;
            make(rows.size());
        }
        for (int row = 0; row < rows.size(); row++) {
            fill(row, rows.get(row), gate.outputs().get(row));
        }
    }

    private void make(int rows) {
        getChildren().clear();
        cells.clear();
        targets.clear();
        for (int column = 0; column < head.size(); column++) {
            add(cell(head.get(column), Styles.CAPTION), column, 0);
        }
        Label target = cell("t", Styles.CAPTION);
        language.explain(target, "perceptron.target");
        add(target, head.size(), 0);
        for (int row = 0; row < rows; row++) {
            List<Label> ofRow = new ArrayList<>();
            int number = row;
            for (int column = 0; column <= head.size(); column++) {
                Label cell = cell("", "gate-cell");
                cell.setOnMouseClicked(event -> model.row.set(number));
                ofRow.add(cell);
                add(cell, column < head.size() ? column : column + 1, row + 1);
            }
            cells.add(ofRow);
            Button target01 = Controls.named(new Button(), "gate-target-" + row, "gate-target");
            target01.setOnAction(event -> model.flip(number));
            language.explain(target01, language.text(() -> told(number), model.gateProperty()));
            targets.add(target01);
            add(target01, head.size(), row + 1);
        }
        cells.forEach(row -> row.get(head.size()).getStyleClass().add("gate-verdict"));
    }

    private String told(int row) {
        Gate gate = model.gateProperty().get();
        return row >= gate.rows()
                ? ""
                : language.get("perceptron.flip", row + 1, gate.outputs().get(row));
    }

    private static Label cell(String words, String style) {
        Label label = Controls.line(null, style);
        label.setText(words);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void fill(int row, Row shown, int target) {
        List<String> words = new ArrayList<>();
        shown.x().forEach(x -> words.add(String.valueOf(x)));
        words.addAll(shown.between());
        words.add(String.valueOf(shown.answer()));
        words.add(shown.answer() == target ? "✓" : "✗");
        for (int i = 0; i < words.size(); i++) {
            Label cell = cells.get(row).get(i);
            cell.setText(words.get(i));
            cell.pseudoClassStateChanged(LOOKED, row == model.row.get());
        }
        Label verdict = cells.get(row).get(head.size());
        verdict.setId("gate-verdict-" + row);
        verdict.setAccessibleText(
                language.get(shown.answer() == target ? "perceptron.right" : "perceptron.wrong"));
        targets.get(row).setText(String.valueOf(target));
    }
}
