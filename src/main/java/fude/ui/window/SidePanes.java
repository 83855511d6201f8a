package fude.ui.window;

import fude.store.Settings;
import fude.ui.Appearance;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * The widths of the left and the right pane, in pixels at the usual text size: they grow and shrink
 * with the text, and change when a border is dragged.
 */
final class SidePanes {
    /** The share of the window that a side pane may take for larger text. */
    private static final double LARGEST = 0.27;

    private final SplitPane columns;
    private final Appearance appearance;
    private double left;
    private double right;

    SidePanes(SplitPane columns, Appearance appearance, Settings settings) {
        this.columns = columns;
        this.appearance = appearance;
        this.left = settings.left();
        this.right = settings.right();
        place(settings.width());
        columns.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> measure());
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** After the size of the text has changed. */
    void place() {
        columns.getScene().getRoot().applyCss();
        columns.getScene().getRoot().layout();
        place(columns.getWidth());
    }

    private void place(double width) {
        columns.setDividerPositions(pixels(left, width) / width, 1 - pixels(right, width) / width);
    }

    /** Leaves the middle its room. */
    private double pixels(double usual, double width) {
        return Math.min(appearance.scaled(usual), Math.max(usual, LARGEST * width));
    }

    private void measure() {
        double width = columns.getWidth() / appearance.scaled(1);
        left = columns.getDividerPositions()[0] * width;
        right = (1 - columns.getDividerPositions()[1]) * width;
    }
}
