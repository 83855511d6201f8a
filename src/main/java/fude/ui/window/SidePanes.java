package fude.ui.window;

import fude.store.Settings;
import fude.ui.look.Appearance;
import fude.ui.state.Changes;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * The widths of the left and the right pane, in pixels at the usual text size: they grow and shrink
 * with the text, and change when a border is dragged.
 */
final class SidePanes {
    /** The share of the window that a side pane may take for larger text. */
    private static final double LARGEST = 0.27;

    /** A border so near to where it was put was not dragged. */
    private static final double STANDS = 2;

    private final SplitPane columns;
    private final Appearance appearance;
    private double left;
    private double right;

    /** What the panes stand for. */
    private double placedWidth;

    private double placedScale;

    SidePanes(SplitPane columns, Appearance appearance, Settings settings) {
        this.columns = columns;
        this.appearance = appearance;
        this.left = settings.left();
        this.right = settings.right();
        place(settings.width());
        columns.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> measure());
        Changes.told(
                columns.sceneProperty(), scene -> scene.addPostLayoutPulseListener(this::follow));
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** Text or window have another size: only once that is laid out do borders stay where put. */
    private void follow() {
        double width = columns.getWidth();
        if (width != placedWidth || appearance.textScaleProperty().get() != placedScale) {
            place(width);
        }
    }

    private void place(double width) {
        placedWidth = width;
        placedScale = appearance.textScaleProperty().get();
        columns.setDividerPositions(pixels(left, width) / width, 1 - pixels(right, width) / width);
    }

    /** Leaves the middle its room. */
    private double pixels(double usual, double width) {
        return Math.min(appearance.scaled(usual), Math.max(usual, LARGEST * width));
    }

    private void measure() {
        double width = columns.getWidth();
        left = dragged(left, columns.getDividerPositions()[0] * width, width);
        right = dragged(right, (1 - columns.getDividerPositions()[1]) * width, width);
    }

    /** What leads to these pixels, which may be more than larger text alone would take. */
    private double dragged(double before, double pixels, double width) {
        if (Math.abs(pixels - pixels(before, width)) < STANDS) {
            return before;
        }
        return pixels > LARGEST * width ? pixels : pixels / appearance.scaled(1);
    }
}
