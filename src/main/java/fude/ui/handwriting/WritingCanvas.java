package fude.ui.handwriting;

import fude.ink.Framing;
import fude.ink.Stroke;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/** Shows a digit being written, stroke by stroke. */
final class WritingCanvas extends PaintedRegion {
    /** How long the pen takes, from the first point to the last. */
    private static final double SECONDS = 1.6;

    private final AnimationTimer pen =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    begun = begun == 0 ? now : begun;
                    share = Math.min(1, (now - begun) / 1e9 / SECONDS);
                    repaint();
                    if (share == 1) {
                        stop();
                    }
                }
            };
    private List<Stroke> strokes = List.of();
    private double penWidth;
    private double share = 1;
    private long begun;

    WritingCanvas(Appearance appearance) {
        super(appearance);
    }

    /**
     * Writes.
     *
     * @param drawn in shares of the canvas' side
     * @param widthOfPen in the same unit
     * @param slowly whether the pen is to be watched
     */
    void write(List<Stroke> drawn, double widthOfPen, boolean slowly) {
        strokes = drawn;
        penWidth = widthOfPen;
        begun = 0;
        pen.stop();
        share = 1;
        if (slowly) {
            share = 0;
            pen.start();
        }
        repaint();
    }

    @Override
    protected Rectangle2D canvasArea() {
        double cell = Math.min(getWidth(), getHeight()) / Framing.SIZE;
        return centredSquare(Math.floor(2 * cell) / 2 * Framing.SIZE); // as the image beside it
    }

    @Override
    protected void paint(GraphicsContext g, double side, double height) {
        paintPaper(g, side);
        g.setStroke(appearance.palette().text());
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineWidth(penWidth * side);
        int left = (int) Math.ceil(share * strokes.stream().mapToInt(s -> s.points().size()).sum());
        for (Stroke stroke : strokes) {
            List<Stroke.Point> points = stroke.points();
            for (int i = 0; i < points.size() && left > 0; i++, left--) {
                Stroke.Point from = points.get(Math.max(0, i - 1));
                Stroke.Point to = points.get(i);
                g.strokeLine(from.x() * side, from.y() * side, to.x() * side, to.y() * side);
            }
        }
    }
}
