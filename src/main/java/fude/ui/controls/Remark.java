package fude.ui.controls;

import fude.ui.look.Language;
import fude.ui.look.Styles;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A sentence with what can be done about it, in a line: of several rows where there is room for
 * them, shortened where there is not.
 */
public final class Remark extends HBox {
    private final Label sentence;
    private final BooleanBinding speaks;

    /**
     * @param id of the sentence
     * @param words empty for nothing to say
     */
    public Remark(String id, FontIcon icon, ObservableValue<String> words, Node... buttons) {
        getStyleClass().add("remark");
        setAlignment(Pos.CENTER_LEFT);
        sentence = Controls.named(Controls.caption("words"), id);
        sentence.textProperty().bind(words);
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setFocusTraversable(true);
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        sentence.textProperty()
                .addListener(
                        observable ->
                                sentence.notifyAccessibleAttributeChanged(
                                        AccessibleAttribute.TEXT));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        speaks = sentence.textProperty().isNotEmpty();
        getChildren().addAll(icon, sentence);
        getChildren().addAll(buttons);
    }

    /** That something went wrong. */
    public static Remark failure(
            String id,
            ObservableValue<String> words,
            ObservableValue<String> wayOutWords,
            Runnable wayOut) {
        Button button = new Button();
        button.textProperty().bind(wayOutWords);
        button.setId(id + "-way-out");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> wayOut.run());
        return Controls.styled(
                new Remark(id, Controls.icon(Feather.ALERT_TRIANGLE), words, button),
                Styles.FAILURE);
    }

    /** Has it said aloud, and told beside the pointer, with more words. */
    public void explain(Language language, StringBinding words) {
        language.explain(sentence, words);
    }

    /** The sentence; empty for nothing to say. */
    public ObservableValue<String> words() {
        return sentence.textProperty();
    }

    /** Whether there is anything to say. */
    public BooleanBinding speaks() {
        return speaks;
    }
}
