package fude.ui.inside.moment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Texts;
import fude.ui.Learned;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MomentBarTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private MomentViewModel model;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    model = new MomentViewModel(lab, Runnable::run);
                    Learned.begin(lab);
                    MomentBar bar =
                            new MomentBar(
                                    model, new Language(Texts.ENGLISH), new Appearance(), "inside");
                    stage.show(bar, 700, 60);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    @Test
    void thereIsNothingToSlideThroughBeforeTheFirstBatch() {
        assertFalse(stage.isShown("moment-slider-inside"));
        stage.interact(() -> Learned.learn(lab));
        assertTrue(stage.isShown("moment-slider-inside"));
        assertEquals("now (epoch 1)", stage.text("moment-name-inside"));
        assertTrue(stage.node("moment-later-inside").isDisabled());
        assertTrue(stage.node("moment-now-inside").isDisabled());
        assertTrue(stage.node("moment-go-on-inside").isDisabled());
    }

    @Test
    void sliderKeysAndButtonsGoThroughTheRun() {
        stage.interact(() -> Learned.learn(lab));
        Slider slider = stage.node("moment-slider-inside");
        stage.press("moment-earlier-inside");
        assertEquals(slider.getMax() - 1, slider.getValue());
        assertFalse(lab.momentProperty().get().isNow());
        stage.interact(slider::requestFocus);
        stage.robot().push(KeyCode.HOME);
        assertEquals("before the first batch", stage.text("moment-name-inside"));
        assertTrue(stage.node("moment-earlier-inside").isDisabled());
        stage.robot().push(KeyCode.RIGHT);
        assertEquals("epoch 1, batch 1", stage.text("moment-name-inside"));
        assertTrue(slider.getAccessibleText().contains("epoch 1, batch 1"));
        stage.press("moment-now-inside");
        assertTrue(lab.momentProperty().get().isNow());
        assertEquals(slider.getMax(), slider.getValue());
    }
}
