package fude.ui.controls;

import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small parts of every pane, made the same way everywhere. */
public final class Controls {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private Controls() {}

    public static FontIcon icon(Ikon icon) {
        return new FontIcon(icon);
    }

    /** Gives a node its style classes. */
    public static <N extends Node> N styled(N node, String... styleClasses) {
        node.getStyleClass().addAll(styleClasses);
        return node;
    }

    /** Gives a node its id, and style classes. */
    public static <N extends Node> N named(N node, String id, String... styleClasses) {
        node.setId(id);
        return styled(node, styleClasses);
    }

    /**
     * Gives a parent these children in this order, but leaves those that stay untouched: whatever
     * joins the scene again is styled again.
     *
     * @param wanted null for none
     */
    public static void keep(ObservableList<Node> children, Node... wanted) {
        List<Node> next = Stream.of(wanted).filter(Objects::nonNull).toList();
        children.retainAll(next);
        for (int i = 0; i < next.size(); i++) {
            if (i >= children.size() || children.get(i) != next.get(i)) {
                children.remove(next.get(i));
                children.add(i, next.get(i));
            }
        }
    }

    /** A label of one line. */
    public static Label line(String id, String... styleClasses) {
        return named(new Label(), id, styleClasses);
    }

    /** The same, with words that change. */
    public static Label line(String id, ObservableValue<String> words, String... styleClasses) {
        Label line = line(id, styleClasses);
        line.textProperty().bind(words);
        return line;
    }

    /** The name of what stands beside it, never cut off. */
    public static Label name(Language language, String key, String... styleClasses) {
        Label name = line(null, language.text(key), styleClasses);
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    /** Words that are wrapped and never cut off. */
    public static Label text(String words, String styleClass) {
        Label text = caption(styleClass);
        text.setText(words);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }

    public static Label caption(String styleClass) {
        Label label = line(null, styleClass);
        label.setWrapText(true);
        return label;
    }

    /**
     * A sentence that stands over a view while this has nothing to show; it lets the mouse through.
     */
    public static Label instead(String id) {
        Label label = named(caption(Styles.EMPTY), id);
        label.setMouseTransparent(true);
        return label;
    }

    /** A label that is never cut off, and takes no room while it has nothing to say. */
    public static Label sentence(String id, String... styleClasses) {
        Label label = line(id, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return shownWhen(label.textProperty().isNotEmpty(), label);
    }

    /** The same without an id, with words that change. */
    public static Label sentence(ObservableValue<String> words, String styleClass) {
        return sentence(null, words, styleClass);
    }

    /** The same, with words that change. */
    public static Label sentence(String id, ObservableValue<String> words, String... styleClasses) {
        Label label = sentence(id, styleClasses);
        label.textProperty().bind(words);
        return label;
    }

    /** Nodes beside one another, centred on a line. */
    public static HBox row(String styleClass, Node... nodes) {
        HBox row = styled(new HBox(nodes), styleClass);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    public static VBox column(String styleClass, Node... nodes) {
        return styled(new VBox(nodes), styleClass);
    }

    /** Scrolls content that is too high; its width is the pane's. */
    public static ScrollPane scroll(Region content, String... styleClasses) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll(styleClasses);
        return scroll;
    }

    /** Scrolls the pane around a node, if there is one, until all of the node can be seen. */
    public static void reveal(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                pane.applyCss();
                pane.layout();
                Node content = pane.getContent();
                double seen = pane.getViewportBounds().getHeight();
                double range = content.getLayoutBounds().getHeight() - seen;
                Bounds in = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double top = pane.getVvalue() * range;
                double wanted = Math.min(in.getMinY(), Math.max(top, in.getMaxY() - seen));
                pane.setVvalue(range <= 0 ? 0 : wanted / range);
                return;
            }
        }
    }

    /** Pushes its neighbours apart. */
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /** Fills a pane with content that scrolls only where it would have to be cut off. */
    public static void scrolledIfSmall(ScrollPane pane, Region content) {
        StackPane held =
                new StackPane(content) {
                    @Override
                    protected double computeMinHeight(double width) {
                        // A scroll pane asks once without a width; lines that wrap need one.
                        return super.computeMinHeight(width < 0 ? pane.getWidth() : width);
                    }
                };
        pane.widthProperty().addListener((o, was, is) -> held.requestLayout());
        pane.setContent(held);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        WindowKeys.passThrough(pane);
        pane.getStyleClass().add("clear-scroll");
    }

    /**
     * Where the focus goes from a node: a button that was clicked would keep Space and the arrows
     * for itself, so the pane or dialog around it gets the focus, or the root where there is none.
     * Who goes by Tab keeps it.
     *
     * @param owner may have left the scene, with the dialog that was closed by it
     */
    public static Node heirOfFocus(Node owner, Node root) {
        if (owner.isFocusVisible()
                || !(owner instanceof ButtonBase)
                || owner instanceof MenuButton) {
            return owner;
        }
        Node pane = owner;
        while (pane != null && !(pane instanceof PaneFrame) && !(pane instanceof Dialog)) {
            pane = pane.getParent();
        }
        return pane instanceof Dialog dialog ? dialog.firstFocus() : pane == null ? root : pane;
    }

    /** Shows nodes, or hides them and their room. */
    public static void show(boolean shown, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    /** Marks a pane that is lower than this, at the usual text size, as {@code :compact}. */
    public static void compactBelow(
            double height, Region pane, Region marked, Appearance appearance) {
        Changes.follow(
                () ->
                        marked.pseudoClassStateChanged(
                                COMPACT, pane.getHeight() < appearance.scaled(height)),
                pane.heightProperty(),
                appearance.textScaleProperty());
    }

    /** The way of an arrow key through cells in rows; 0 for any other key, and with Ctrl or Alt. */
    public static int step(KeyEvent event, int columns) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return 0;
        }
        return switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -columns;
            case DOWN -> columns;
            default -> 0;
        };
    }

    /** Undoes on Ctrl Z, does again on Ctrl Shift Z; true for these keys. */
    public static boolean undoes(KeyEvent event, Runnable undo, Runnable redo) {
        boolean known = UNDO.match(event) || REDO.match(event);
        if (known) {
            (REDO.match(event) ? redo : undo).run();
            event.consume();
        }
        return known;
    }

    /** Tells when the focus goes elsewhere. */
    public static void onFocusLost(Node node, Runnable action) {
        Changes.to(false, node.focusedProperty(), action);
    }

    /** Hides a node and its room where the condition does not hold. */
    public static <N extends Node> N shownWhen(ObservableValue<Boolean> condition, N node) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
        return node;
    }
}
