package fude.ui.inside.drawn;

import fude.ui.controls.Controls;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A calculation, line by line, the results below one another; a click shows all digits. */
final class FormulaBox extends GridPane {

    /**
     * @param exact turned by a click
     */
    FormulaBox(BooleanProperty exact) {
        setId("unit-formula");
        getStyleClass().add("unit-formula");
        ColumnConstraints left = new ColumnConstraints();
        left.setHgrow(Priority.ALWAYS);
        ColumnConstraints right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(left, new ColumnConstraints(), right);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> exact.set(!exact.get()));
    }

    void show(List<UnitWords.Row> rows) {
        while (getRowCount() > rows.size()) {
            getChildren().remove(getChildren().size() - 3, getChildren().size());
        }
        for (int i = getRowCount(); i < rows.size(); i++) {
            Label left = Controls.caption("unit-term");
            left.setMinHeight(USE_PREF_SIZE);
            Label right = Controls.styled(new Label(), "unit-number");
            right.setMinWidth(USE_PREF_SIZE);
            addRow(i, left, new Label("="), right);
        }
        for (int i = 0; i < rows.size(); i++) {
            ((Label) getChildren().get(3 * i)).setText(rows.get(i).left());
            ((Label) getChildren().get(3 * i + 2)).setText(rows.get(i).right());
        }
    }
}
