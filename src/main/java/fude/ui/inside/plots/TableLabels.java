package fude.ui.inside.plots;

import fude.ui.controls.Controls;
import fude.ui.look.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What stands in a table of numbers, never cut off. */
final class TableLabels {
    private TableLabels() {}

    /** The head of a row or a column, the same in all languages. */
    static Label head(String words) {
        Label head = Controls.line(null, Styles.FIELD_NAME);
        head.setText(words);
        return whole(head);
    }

    /** Room for a number. */
    static Label number() {
        return whole(new Label());
    }

    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
