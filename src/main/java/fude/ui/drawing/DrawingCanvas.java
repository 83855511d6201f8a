package fude.ui.drawing;

import fude.ink.Framing;
import fude.ink.Stroke;
import fude.ui.Appearance;
import fude.ui.InkPainter;
import fude.ui.Paper;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.StrokeLineCap;

/**
 * The paper. Mouse, pen and finger draw alike, since JavaFX reports pen and finger as a mouse too.
 * While a stroke grows only its new piece is painted.
 */
final class DrawingCanvas extends Region {
    private final Paper paper;
    private final Appearance appearance;
    private final Canvas canvas = new Canvas();

    DrawingCanvas(Paper paper, Appearance appearance) {
        this.paper = paper;
        this.appearance = appearance;
        setId("drawing-canvas");
        getStyleClass().add("drawing-canvas");
        getChildren().add(canvas);
        setCursor(Cursor.CROSSHAIR);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        paper.strokes().addListener((ListChangeListener<Stroke>) this::changed);
        paper.imageProperty().addListener((o, was, is) -> requestLayout());
        appearance.darkProperty().subscribe(dark -> requestLayout());
    }

    /** The paper is square. */
    private double side() {
        return Math.min(getWidth(), getHeight());
    }

    private double left() {
        return Math.floor((getWidth() - side()) / 2);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            paper.begin((event.getX() - left()) / side(), event.getY() / side());
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            drawTo(event);
        }
        event.consume();
    }

    /** A fast hand's last move can come with the release alone. */
    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            drawTo(event);
            paper.end();
        }
        event.consume();
    }

    private void drawTo(MouseEvent event) {
        paper.drawTo(within((event.getX() - left()) / side()), within(event.getY() / side()));
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private void changed(ListChangeListener.Change<? extends Stroke> change) {
        boolean onlyGrew = true;
        while (change.next()) {
            onlyGrew &= change.wasAdded() && change.getTo() == paper.strokes().size();
        }
        if (onlyGrew && paper.isDrawing()) {
            List<Stroke.Point> points = paper.strokes().get(paper.strokes().size() - 1).points();
            pen();
            segment(points, points.size() - 1);
        } else {
            paint();
        }
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(side());
        canvas.setHeight(side());
        canvas.relocate(left(), 0);
        paint();
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(appearance.palette().surface());
        g.fillRect(0, 0, side(), side());
        if (paper.imageProperty().get() != null) {
            paintImage(g, paper.imageProperty().get());
        }
        g.setStroke(appearance.palette().border());
        g.setLineWidth(1);
        g.strokeRect(0.5, 0.5, side() - 1, side() - 1);
        pen();
        for (Stroke stroke : paper.strokes()) {
            for (int i = 0; i < stroke.points().size(); i++) {
                segment(stroke.points(), i);
            }
        }
    }

    private void paintImage(GraphicsContext g, byte[] image) {
        WritableImage pixels = new WritableImage(Framing.SIZE, Framing.SIZE);
        new InkPainter(appearance.palette()).paint(image, Framing.SIZE, Framing.SIZE, pixels, 0, 0);
        g.setImageSmoothing(false);
        g.drawImage(pixels, 0, 0, side(), side());
    }

    private void pen() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setStroke(appearance.palette().text());
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineWidth(Paper.PEN * side());
    }

    /** The piece of line that ends at a point; a dot for the first one. */
    private void segment(List<Stroke.Point> points, int index) {
        Stroke.Point to = points.get(index);
        Stroke.Point from = points.get(Math.max(0, index - 1));
        canvas.getGraphicsContext2D()
                .strokeLine(from.x() * side(), from.y() * side(), to.x() * side(), to.y() * side());
    }
}
