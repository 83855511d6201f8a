package fude.ui.window;

import fude.ui.controls.Controls;
import fude.ui.workbench.Shortcut;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.PopupControl;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/**
 * Hands the keys of the window to the features. A pane that has the focus hears its keys first, and
 * single keys are left to a text field that has it, all keys to an open menu.
 */
record Shortcuts(Scene scene, List<Shortcut> shortcuts) {
    static void install(Scene scene, List<Shortcut> shortcuts) {
        Shortcuts keys = new Shortcuts(scene, shortcuts);
        scene.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> keys.releaseFocus());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::hear);
        scene.addEventHandler(KeyEvent.KEY_TYPED, keys::hear);
    }

    private void releaseFocus() {
        Node owner = scene.getFocusOwner();
        if (owner != null) {
            Node heir = Controls.heirOfFocus(owner, scene.getRoot());
            if (heir != owner) {
                heir.requestFocus();
            }
        }
    }

    private void hear(KeyEvent event) {
        if (isChoosing() || isTyping() && !isEverywhere(event)) {
            return;
        }
        if (shortcuts.stream().anyMatch(shortcut -> shortcut.pressed().test(event))) {
            event.consume();
        }
    }

    /** Whether a menu or a list of choices is open, which has the keys for itself. */
    private static boolean isChoosing() {
        return Window.getWindows().stream()
                .anyMatch(open -> open instanceof PopupControl && !(open instanceof Tooltip));
    }

    private boolean isTyping() {
        return scene.getFocusOwner() instanceof TextInputControl;
    }

    private static boolean isEverywhere(KeyEvent event) {
        return event.isShortcutDown()
                || event.getCode() == KeyCode.ESCAPE
                || event.getCode() == KeyCode.F6
                || event.getCode() == KeyCode.F11;
    }
}
