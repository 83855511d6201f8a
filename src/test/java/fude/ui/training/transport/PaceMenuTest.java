package fude.ui.training.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.session.Pace;
import fude.text.Texts;
import fude.ui.ViewStage;
import fude.ui.look.Language;
import fude.ui.state.Locked;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The menu of speeds tells a slow one. */
class PaceMenuTest {
    private final ViewStage stage = new ViewStage();

    @AfterEach
    void close() {
        stage.stop();
    }

    @Test
    void theButtonTellsASlowSpeedOnly() {
        TrainingViewModel model = new TrainingViewModel(Locked.lab(), new SimpleObjectProperty<>());
        stage.interact(() -> stage.show(PaceMenu.of(model, new Language(Texts.ENGLISH))));
        MenuButton menu = stage.node("pace");
        assertEquals("", menu.getText());
        stage.interact(() -> menu.getItems().get(Pace.TWO.ordinal()).fire());
        assertEquals(Pace.TWO, model.pace.get());
        assertEquals("2/s", menu.getText());
        assertTrue(((RadioMenuItem) menu.getItems().get(Pace.TWO.ordinal())).isSelected());
        stage.interact(() -> menu.getItems().get(0).fire());
        assertEquals(Pace.FULL, model.pace.get());
        assertEquals("", menu.getText());
    }
}
