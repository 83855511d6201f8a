package fude.ui.window;

import fude.ui.look.Appearance;
import fude.ui.state.Changes;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Tells the style sheet when a row of controls has less width than it needs. What it needs is
 * measured, since it depends on the font, the size of the text and the language.
 */
final class Narrow {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final HBox row;
    private boolean narrow;
    private double needed;

    private Narrow(HBox row) {
        this.row = row;
    }

    /** Marks a row while it is narrower than what it needs unmarked. */
    static void mark(HBox row, Appearance appearance) {
        Narrow narrow = new Narrow(row);
        row.setMinWidth(0); // so that its width is the room there is
        row.widthProperty().subscribe(width -> narrow.compare());
        Changes.to(false, row.needsLayoutProperty(), narrow::compare);
        appearance.familyProperty().subscribe(family -> narrow.mark(false));
        appearance.textScaleProperty().subscribe(scale -> narrow.mark(false));
    }

    private void compare() {
        if (row.getWidth() > 0) {
            if (!narrow) {
                needed = sumOfMinWidths();
            }
            mark(row.getWidth() < needed);
        }
    }

    private double sumOfMinWidths() {
        List<Node> shown = row.getChildren().stream().filter(Node::isManaged).toList();
        double sum = row.snappedLeftInset() + row.snappedRightInset();
        for (Node node : shown) {
            sum += row.snapSizeX(node.minWidth(-1));
        }
        return sum + row.snapSpaceX(row.getSpacing()) * (shown.size() - 1);
    }

    private void mark(boolean isNarrow) {
        narrow = isNarrow;
        row.pseudoClassStateChanged(NARROW, isNarrow);
    }
}
