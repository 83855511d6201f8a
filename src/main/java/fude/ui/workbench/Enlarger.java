package fude.ui.workbench;

import fude.ui.controls.PaneFrame;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Lets a part of the window fill all of it, and puts it back. */
public final class Enlarger {
    private final StackPane area = new StackPane();
    private final Map<Node, StackPane> slots = new HashMap<>();
    private Node usual;
    private Node enlarged;

    /** The area that an enlarged part fills, around what is there otherwise. */
    public StackPane around(Node content) {
        usual = content;
        area.getChildren().setAll(content);
        return area;
    }

    /** Gives a part its place; a double click on the title of one of its frames enlarges it. */
    public StackPane slot(Node part, PaneFrame... frames) {
        StackPane slot = new StackPane(part);
        slots.put(part, slot);
        for (PaneFrame frame : frames) {
            frame.setOnEnlarge(() -> toggle(part));
        }
        return slot;
    }

    /** What fills the area, if anything does. */
    public Optional<Region> enlarged() {
        return Optional.ofNullable((Region) enlarged);
    }

    public void toggle(Node part) {
        if (!restore()) {
            enlarged = part;
            slots.get(part).getChildren().remove(part);
            usual.setVisible(false);
            area.getChildren().add(part);
            part.requestFocus();
        }
    }

    /** Enlarges the part that holds a node, or puts back what is enlarged. */
    public void toggleAround(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (slots.containsKey(at)) {
                toggle(at);
                return;
            }
        }
        restore();
    }

    /** Puts a part back if it is the enlarged one. */
    public void restore(Node part) {
        if (enlarged == part) {
            restore();
        }
    }

    /** Puts the enlarged part back; false if there is none. */
    public boolean restore() {
        if (enlarged == null) {
            return false;
        }
        area.getChildren().remove(enlarged);
        slots.get(enlarged).getChildren().add(enlarged);
        usual.setVisible(true);
        enlarged = null;
        return true;
    }
}
