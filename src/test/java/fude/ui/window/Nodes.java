package fude.ui.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

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
}
