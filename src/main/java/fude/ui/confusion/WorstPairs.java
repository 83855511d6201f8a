package fude.ui.confusion;

import fude.ui.controls.WindowKeys;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What is taken for what most often, as a list; a click or Enter opens the pictures. */
final class WorstPairs extends ListView<Cell> {
    private final Language language;
    private final Consumer<Cell> opens;
    private Shown shown;

    WorstPairs(Language language, Consumer<Cell> opens) {
        this.language = language;
        this.opens = opens;
        setId("confusion-worst");
        getStyleClass().add("worst-pairs");
        accessibleTextProperty().bind(language.text("confusion.worst"));
        setPlaceholder(language.label(new Label(), "confusion.no-mistakes"));
        setCellFactory(list -> new Pair());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        WindowKeys.passOn(this);
        Changes.of(this::refresh, language.textsProperty());
    }

    /** Null for nothing. */
    void show(Shown next) {
        shown = next;
        List<Cell> worst = next == null ? List.of() : next.worst();
        if (getItems().equals(worst)) {
            refresh();
        } else {
            getItems().setAll(worst);
        }
    }

    private void keyPressed(KeyEvent event) {
        Cell cell = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && cell != null) {
            opens.accept(cell);
            event.consume();
        }
    }

    private final class Pair extends ListCell<Cell> {
        Pair() {
            setOnMouseClicked(
                    event -> {
                        if (getItem() != null) {
                            opens.accept(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            boolean known = !empty && cell != null && shown != null;
            setText(known ? ConfusionWords.pair(language.texts(), shown, cell) : null);
        }
    }
}
