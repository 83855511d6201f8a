package fude.ui.controls;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** Words or controls beside the middle of a pane, or above or below it where it is narrow. */
public final class Beside {
    private Beside() {}

    /**
     * Moves a node to a side of a pane.
     *
     * @param gap between the node and what is in the middle
     */
    public static void put(BorderPane pane, Node node, Side side, double gap) {
        if (at(pane, side).get() == node) {
            return;
        }
        remove(pane, node);
        at(pane, side).set(node);
        BorderPane.setMargin(
                node,
                switch (side) {
                    case TOP -> new Insets(0, 0, gap, 0);
                    case BOTTOM -> new Insets(gap, 0, 0, 0);
                    case LEFT -> new Insets(0, gap, 0, 0);
                    case RIGHT -> new Insets(0, 0, 0, gap);
                });
    }

    /** Takes a node away from where it is. */
    public static void remove(BorderPane pane, Node node) {
        for (Side each : List.of(Side.values())) {
            if (at(pane, each).get() == node) {
                at(pane, each).set(null);
            }
        }
    }

    private static ObjectProperty<Node> at(BorderPane pane, Side side) {
        return switch (side) {
            case TOP -> pane.topProperty();
            case BOTTOM -> pane.bottomProperty();
            case LEFT -> pane.leftProperty();
            case RIGHT -> pane.rightProperty();
        };
    }
}
