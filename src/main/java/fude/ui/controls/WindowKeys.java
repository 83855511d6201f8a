package fude.ui.controls;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that tables and lists of whole rows take though they have no use for them: to go to
 * another column, to choose or to end what they do not do.
 */
public final class WindowKeys {
    private static final Set<KeyCode> KEYS =
            EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.ESCAPE);

    private WindowKeys() {}

    /** Hands these keys on to whatever is around a table or list that has the focus. */
    public static void passOn(Control rows) {
        rows.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (rows.isFocused() && KEYS.contains(event.getCode())) {
                        event.consume();
                        rows.getParent().fireEvent(event.copyFor(rows, rows.getParent()));
                    }
                });
    }
}
