package fude.ui.inside.perceptron;

import fude.text.formula.Signs;
import fude.training.perceptron.LearningStep;
import fude.ui.controls.WindowKeys;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The steps of the learning rule with their numbers, the newest last. */
final class StepTable extends TableView<LearningStep> {
    private static final double HEIGHT = 200;
    private static final double WIDTH = 300;
    private static final double ROW = 25;
    private static final double COLUMN = 46;

    private int inputs;

    StepTable(Language language, Appearance appearance) {
        setId("perceptron-steps");
        getStyleClass().addAll("book-table", "figures-table");
        accessibleTextProperty().bind(language.text("perceptron.steps"));
        Label empty = new Label();
        empty.setWrapText(true);
        empty.textProperty().bind(language.text("perceptron.steps.none"));
        setPlaceholder(empty);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        WindowKeys.passOn(this);
        appearance.whenScaled(
                () -> {
                    setPrefSize(appearance.scaled(WIDTH), appearance.scaled(HEIGHT));
                    setMinHeight(USE_PREF_SIZE);
                    setFixedCellSize(appearance.scaled(ROW));
                });
    }

    void show(int ofInputs, List<LearningStep> steps) {
        if (ofInputs != inputs) {
            inputs = ofInputs;
            columns();
        }
        getItems().setAll(steps);
        getSelectionModel().clearSelection();
        if (!steps.isEmpty()) {
            getSelectionModel().selectLast();
            scrollTo(steps.size() - 1);
        }
    }

    private void columns() {
        getColumns().clear();
        column("x", step -> String.join(" ", step.x().stream().map(String::valueOf).toList()));
        column("t", step -> String.valueOf(step.target()));
        column("Σ", step -> Symbols.number(step.before().sum(step.x())));
        column("θ", step -> Symbols.number(step.before().threshold()));
        column("y", step -> String.valueOf(step.answer()));
        column("t − y", step -> Symbols.number(step.error()));
        for (int i = 0; i <= inputs; i++) {
            int place = i;
            column(
                    (i == inputs ? "θ" : Signs.indexed("w", i + 1)) + " →",
                    step -> Symbols.number(step.after().number(place)));
        }
    }

    private void column(String name, Function<LearningStep, String> words) {
        TableColumn<LearningStep, String> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new SimpleStringProperty(words.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(COLUMN);
        getColumns().add(column);
    }
}
