package fude.ui.controls;

import fude.ui.look.Language;
import fude.ui.look.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small parts of every pane, made the same way everywhere. */
public final class Controls {
    private Controls() {}

    public static FontIcon icon(Ikon icon) {
        return new FontIcon(icon);
    }

    /** A button with a picture only; its key names the sentence that explains it. */
    public static Button iconButton(
            Language language, String id, Ikon icon, String key, Runnable action) {
        Button button = new Button(null, icon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.ICON_BUTTON);
        button.setOnAction(event -> action.run());
        return language.explain(button, key);
    }

    public static Label caption(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    /** A label that takes no room while it has nothing to say. */
    public static Label sentence(ObservableValue<String> words, String styleClass) {
        Label label = caption(styleClass);
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
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

    /** Hides a node and its room where the condition does not hold. */
    public static <N extends Node> N shownWhen(ObservableValue<Boolean> condition, N node) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
        return node;
    }
}
