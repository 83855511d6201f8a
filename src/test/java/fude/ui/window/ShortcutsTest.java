package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ui.ViewStage;
import fude.ui.controls.Controls;
import fude.ui.workbench.Shortcut;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The keys of the window. */
class ShortcutsTest {
    private final ViewStage stage = new ViewStage();

    @AfterEach
    void close() {
        stage.stop();
    }

    @Test
    void anOpenMenuHasTheKeysForItself() {
        AtomicInteger heard = new AtomicInteger();
        MenuButton menu =
                Controls.named(new MenuButton("Data", null, new MenuItem("Digits")), "menu");
        stage.show(menu);
        stage.interact(
                () -> {
                    Shortcuts.install(
                            menu.getScene(),
                            List.of(
                                    Shortcut.key(
                                            "R", "keys.reset", KeyCode.R, heard::incrementAndGet)));
                    menu.requestFocus();
                    menu.show();
                });
        stage.robot().push(KeyCode.R);
        assertTrue(menu.isShowing());
        assertEquals(0, heard.get());
        stage.interact(menu::hide);
        stage.robot().push(KeyCode.R);
        assertEquals(1, heard.get());
    }
}
