package fude.ui.inside.plots;

import fude.ui.controls.Controls;
import fude.ui.controls.NumberField;
import fude.ui.inside.plots.Calculation.Column;
import fude.ui.inside.plots.Calculation.Kind;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** One sample: a row for each class, a column for each step from the outputs to the loss. */
final class SampleTable extends GridPane {
    private static final double STEP = 0.1;

    private final int sample;
    private final Language language;
    private final List<String> heads;
    private final int classes;
    private final Taker taker;
    private final Map<String, Node> cells = new HashMap<>();
    private final Label result = Controls.sentence((String) null, Styles.FIELD_NAME);

    /** Takes a number that was typed. */
    interface Taker {
        void take(int place, boolean target, double number);
    }

    /**
     * @param sample its place, for the ids
     */
    SampleTable(int sample, Language language, Calculation like, Taker taker) {
        this.sample = sample;
        this.language = language;
        this.taker = taker;
        heads = heads(like);
        classes = like.columns().get(0).numbers().size();
        getStyleClass().add("plot-table");
        result.setId("example-loss-" + sample);
        build(like);
    }

    private static List<String> heads(Calculation of) {
        return of.columns().stream().map(Column::words).toList();
    }

    /** Whether another calculation has the same rows and columns. */
    boolean fits(Calculation other) {
        return heads.equals(heads(other)) && other.columns().get(0).numbers().size() == classes;
    }

    /** The id of the field that has the focus; empty for none. */
    String focused() {
        return cells.values().stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst()
                .orElse("");
    }

    private void build(Calculation like) {
        List<Node> head = new ArrayList<>(List.of(new Label()));
        heads.forEach(words -> head.add(TableLabels.head(words)));
        addRow(0, head.toArray(Node[]::new));
        for (int row = 0; row < classes; row++) {
            add(TableLabels.head(String.valueOf(row)), 0, row + 1);
            for (int column = 0; column < heads.size(); column++) {
                Node cell = cell(like.columns().get(column), row, column);
                cells.put(row + "," + column, cell);
                add(cell, column + 1, row + 1);
            }
        }
        add(TableLabels.head("Σ"), 0, classes + 1);
        for (int column = 0; column < heads.size(); column++) {
            Label sum = TableLabels.number();
            cells.put("sum," + column, sum);
            add(sum, column + 1, classes + 1);
        }
        add(result, 0, classes + 2, heads.size() + 1, 1);
    }

    private Node cell(Column column, int row, int place) {
        String id = "example-" + sample + "-" + row + "-" + place;
        if (column.kind() == Kind.STEP) {
            return Controls.named(TableLabels.number(), id);
        }
        boolean target = column.kind() == Kind.TARGET;
        NumberField field =
                new NumberField(
                        false,
                        number -> rounded(number + STEP),
                        number -> rounded(number - STEP),
                        number -> taker.take(row, target, number),
                        (typed, why) -> typed.markInvalid(why != null));
        field.setPrefColumnCount(target ? 2 : 4);
        field.setAccessibleText(column.words() + " " + row);
        return Controls.named(field, id);
    }

    private static double rounded(double number) {
        return Math.rint(number * 1e4) / 1e4;
    }

    /** Shows a calculation that fits. */
    void show(Calculation now, String loss) {
        for (int column = 0; column < heads.size(); column++) {
            Column of = now.columns().get(column);
            for (int row = 0; row < classes; row++) {
                put(cells.get(row + "," + column), of.numbers().get(row));
            }
            if (!Double.isNaN(of.sum())) {
                put(cells.get("sum," + column), of.sum());
            }
        }
        result.setText(loss);
    }

    private void put(Node cell, double number) {
        if (cell instanceof NumberField field) {
            field.show(rounded(number));
        } else if (cell instanceof Label label) {
            label.setText(language.texts().figures(number));
        }
    }
}
