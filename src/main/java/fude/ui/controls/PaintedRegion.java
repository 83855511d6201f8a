package fude.ui.controls;

import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/**
 * A region whose picture is painted: again for another size, theme, font or language, and whenever
 * {@link #repaint} asks for it, at most once a pulse and without a layout of the window.
 */
public abstract class PaintedRegion extends Region {
    protected final Appearance appearance;
    private final Canvas canvas = new Canvas();
    private final List<Canvas> layers = new ArrayList<>();

    /** A picture without words. */
    protected PaintedRegion(Appearance appearance) {
        this.appearance = appearance;
        getChildren().add(canvas);
        appearance.darkProperty().subscribe(dark -> repaint());
        appearance.textScaleProperty().subscribe(scale -> requestLayout());
        appearance.familyProperty().subscribe(family -> requestLayout());
    }

    /** A picture with words. */
    protected PaintedRegion(Appearance appearance, Language language) {
        this(appearance);
        language.textsProperty().subscribe(texts -> repaint());
    }

    /** Paints a cleared canvas; sizes in pixels. */
    protected abstract void paint(GraphicsContext g, double width, double height);

    /** Where the canvas is within this region: everywhere, unless a subclass says otherwise. */
    protected Rectangle2D canvasArea() {
        return new Rectangle2D(0, 0, Math.max(0, getWidth()), Math.max(0, getHeight()));
    }

    /** The largest square in the middle of this region. */
    protected final Rectangle2D centredSquare(double largest) {
        double side = Math.max(0, Math.min(largest, Math.min(getWidth(), getHeight())));
        return new Rectangle2D(
                Math.max(0, Math.floor((getWidth() - side) / 2)),
                Math.max(0, Math.floor((getHeight() - side) / 2)),
                side,
                side);
    }

    /** Paints an empty square of paper. */
    protected final void paintPaper(GraphicsContext g, double side) {
        g.setFill(appearance.palette().surface());
        g.fillRect(0, 0, side, side);
        paintFrame(g, 0, 0, side, side);
    }

    /** Paints a thin line just within an area. */
    protected final void paintFrame(
            GraphicsContext g, double x, double y, double width, double height) {
        g.setStroke(appearance.palette().border());
        g.setLineWidth(1);
        g.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
    }

    /** Asks for another picture, which is there in the next pulse. */
    protected final void repaint() {
        setNeedsLayout(true);
    }

    /** For what is painted piece by piece, between one picture and the next. */
    protected final GraphicsContext graphics() {
        return canvas.getGraphicsContext2D();
    }

    /**
     * A cleared picture over those before it, for the time of {@link #paint}. What is painted
     * beyond its area is cut off; JavaFX's own clip would paint each line through two further
     * pictures as large as the canvas.
     *
     * @param index 0 for the lowest
     * @param area in the canvas
     * @return with the coordinates of the canvas
     */
    protected final GraphicsContext layer(int index, Rectangle2D area) {
        while (layers.size() <= index) {
            Canvas next = new Canvas();
            next.setMouseTransparent(true);
            layers.add(next);
            getChildren().add(getChildren().indexOf(canvas) + layers.size(), next);
        }
        double left = Math.floor(area.getMinX());
        double top = Math.floor(area.getMinY());
        Canvas layer = layers.get(index);
        layer.setVisible(true);
        GraphicsContext g =
                fitted(
                        layer,
                        new Rectangle2D(
                                left,
                                top,
                                Math.max(0, Math.ceil(area.getMaxX()) - left),
                                Math.max(0, Math.ceil(area.getMaxY()) - top)));
        layer.relocate(canvas.getLayoutX() + left, canvas.getLayoutY() + top);
        g.setTransform(1, 0, 0, 1, -left, -top);
        return g;
    }

    /** Cleared, in the size of an area. */
    private static GraphicsContext fitted(Canvas canvas, Rectangle2D area) {
        canvas.setWidth(area.getWidth());
        canvas.setHeight(area.getHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setTransform(1, 0, 0, 1, 0, 0);
        g.clearRect(0, 0, area.getWidth(), area.getHeight());
        return g;
    }

    @Override
    protected void layoutChildren() {
        Rectangle2D area = canvasArea();
        canvas.relocate(area.getMinX(), area.getMinY());
        layers.forEach(layer -> layer.setVisible(false));
        paint(fitted(canvas, area), area.getWidth(), area.getHeight());
    }
}
