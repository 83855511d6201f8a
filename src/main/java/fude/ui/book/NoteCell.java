package fude.ui.book;

import fude.ui.controls.Controls;
import fude.ui.look.Language;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The class's own words about a run, written in place: kept on Enter and on leaving. */
final class NoteCell extends TableCell<BookRow, BookRow.Shown> {
    private final BookViewModel model;
    private final Language language;
    private final TextField field = Controls.styled(new TextField(), "note-field");
    private BookRow row;

    NoteCell(BookViewModel model, Language language) {
        this.model = model;
        this.language = language;
        field.setFocusTraversable(false);
        field.promptTextProperty().bind(language.text("book.note.prompt"));
        Controls.onFocusLost(field, this::keep);
        field.setOnAction(event -> getTableView().requestFocus());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && row != null) {
            field.setText(row.card().note());
            getTableView().requestFocus();
            event.consume();
        }
    }

    private void keep() {
        if (row != null) {
            model.note(row, field.getText());
        }
    }

    @Override
    protected void updateItem(BookRow.Shown shown, boolean empty) {
        super.updateItem(shown, empty);
        BookRow next = empty || shown == null ? null : shown.row();
        if (next != row) {
            keep();
            row = next;
            field.setUserData(row);
        } else if (field.isFocused()) {
            return; // somebody is writing
        }
        if (row == null) {
            setGraphic(null);
            return;
        }
        field.setText(row.card().note());
        field.setId("note-" + row.number());
        field.setAccessibleText(language.get("book.note.of", String.valueOf(row.number())));
        setGraphic(field);
    }
}
