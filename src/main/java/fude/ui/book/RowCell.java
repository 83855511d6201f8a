package fude.ui.book;

import javafx.scene.Node;
import javafx.scene.control.TableCell;

/** A cell of the table of runs, empty beyond the last one. */
abstract class RowCell extends TableCell<BookRow, BookRow.Shown> {

    abstract Node show(BookRow row);

    @Override
    protected void updateItem(BookRow.Shown shown, boolean empty) {
        super.updateItem(shown, empty);
        boolean known = !empty && shown != null;
        setGraphic(known ? show(shown.row()) : null);
        if (!known) {
            setTooltip(null);
            setAccessibleText(null);
        }
    }
}
