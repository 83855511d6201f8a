package fude.ui.window;

import fude.ui.controls.Controls;
import javafx.scene.layout.Region;

/**
 * The curve, and something below it: a row where the curve keeps its share of the height, or a part
 * of the height.
 */
final class CurvePane extends Region {
    /** What the chart has at least of the height. */
    private static final double CHART = 0.45;

    /** What the curve with its title has where a place shares the height with it. */
    private static final double SHARED = 0.5;

    private final Region curve;
    private Region below;
    private boolean shares;

    CurvePane(Region curve) {
        this.curve = curve;
        setMinSize(0, 0);
    }

    Region curve() {
        return curve;
    }

    /** A row below the curve, which goes first where there is too little room. */
    void showRow(Region row) {
        show(row, false);
    }

    /** Something below the curve that has half of the height. */
    void showHalf(Region half) {
        show(half, true);
    }

    private void show(Region next, boolean half) {
        below = next;
        shares = half;
        Controls.keep(getChildren(), curve, next);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double left = height - CHART * height - curve.minHeight(width);
        double lower = snapSizeY(shares ? (1 - SHARED) * height : row(width, left));
        below.setVisible(lower > 0);
        curve.resizeRelocate(0, 0, width, height - lower);
        below.resizeRelocate(0, height - lower, width, lower);
    }

    /** All of the row, or the least of it, or nothing. */
    private double row(double width, double left) {
        double most = below.prefHeight(width);
        double least = below.minHeight(width);
        return most <= left ? most : least <= left ? least : 0;
    }
}
