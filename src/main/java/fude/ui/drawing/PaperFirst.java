package fude.ui.drawing;

import fude.ui.controls.Controls;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * The paper as the largest square that answer and bars leave: above them, or beside them where the
 * pane is wide. What the network sees stands at the end, if there is room.
 */
final class PaperFirst extends Region {
    private static final double GAP = 6;

    /** From this ratio of width to height on, the paper stands beside the answer. */
    private static final double WIDE = 1.1;

    /** Of the width that the answer has beside the paper. */
    private static final double BESIDE = 0.38;

    private final PaperPane paper;
    private final Region answer;
    private final Region bars;
    private final Region seen;

    PaperFirst(PaperPane paper, Region answer, Region bars, Region seen) {
        this.paper = paper;
        this.answer = answer;
        this.bars = bars;
        this.seen = seen;
        getChildren().addAll(paper, answer, bars, seen);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return paper.minHeight(width) + GAP + answer.minHeight(width) + GAP + bars.minHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return paper.prefHeight(width)
                + GAP
                + answer.prefHeight(width)
                + GAP
                + bars.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width > WIDE * height) {
            double side =
                    snapSizeX(Math.max(BESIDE * width, width - paper.prefWidth(height) - GAP));
            paper.resizeRelocate(0, 0, width - side - 2 * GAP, height);
            answers(width - side, side, 0, height);
        } else {
            double words = answer.prefHeight(width) + bars.minHeight(width) + 2 * GAP;
            double above =
                    Math.max(0, Math.min(paper.prefHeight(width), snapSizeY(height - words)));
            paper.resizeRelocate(0, 0, width, above);
            answers(0, width, above + GAP, height);
        }
    }

    /** The answer with its bars from here to the bottom. */
    private void answers(double left, double width, double top, double bottom) {
        double line = answer.prefHeight(width);
        answer.resizeRelocate(left, top, width, line);
        double below = top + line + GAP;
        double rows = Math.min(bars.prefHeight(width), Math.max(0, bottom - below));
        bars.resizeRelocate(left, below, width, rows);
        double end = below + rows + GAP;
        double picture = seen.prefHeight(width);
        boolean room = end + picture <= bottom;
        Controls.show(room, seen);
        if (room) {
            seen.resizeRelocate(left, end, width, picture);
        }
    }
}
