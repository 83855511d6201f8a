package fude.ui.window;

import fude.ui.controls.Dialog;
import fude.ui.controls.PaintedRegion;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * The way of the focus through the parts of the window, such as rail, line, place and paper: from
 * one to the next, whatever the many controls within each.
 *
 * @param parts what is shown now, in order
 */
record FocusPath(Scene scene, Supplier<List<Region>> parts) {

    /** Goes to the next part, or back to the one before; nowhere while a dialog lies over them. */
    void step(boolean back) {
        List<Region> all = parts.get();
        Node owner = scene.getFocusOwner();
        if (isIn(owner, Dialog.class)) {
            return;
        }
        int at = back ? 0 : all.size() - 1;
        for (int i = 0; i < all.size(); i++) {
            at = isIn(owner, all.get(i)) ? i : at;
        }
        for (int steps = 1; steps <= all.size(); steps++) {
            int next = Math.floorMod(back ? at - steps : at + steps, all.size());
            Optional<Node> first = first(all.get(next));
            if (first.isPresent()) {
                first.get().requestFocus();
                return;
            }
        }
    }

    /** The first in a part that can have the focus; of a pane its picture, before its tools. */
    private static Optional<Node> first(Node part) {
        if (part instanceof Rail rail) {
            return Optional.of(rail.open());
        }
        List<Node> all = takers(part).toList();
        return all.stream()
                .filter(PaintedRegion.class::isInstance)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** All that can have the focus, without what lies in a control. */
    private static Stream<Node> takers(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FocusPath::takers)
                : Stream.empty();
    }

    private static boolean isIn(Node node, Region part) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == part) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Node node, Class<? extends Node> kind) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (kind.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the focus is within a part. */
    boolean isIn(Region part) {
        return isIn(scene.getFocusOwner(), part);
    }
}
