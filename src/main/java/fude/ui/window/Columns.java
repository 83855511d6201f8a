package fude.ui.window;

import fude.data.DataKind;
import fude.store.Settings;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.state.Changes;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;

/**
 * Three columns, of which the middle has what the others leave. Widths are pixels at the usual text
 * size: they grow with the text as far as the window has room, and change by hand alone.
 */
final class Columns extends Region {
    /** The share of the window that a side column may take. */
    private static final double LARGEST = 0.27;

    /** Of a column that was never moved. */
    private static final double USUAL = 284;

    /** The shares of the right column: of a paper, of a plane or plot in the Lab, in a lecture. */
    private static final double PAPER = 0.25;

    private static final double PLANE = 0.33;
    private static final double LECTURE = 0.44;

    /** Half of what can be grasped of a border. */
    private static final double GRASP = 3;

    private final Appearance appearance;
    private final ObservableValue<DataKind> kind;
    private final Side left;
    private final Side right;
    private Region middle;

    /** A column at a side, with the border that moves it. */
    private final class Side {
        final boolean isLeft;
        final DoubleProperty width;
        final Region border = new Region();
        Region node;
        boolean fixed;
        double share = PAPER;

        Side(boolean isLeft, double width) {
            this.isLeft = isLeft;
            this.width = new SimpleDoubleProperty(width);
            border.getStyleClass().add("column-border");
            border.setCursor(Cursor.H_RESIZE);
            border.setOnMouseDragged(
                    event -> drag(sceneToLocal(event.getSceneX(), event.getSceneY()).getX()));
            Changes.of(Columns.this::requestLayout, this.width);
        }

        private void drag(double x) {
            double pixels = isLeft ? x : getWidth() - x;
            double most = 0.4 * getWidth();
            double least = node.minWidth(-1);
            pixels = Math.max(least, Math.min(most, pixels));
            width.set(pixels > largest() ? pixels : pixels / appearance.scaled(1));
        }

        double pixels() {
            if (node == null) {
                return 0;
            }
            if (fixed) {
                return snapSizeX(node.prefWidth(-1));
            }
            if (share == LECTURE) {
                return snapSizeX(LECTURE * getWidth());
            }
            double most = Math.max(width.get(), largest());
            double wanted = width.get() == 0 ? suited() : appearance.scaled(width.get());
            return snapSizeX(Math.max(node.minWidth(-1), Math.min(wanted, most)));
        }

        /** The width up to which the column grows with the text. */
        private double largest() {
            return Math.max(LARGEST, share) * getWidth();
        }

        /** What suits the window: paper and plane are squares that grow with the height. */
        private double suited() {
            double usual = appearance.scaled(USUAL);
            double square = share * Math.min(getWidth(), 2 * getHeight());
            return isLeft ? usual : Math.max(usual, square);
        }
    }

    Columns(Appearance appearance, ObservableValue<DataKind> kind, Settings settings) {
        this.appearance = appearance;
        this.kind = kind;
        left = new Side(true, settings.left());
        right = new Side(false, settings.right());
        setMinSize(0, 0);
        appearance.whenScaled(this::requestLayout);
    }

    DoubleProperty leftWidthProperty() {
        return left.width;
    }

    DoubleProperty rightWidthProperty() {
        return right.width;
    }

    /**
     * Shows these columns.
     *
     * @param spine whether the left one has the width it needs and cannot be moved
     * @param leftNode null for none
     * @param rightNode null for none
     * @param isLab whether the right one is what the Lab is about
     * @param lecture whether it then has nearly as much as the middle one
     */
    void show(
            Region leftNode,
            boolean spine,
            Region middleNode,
            Region rightNode,
            boolean isLab,
            boolean lecture) {
        boolean isPaper = !isLab || kind.getValue() == DataKind.IMAGES;
        right.share = isLab && lecture ? LECTURE : isPaper ? PAPER : PLANE;
        left.node = leftNode;
        left.fixed = spine;
        right.node = rightNode;
        middle = middleNode;
        boolean movesLeft = leftNode != null && !spine;
        Controls.keep(
                getChildren(),
                leftNode,
                middleNode,
                rightNode,
                movesLeft ? left.border : null,
                rightNode == null ? null : right.border);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double from = left.pixels();
        double to = width - right.pixels();
        if (left.node != null) {
            left.node.resizeRelocate(0, 0, from, height);
            left.border.resizeRelocate(from - GRASP, 0, 2 * GRASP, height);
        }
        if (right.node != null) {
            right.node.resizeRelocate(to, 0, width - to, height);
            right.border.resizeRelocate(to - GRASP, 0, 2 * GRASP, height);
        }
        if (middle != null) {
            middle.resizeRelocate(from, 0, Math.max(0, to - from), height);
        }
    }
}
