package fude.ui.window;

import fude.ui.controls.PaneFrame;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Lets a part of the window fill all of it, and puts it back. */
final class Enlarger {
    private final StackPane work;
    private final Node usual;
    private final Map<Node, StackPane> slots = new HashMap<>();
    private Node enlarged;

    /**
     * @param work what an enlarged part fills
     * @param usual what is there otherwise
     */
    Enlarger(StackPane work, Node usual) {
        this.work = work;
        this.usual = usual;
    }

    /** Gives a part its place; a double click on the title of one of its frames enlarges it. */
    Node slot(Node part, PaneFrame... frames) {
        StackPane slot = new StackPane(part);
        slots.put(part, slot);
        for (PaneFrame frame : frames) {
            frame.setOnEnlarge(() -> toggle(part));
        }
        return slot;
    }

    void toggle(Node part) {
        if (!restore()) {
            enlarged = part;
            slots.get(part).getChildren().remove(part);
            usual.setVisible(false);
            work.getChildren().add(part);
            part.requestFocus();
        }
    }

    /** Enlarges the part that holds a node, or puts back what is enlarged. */
    void toggleAround(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (slots.containsKey(at)) {
                toggle(at);
                return;
            }
        }
        restore();
    }

    /** Puts a part back if it is the enlarged one. */
    void restore(Node part) {
        if (enlarged == part) {
            restore();
        }
    }

    /** Puts the enlarged part back; false if there is none. */
    boolean restore() {
        if (enlarged == null) {
            return false;
        }
        work.getChildren().remove(enlarged);
        slots.get(enlarged).getChildren().add(enlarged);
        usual.setVisible(true);
        enlarged = null;
        return true;
    }
}
