package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Texts;
import fude.ui.ViewStage;
import fude.ui.controls.Controls;
import fude.ui.controls.Remark;
import fude.ui.look.Language;
import fude.ui.workbench.Voice;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

/** The one line in which the window speaks. */
class TalkLineTest {
    private final ViewStage stage = new ViewStage();

    @AfterEach
    void close() {
        stage.stop();
    }

    private final SimpleStringProperty question = new SimpleStringProperty("Start again?");
    private final SimpleStringProperty result = new SimpleStringProperty("Learned.");

    @Test
    void whoAnswersByAKeyIsBackInThePlaceAndNotAtAnotherButton() {
        Button answer = Controls.named(new Button("Yes"), "answer");
        Button place = Controls.named(new Button("Place"), "place");
        Button other = new Button("Other");
        stage.interact(
                () -> {
                    Remark remark =
                            new Remark(
                                    "question",
                                    Controls.icon(Feather.HELP_CIRCLE),
                                    question,
                                    answer);
                    TalkLine line =
                            new TalkLine(
                                    new Language(Texts.ENGLISH),
                                    List.of(
                                            Voice.of(Voice.Rank.QUESTION, remark),
                                            Voice.of(Voice.Rank.RESULT, result())),
                                    place::requestFocus);
                    stage.show(new VBox(line, other, place));
                });
        stage.interact(answer::requestFocus);
        stage.interact(() -> question.set("Start again, really?"));
        assertTrue(answer.isFocused());
        // Others fall silent before the question.
        stage.interact(() -> result.set(""));
        assertTrue(answer.isFocused());
        stage.interact(() -> question.set(""));
        assertFalse(stage.isShown("answer"));
        assertTrue(place.isFocused());
    }

    private Remark result() {
        return new Remark("result", Controls.icon(Feather.INFO), result);
    }
}
