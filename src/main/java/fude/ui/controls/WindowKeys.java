package fude.ui.controls;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the window that tables and lists of whole rows take though they have no use for them,
 * to go to another column, to choose or to end what they do not do, and scroll panes to scroll.
 */
public final class WindowKeys {
    private static final Set<KeyCode> KEYS =
            EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.ESCAPE);
    private static final Set<KeyCode> NOT_OF_CELLS = EnumSet.of(KeyCode.SPACE, KeyCode.ESCAPE);

    private WindowKeys() {}

    /** Hands these keys on to whatever is around a table or list that has the focus. */
    public static void passOn(Control rows) {
        passOn(rows, KEYS);
    }

    /** The same for a table whose cells are chosen one by one: it goes left and right. */
    public static void passOnFromCells(Control cells) {
        passOn(cells, NOT_OF_CELLS);
    }

    private static void passOn(Control rows, Set<KeyCode> keys) {
        rows.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (rows.isFocused()) {
                        passOn(event, rows, keys);
                    }
                });
    }

    /** Hands on the keys that nothing within a scroll pane wants, which would scroll it. */
    public static void passThrough(ScrollPane pane) {
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> passOn(event, pane, KEYS));
    }

    private static void passOn(KeyEvent event, Control from, Set<KeyCode> keys) {
        if (keys.contains(event.getCode())) {
            event.consume();
            from.getParent().fireEvent(event.copyFor(from, from.getParent()));
        }
    }
}
