package fude.ui.window;

import fude.ui.look.Appearance;
import fude.ui.state.Changes;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Tells the style sheet when a row of controls has less width than it needs, and when it is still
 * less once the style sheet has made it narrow, or narrower. What it needs is measured, since it
 * depends on the font, the size of the text and the language.
 */
final class Narrow {
    private static final List<PseudoClass> MARKS =
            List.of(
                    PseudoClass.getPseudoClass("narrow"),
                    PseudoClass.getPseudoClass("narrower"),
                    PseudoClass.getPseudoClass("narrowest"));

    private final HBox row;

    /** How many marks it has, and what it needs without each of them. */
    private int marks;

    private final double[] needed = new double[MARKS.size()];

    private Narrow(HBox row) {
        this.row = row;
    }

    /** Marks a row while it is narrower than what it needs unmarked. */
    static void mark(HBox row, Appearance appearance) {
        Narrow narrow = new Narrow(row);
        row.setMinWidth(0); // so that its width is the room there is
        row.widthProperty().subscribe(width -> narrow.compare());
        Changes.to(false, row.needsLayoutProperty(), narrow::compare);
        appearance.familyProperty().subscribe(family -> narrow.mark(0));
        appearance.textScaleProperty().subscribe(scale -> narrow.mark(0));
    }

    private void compare() {
        if (row.getWidth() <= 0) {
            return;
        }
        if (marks < MARKS.size()) {
            needed[marks] = sumOfMinWidths();
        }
        if (marks > 0 && row.getWidth() >= needed[marks - 1]) {
            mark(marks - 1);
        } else if (marks < MARKS.size() && row.getWidth() < needed[marks]) {
            mark(marks + 1);
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

    private void mark(int number) {
        marks = number;
        for (int i = 0; i < MARKS.size(); i++) {
            row.pseudoClassStateChanged(MARKS.get(i), i < number);
        }
    }
}
