package fude.ui.explain;

import fude.ui.look.Appearance;
import fude.ui.look.Palette;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/** A square picture, as large as there is room, painted again whenever it changes. */
final class StepPicture extends Region {
    private final Appearance appearance;
    private final Canvas canvas = new Canvas();
    private Painting painting;

    /** Paints a square of this many pixels. */
    interface Painting {
        void paint(GraphicsContext g, double side, Palette palette);
    }

    StepPicture(Appearance appearance) {
        this.appearance = appearance;
        getChildren().add(canvas);
        setMinSize(0, 0);
        appearance.darkProperty().subscribe(dark -> requestLayout());
    }

    /** Shows a picture, or an empty frame for null; of several within a pulse the last alone. */
    void show(Painting next) {
        painting = next;
        requestLayout();
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
    protected void layoutChildren() {
        double side = Math.floor(Math.min(getWidth(), getHeight()));
        canvas.setWidth(side);
        canvas.setHeight(side);
        canvas.relocate(Math.floor((getWidth() - side) / 2), Math.floor((getHeight() - side) / 2));
        paint();
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        Palette palette = appearance.palette();
        double side = canvas.getWidth();
        g.setFill(palette.surface());
        g.fillRect(0, 0, side, side);
        if (painting != null) {
            g.save();
            painting.paint(g, side, palette);
            g.restore();
        }
        g.setStroke(palette.border());
        g.setLineWidth(1);
        g.strokeRect(0.5, 0.5, side - 1, side - 1);
    }
}
