package fude.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DialogOwnerTest {
    private Stage stage;
    private int heard;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        onStage(
                () -> {
                    stage.setScene(new Scene(new Pane(), 300, 200));
                    stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> heard++);
                    stage.show();
                });
    }

    @AfterEach
    void close() throws Exception {
        onStage(
                () -> {
                    stage.setMaximized(false);
                    stage.hide();
                    stage.setScene(null);
                });
    }

    private static void onStage(Runnable action) throws Exception {
        WaitForAsyncUtils.asyncFx(action).get();
    }

    private int press() {
        heard = 0;
        stage.getScene()
                .getRoot()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.R,
                                false,
                                false,
                                false,
                                false));
        return heard;
    }

    @Test
    void aDialogBelongsToItsWindow() throws Exception {
        onStage(
                () -> {
                    try (DialogOwner owner = new DialogOwner(stage)) {
                        assertSame(stage, owner.get());
                        assertEquals(1, press());
                    }
                });
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aMaximisedWindowIsLeftAloneAndHearsNothingUntilTheDialogIsClosed() throws Exception {
        onStage(
                () -> {
                    stage.setMaximized(true);
                    DialogOwner owner = new DialogOwner(stage);
                    assertNotSame(stage, owner.get());
                    assertTrue(((Stage) owner.get()).isAlwaysOnTop());
                    assertNull(((Stage) owner.get()).getOwner(), "it would be made smaller too");
                    assertEquals(0, press());
                    owner.close();
                    assertEquals(1, press());
                });
    }
}
