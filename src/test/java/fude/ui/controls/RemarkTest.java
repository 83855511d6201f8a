package fude.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Message;
import fude.text.Texts;
import fude.ui.ViewStage;
import fude.ui.look.Language;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemarkTest {
    private final ViewStage stage = new ViewStage();

    @AfterEach
    void close() {
        stage.stop();
    }

    @Test
    void theSentenceIsShownUntilTheWayOutIsTaken() {
        ObjectProperty<Message> failure = new SimpleObjectProperty<>();
        Language language = new Language(Texts.ENGLISH);
        stage.interact(
                () ->
                        stage.show(
                                Remark.failure(
                                        "failure",
                                        language.sentence(failure),
                                        language.text("own.dismiss"),
                                        () -> failure.set(null))));
        assertEquals("", stage.text("failure"));
        stage.interact(() -> failure.set(Message.of("book.not-ready")));
        assertTrue(stage.isShown("failure"));
        assertEquals(Texts.ENGLISH.get("book.not-ready"), stage.text("failure"));
        stage.robot().clickOn("#failure-way-out");
        assertEquals("", stage.text("failure"));
    }
}
