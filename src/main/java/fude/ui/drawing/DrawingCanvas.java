package fude.ui.drawing;

import fude.ink.Framing;
import fude.ink.Stroke;
import fude.ui.controls.PaintedRegion;
import fude.ui.controls.StrokePainter;
import fude.ui.look.Appearance;
import fude.ui.state.Paper;
import java.util.List;
import java.util.function.IntFunction;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;

/**
 * The paper: what is drawn, and over it what moves. While a stroke grows only its new piece is
 * painted. The piece to its last point bends with the next one, so it lies with what moves until
 * then.
 */
final class DrawingCanvas extends PaintedRegion {
    private final Paper paper;
    private final PaperMarks marks;

    final KeyPen keys;

    /** The point of the last stroke that it is painted to; what is left lies over the drawing. */
    private int painted;

    /**
     * @param words what a class is called
     */
    DrawingCanvas(Paper paper, Appearance appearance, IntFunction<String> words) {
        super(appearance);
        this.paper = paper;
        this.keys = new KeyPen(paper, this);
        this.marks = new PaperMarks(paper, keys, appearance, words);
        setId("drawing-canvas");
        getStyleClass().add("drawing-canvas");
        getChildren().add(marks);
        setCursor(Cursor.CROSSHAIR);
        setFocusTraversable(true);
        PointerPen pointer = new PointerPen(paper, this, marks::follow);
        pointer.downProperty().addListener((o, was, down) -> keys.stop());
        paper.strokes().addListener((ListChangeListener<Stroke>) this::changed);
        paper.imageProperty().addListener((o, was, is) -> repaint());
    }

    /** The paper is square. */
    private double side() {
        return Math.min(getWidth(), getHeight());
    }

    private double left() {
        return Math.floor((getWidth() - side()) / 2);
    }

    /** A place in this region as a share of the paper's side. */
    double shareX(double x) {
        return (x - left()) / side();
    }

    double shareY(double y) {
        return y / side();
    }

    private void changed(ListChangeListener.Change<? extends Stroke> change) {
        boolean onlyGrew = true;
        boolean begun = false;
        while (change.next()) {
            onlyGrew &= change.wasAdded() && change.getTo() == paper.strokes().size();
            begun |= !change.wasRemoved();
        }
        if (!onlyGrew || !paper.isDrawing()) {
            repaint();
            return;
        }
        int last = paper.strokes().size() - 1;
        if (begun && last > 0) {
            paintTo(paper.strokes().get(last - 1), Integer.MAX_VALUE);
        }
        painted = begun ? 0 : painted;
        paintGrowing();
    }

    private void paintGrowing() {
        Stroke stroke = paper.strokes().get(paper.strokes().size() - 1);
        paintTo(stroke, stroke.points().size() - 2);
        marks.showTail(stroke, painted);
    }

    /** Paints what is not yet painted of the last stroke, up to one of its points. */
    private void paintTo(Stroke stroke, int point) {
        int end = Math.min(point, stroke.points().size() - 1);
        if (end > painted || end == 0) {
            painter().paint(stroke, painted, end);
            painted = end;
        }
    }

    private StrokePainter painter() {
        return new StrokePainter(graphics(), side(), appearance.palette().text());
    }

    @Override
    protected Rectangle2D canvasArea() {
        return new Rectangle2D(Math.max(0, left()), 0, Math.max(0, side()), Math.max(0, side()));
    }

    @Override
    protected void paint(GraphicsContext g, double side, double height) {
        marks.setWidth(side);
        marks.setHeight(side);
        marks.relocate(left(), 0);
        paintPaper(g, side);
        byte[] image = paper.imageProperty().get();
        if (image != null) {
            Rectangle2D all = new Rectangle2D(0, 0, side, side);
            appearance.inkPainter().paint(g, image, Framing.SIZE, Framing.SIZE, all);
            paintFrame(g, 0, 0, side, side);
        }
        List<Stroke> strokes = paper.strokes();
        int finished = strokes.size() - (paper.isDrawing() ? 1 : 0);
        strokes.subList(0, finished).forEach(painter()::paint);
        painted = finished == 0 ? 0 : Math.max(0, strokes.get(finished - 1).points().size() - 1);
        marks.showTail(null, 0);
        if (paper.isDrawing()) {
            painted = 0;
            paintGrowing();
        }
    }
}
