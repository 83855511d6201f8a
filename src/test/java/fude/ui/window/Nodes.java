package fude.ui.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Walks through the nodes of a scene. */
final class Nodes {
    private Nodes() {}

    /** A node and everything in it. */
    static List<Node> below(Node root) {
        return stream(root).toList();
    }

    private static Stream<Node> stream(Node node) {
        Stream<Node> children =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                        : Stream.of();
        return Stream.concat(Stream.of(node), children.flatMap(Nodes::stream));
    }

    /** Whether neither a node nor anything that holds it is hidden. */
    static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    /** Whether something of a kind holds a node. */
    static boolean isIn(Class<? extends Node> kind, Node node) {
        return node != null && (kind.isInstance(node) || isIn(kind, node.getParent()));
    }

    /** Whether the skin had to shorten the words. */
    static boolean isCut(Node node) {
        return node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().endsWith("...")
                && labeled.lookupAll(".text").stream()
                        .filter(Text.class::isInstance)
                        .anyMatch(text -> ((Text) text).getText().endsWith("..."));
    }
}
