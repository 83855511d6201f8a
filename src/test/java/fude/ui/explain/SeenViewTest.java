package fude.ui.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.text.Texts;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the network sees, step by step, in words and with switches. */
class SeenViewTest {
    private final ViewStage stage = new ViewStage();
    private final ExplainedLab explained = new ExplainedLab();

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    SeenViewModel model =
                            new SeenViewModel(explained.lab, explained.paper, Runnable::run);
                    model.inSight.set(true);
                    stage.show(new SeenView(model, new Language(Texts.ENGLISH), new Appearance()));
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void drawSeven() {
        stage.interact(explained::drawSeven);
    }

    @Test
    void eachStepCanBeSwitchedOffAndTellsItsCost() {
        assertTrue(stage.text("seen-cost").startsWith("Draw on the paper"));
        stage.interact(explained::train);
        drawSeven();
        String usual = stage.text("seen-usual");
        assertTrue(usual.endsWith("%)"), usual);
        assertEquals("", stage.text("seen-switched"));
        String without = stage.text("seen-crop-cost");
        stage.robot().clickOn("#seen-crop-on");
        assertEquals("→ " + without.replace("off:\n", ""), stage.text("seen-switched"));
        assertTrue(stage.text("seen-cost").matches("\\d (loses|gains) .*"));
        assertEquals(usual, stage.text("seen-usual"));
        stage.robot().clickOn("#seen-all-off");
        assertFalse(stage.<CheckBox>node("seen-grey-on").isSelected());
        stage.robot().clickOn("#seen-all-on");
        assertEquals("", stage.text("seen-switched"));
        assertTrue(stage.<CheckBox>node("seen-crop-on").isSelected());
    }

    @Test
    void stepsThatDoNotApplyCannotBeSwitched() {
        stage.interact(() -> explained.begin(Experiment.on(Runs.DIGITS)));
        stage.interact(() -> explained.paper.put(Runs.DIGITS.test().image(0)));
        assertTrue(stage.node("seen-crop-on").isDisabled());
        assertTrue(stage.node("seen-pen-on").isDisabled());
        assertFalse(stage.node("seen-grey-on").isDisabled());
        drawSeven();
        assertFalse(stage.node("seen-crop-on").isDisabled());
        assertTrue(stage.node("seen-pen-on").isDisabled());
    }
}
