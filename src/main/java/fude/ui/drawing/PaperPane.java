package fude.ui.drawing;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * The paper, as large a square as there is room for, and its tools: in a row above it, or, where
 * height is what is short, in a column at its left.
 */
final class PaperPane extends Region {
    private static final double SMALLEST = 165;
    private static final double GAP = 4;

    private final Region paper;
    private final List<Region> tools;

    PaperPane(Region paper, List<Region> tools) {
        this.paper = paper;
        this.tools = tools;
        getChildren().addAll(tools);
        getChildren().add(paper);
    }

    private double thickness() {
        return GAP + tools.stream().mapToDouble(t -> snapSizeY(t.prefHeight(-1))).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width + thickness();
    }

    /** What the paper with tools takes at the left of something of this height. */
    @Override
    protected double computePrefWidth(double height) {
        return height < 0 ? SMALLEST : height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return SMALLEST;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double thickness = thickness();
        double beneath = Math.min(getWidth(), getHeight() - thickness);
        double beside = Math.min(getWidth() - thickness, getHeight());
        boolean row = beneath >= beside;
        double side = Math.max(0, Math.floor(row ? beneath : beside));
        double left = row ? Math.floor((getWidth() - side) / 2) : thickness;
        double at = 0;
        for (Node tool : tools) {
            tool.autosize();
            tool.relocate(row ? left + at : 0, row ? 0 : at);
            Bounds bounds = tool.getLayoutBounds();
            at += 2 + (row ? bounds.getWidth() : bounds.getHeight());
        }
        paper.resizeRelocate(left, row ? thickness : 0, side, side);
    }
}
