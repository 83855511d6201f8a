package fude.ui.controls;

import fude.text.Message;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says what went wrong in a pane, with a button for the way out; takes no room otherwise. */
public final class FailureBar extends HBox {

    /**
     * @param id of the sentence; the button has the same with {@code -way-out}
     * @param wayOutWords the button's words
     */
    public FailureBar(
            Language language,
            String id,
            ObservableObjectValue<Message> failure,
            ObservableValue<String> wayOutWords,
            Runnable wayOut) {
        getStyleClass().add(Styles.FAILURE);
        setAlignment(Pos.CENTER_LEFT);
        Label words = Controls.named(Controls.caption("words"), id);
        words.textProperty().bind(language.sentence(failure));
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button = new Button();
        button.textProperty().bind(wayOutWords);
        button.setId(id + "-way-out");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> wayOut.run());
        getChildren().addAll(words, button);
        Controls.shownWhen(Bindings.isNotNull(failure), this);
    }
}
