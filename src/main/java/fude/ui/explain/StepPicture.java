package fude.ui.explain;

import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Palette;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;

/** A square picture, as large as there is room. */
final class StepPicture extends PaintedRegion {
    private Painting painting;

    /** Paints a square whose side is given in pixels. */
    interface Painting {
        void paint(GraphicsContext g, double side, Palette palette);
    }

    StepPicture(Appearance appearance) {
        super(appearance);
        setMinSize(0, 0);
    }

    /** Shows a picture, or an empty frame for null. */
    void show(Painting next) {
        painting = next;
        repaint();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(0, width);
    }

    @Override
    protected Rectangle2D canvasArea() {
        return centredSquare(Math.floor(Math.min(getWidth(), getHeight())));
    }

    @Override
    protected void paint(GraphicsContext g, double side, double height) {
        Palette palette = appearance.palette();
        paintPaper(g, side);
        if (painting != null) {
            g.save();
            painting.paint(g, side, palette);
            g.restore();
        }
        paintFrame(g, 0, 0, side, side);
    }
}
