package fude.ui.workbench;

import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key that works wherever the focus is, as the list of shortcuts shows it.
 *
 * @param keys their names
 * @param meaningKey the key of the sentence that says what they do
 * @param pressed does it, or returns false if it was another key
 */
public record Shortcut(String keys, String meaningKey, Predicate<KeyEvent> pressed) {

    /** A key that a pane hears by itself: for the list alone. */
    public static Shortcut listed(String keys, String meaningKey) {
        return new Shortcut(keys, meaningKey, event -> false);
    }

    /** A key alone, with or without Shift. */
    public static Shortcut key(String keys, String meaningKey, KeyCode code, Runnable action) {
        return on(keys, meaningKey, event -> isAlone(event, code), action);
    }

    public static Shortcut withoutShift(
            String keys, String meaningKey, KeyCode code, Runnable action) {
        return on(keys, meaningKey, event -> isAlone(event, code) && !event.isShiftDown(), action);
    }

    public static Shortcut withShift(
            String keys, String meaningKey, KeyCode code, Runnable action) {
        return on(keys, meaningKey, event -> isAlone(event, code) && event.isShiftDown(), action);
    }

    /** Any of some keys, with Ctrl (on a Mac: Command). */
    public static Shortcut control(
            String keys, String meaningKey, Runnable action, KeyCode... codes) {
        Set<KeyCode> any = Set.of(codes);
        return on(
                keys,
                meaningKey,
                event -> event.isShortcutDown() && any.contains(event.getCode()),
                action);
    }

    private static boolean isAlone(KeyEvent event, KeyCode code) {
        return event.getCode() == code && !event.isShortcutDown() && !event.isAltDown();
    }

    private static Shortcut on(
            String keys, String meaningKey, Predicate<KeyEvent> isMeant, Runnable action) {
        return new Shortcut(
                keys,
                meaningKey,
                event -> {
                    boolean meant = isMeant.test(event);
                    if (meant) {
                        action.run();
                    }
                    return meant;
                });
    }
}
