package fude.ui.plane;

import fude.ui.look.Appearance;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * A plane or plot as large as there is room for, with its words, and choices that scroll: below it,
 * or beside it where the pane is wide.
 */
final class PlotFirst extends Region {
    private static final double GAP = 6;

    /** From this ratio of width to height on, the choices stand beside. */
    private static final double WIDE = 1.2;

    private static final double BESIDE = 0.4;

    /** Of the height, at most, that the choices have below. */
    private static final double CHOICES = 0.22;

    private static final double SMALLEST = 150;

    private final Region plot;
    private final Region words;
    private final Region choices;
    private final Appearance appearance;
    private double wordsWidth;
    private double wordsHeight;

    PlotFirst(Region plot, Region words, Region choices, Appearance appearance) {
        this.plot = plot;
        this.words = words;
        this.choices = choices;
        this.appearance = appearance;
        getChildren().addAll(plot, words, choices);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return appearance.scaled(SMALLEST);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width + words.prefHeight(width) + 2 * GAP + choices.prefHeight(width);
    }

    /** The plot keeps its size though the words become fewer while somebody points into it. */
    private double tallest(double width) {
        if (width != wordsWidth) {
            wordsWidth = width;
            wordsHeight = 0;
        }
        wordsHeight = Math.max(wordsHeight, words.prefHeight(width));
        return wordsHeight;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width > WIDE * height) {
            double side = snapSizeX(Math.max(BESIDE * width, width - height - GAP));
            plot.resizeRelocate(0, 0, width - side - GAP, height);
            double line = tallest(side);
            words.resizeRelocate(width - side, 0, side, line);
            double rest = Math.max(0, height - line - GAP);
            choices.resizeRelocate(width - side, line + GAP, side, rest);
            return;
        }
        double line = tallest(width);
        double least = Math.min(choices.prefHeight(width), CHOICES * height);
        double high = Math.max(0, Math.min(width, height - line - least - 2 * GAP));
        plot.resizeRelocate(0, 0, width, high);
        words.resizeRelocate(0, high + GAP, width, line);
        double top = high + line + 2 * GAP;
        choices.resizeRelocate(0, top, width, Math.max(0, height - top));
    }
}
