package fude.ui.window;

import fude.ui.controls.Dialog;
import fude.ui.controls.PaintedRegion;
import fude.ui.workbench.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * The way of the focus through the parts of the window, such as rail, line, place and paper: from
 * one to the next, whatever the many controls within each.
 */
final class FocusPath {
    private final Scene scene;
    private List<Region> parts = List.of();
    private Region place;
    private Place open;

    FocusPath(Scene scene) {
        this.scene = scene;
    }

    /**
     * Other parts are shown. Whoever goes to a place by a key is there, and not at what the focus
     * would fall to.
     *
     * @param next the open place
     * @param its part
     * @param all what is shown now, in order; null for what is not
     */
    void enter(Place next, Region its, Region... all) {
        parts = Stream.of(all).filter(Objects::nonNull).toList();
        place = its;
        Node owner = scene.getFocusOwner();
        if (open != null && open != next && !isIn(owner, Rail.class)) {
            toPlace();
        }
        open = next;
    }

    /** Goes to the open place, where no control takes a key of the window. */
    void toPlace() {
        place.requestFocus();
    }

    /** Goes to the next part, or back to the one before; nowhere while a dialog lies over them. */
    void step(boolean back) {
        List<Region> all = parts;
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
}
