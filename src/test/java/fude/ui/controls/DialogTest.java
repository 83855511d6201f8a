package fude.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Texts;
import fude.ui.look.Language;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class DialogTest {
    private final FxRobot robot = new FxRobot();
    private Button behind;
    private Button first;
    private Button last;
    private Dialog dialog;
    private Scene scene;
    private int clicks;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(
                stage -> {
                    behind = new Button("behind");
                    first = new Button("first");
                    last = new Button("last");
                    dialog = new Dialog(new Language(Texts.ENGLISH), "keys", "keys");
                    dialog.fill(first, last);
                    behind.setOnAction(event -> clicks++);
                    behind.setMinSize(390, 290);
                    scene = new Scene(new StackPane(behind, dialog), 400, 300);
                    stage.setScene(scene);
                    stage.show();
                });
        robot.interact(behind::requestFocus);
    }

    private void open() {
        robot.interact(dialog::open);
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
    }

    private boolean holdsFocus() {
        Node at = scene.getFocusOwner();
        while (at != null && at != dialog) {
            at = at.getParent();
        }
        return at == dialog;
    }

    @Test
    void tabStaysWithinItInBothDirections() {
        open();
        assertTrue(holdsFocus());
        for (int i = 0; i < 5; i++) {
            push(KeyCode.TAB);
            assertTrue(holdsFocus(), "Tab " + i);
        }
        robot.interact(last::requestFocus);
        push(KeyCode.TAB);
        assertEquals("close-keys", scene.getFocusOwner().getId());
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(last, scene.getFocusOwner());
    }

    @Test
    void anotherDialogTakesItsPlace() {
        Dialog other = new Dialog(new Language(Texts.ENGLISH), "photo", "photo");
        robot.interact(() -> ((StackPane) scene.getRoot()).getChildren().add(other));
        open();
        robot.interact(other::open);
        assertFalse(dialog.isDisplay());
        assertTrue(other.isDisplay());
        assertEquals(other.firstFocus(), scene.getFocusOwner());
        robot.interact(other::close);
        assertEquals(scene.getRoot(), scene.getFocusOwner());
    }

    @Test
    void whatLiesBehindCannotTakeTheFocus() {
        open();
        robot.interact(behind::requestFocus);
        assertTrue(holdsFocus());
    }

    @Test
    void escapeClosesItAndTheFocusGoesBack() {
        push(KeyCode.TAB, KeyCode.TAB);
        robot.interact(behind::requestFocus);
        open();
        push(KeyCode.ESCAPE);
        assertFalse(dialog.isVisible());
        assertEquals(0, clicks);
        assertFalse(holdsFocus());
    }

    @Test
    void aClickBesideItClosesItAndDoesNotReachWhatLiesBehind() {
        open();
        robot.clickOn(robot.offset(behind, -190, -140));
        assertFalse(dialog.isVisible());
        assertEquals(0, clicks);
        robot.clickOn(robot.offset(behind, -190, -140));
        assertEquals(1, clicks);
    }
}
