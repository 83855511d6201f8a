package fude.ui.window;

import fude.ui.controls.Dialog;
import fude.ui.controls.FocusRing;
import fude.ui.controls.PaintedRegion;
import fude.ui.controls.PaneFrame;
import fude.ui.controls.Remark;
import fude.ui.workbench.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/**
 * The way of the focus through the parts of the window, such as rail, header, line, place and
 * paper: from one to the next, whatever the many controls within each.
 */
final class FocusPath {
    private final Scene scene;
    private final Supplier<Optional<Region>> over;
    private List<Region> parts = List.of();
    private Region place;
    private Place open;

    /**
     * @param over what fills the window in place of some of its parts, which are not visible then
     */
    FocusPath(Scene scene, Supplier<Optional<Region>> over) {
        this.scene = scene;
        this.over = over;
    }

    /**
     * Other parts are shown. Whoever goes to a place by a key is there, and not at what the focus
     * would fall to.
     *
     * @param next the open place
     * @param its part
     * @param all what is shown now, in order; null for what is not
     */
    void enter(Place next, Region its, List<? extends Region> all) {
        parts = all.stream().filter(Objects::nonNull).<Region>map(part -> part).toList();
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
        List<Region> all =
                Stream.concat(parts.stream().filter(FocusPath::isSeen), over.get().stream())
                        .toList();
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
                FocusRing.give(first.get());
                return;
            }
        }
    }

    /**
     * The first in a part that can have the focus: of a pane its picture, its rows or its views,
     * before its tools; of a remark the first answer to it, before its words.
     */
    private static Optional<Node> first(Node part) {
        if (part instanceof Rail rail) {
            return Optional.of(rail.open());
        }
        List<Node> all = takers(part).toList();
        return all.stream()
                .filter(FocusPath::isContent)
                .findFirst()
                .or(() -> all.stream().filter(FocusPath::isAnswer).findFirst())
                .or(() -> all.stream().filter(TabPane.class::isInstance).findFirst())
                .or(() -> all.stream().findFirst());
    }

    private static boolean isContent(Node node) {
        return node instanceof PaintedRegion
                || node instanceof TableView
                || node instanceof ListView;
    }

    private static boolean isAnswer(Node node) {
        return node instanceof ButtonBase && node.getParent() instanceof Remark;
    }

    /** All that can have the focus, without what lies in a control. */
    private static Stream<Node> takers(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (node instanceof TabPane views) {
            Node inFront = views.getSelectionModel().getSelectedItem().getContent();
            return Stream.concat(Stream.of(views), takers(inFront));
        }
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        if (node instanceof PaneFrame frame) {
            return Stream.of(frame.content(), frame.bar()).flatMap(FocusPath::takers);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FocusPath::takers)
                : Stream.empty();
    }

    private static boolean isSeen(Node part) {
        Node at = part;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }

    private static boolean isIn(Node node, Region part) {
        return isIn(node, at -> at == part);
    }

    private static boolean isIn(Node node, Class<? extends Node> kind) {
        return isIn(node, kind::isInstance);
    }

    private static boolean isIn(Node node, Predicate<Node> part) {
        Node at = node;
        while (at != null && !part.test(at)) {
            at = at.getParent();
        }
        return at != null;
    }
}
