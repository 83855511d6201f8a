package fude.ui.controls;

import fude.ui.state.Changes;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** The ring around what has the focus by keys, where a key gives it to something farther away. */
public final class FocusRing {
    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private FocusRing() {}

    /** Gives the focus to a node as Tab does: it looks so until it loses it. */
    public static void give(Node node) {
        node.requestFocus();
        if (node.isFocused()) {
            node.pseudoClassStateChanged(VISIBLE, true);
            Changes.once(
                    node.focusedProperty().map(focused -> !focused),
                    () -> node.pseudoClassStateChanged(VISIBLE, false));
        }
    }
}
