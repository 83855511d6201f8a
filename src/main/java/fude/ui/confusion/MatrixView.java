package fude.ui.confusion;

import fude.ui.controls.Controls;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * The matrix. A click or Enter opens a cell; arrow keys go from cell to cell; the wheel, + and −
 * enlarge the cells where they are small, and dragging moves them.
 */
final class MatrixView extends PaintedRegion {
    private static final double STEP = 1.5;

    /** How wide cells can become, at the usual text size. */
    private static final double LARGEST = 40;

    /** A press that moves further than this drags. */
    private static final double STILL = 4;

    private final MatrixPainter painter;
    private final Consumer<Cell> opens;
    private final ReadOnlyBooleanWrapper zoomable = new ReadOnlyBooleanWrapper();
    private Shown shown;
    private Share share = Share.COUNTS;
    private Cell open;
    private double zoom = 1;
    private double scrollX;
    private double scrollY;
    private MouseEvent pressed;
    private MatrixFrame pressedAt;

    /** Whether somebody has chosen the cell that is told; until then it is the worst one. */
    private boolean isPointed;

    /** The cell that is told in words; null until there are cells. */
    final ObjectProperty<Cell> cursor = new SimpleObjectProperty<>();

    /**
     * @param opens takes the cell that is clicked
     */
    MatrixView(Language language, Appearance appearance, Consumer<Cell> opens) {
        super(appearance, language);
        this.painter = new MatrixPainter(language, appearance);
        this.opens = opens;
        setId("confusion-matrix");
        getStyleClass().add("confusion-matrix");
        setMinSize(0, 0);
        setFocusTraversable(true);
        cursor.subscribe(cell -> repaint());
        setOnMouseMoved(this::point);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnScroll(this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Whether the cells are so small that they can be enlarged. */
    ReadOnlyBooleanProperty zoomable() {
        return zoomable.getReadOnlyProperty();
    }

    /**
     * @param next null for nothing
     * @param opened the cell whose pictures are shown; null for none
     */
    void show(Shown next, Share of, Cell opened) {
        boolean same = shown != null && next != null && shown.classes() == next.classes();
        shown = next;
        share = of;
        open = opened;
        if (!same) {
            zoom = 1;
            isPointed = false;
        }
        if (!same || !isPointed && opened == null) {
            cursor.set(next == null ? null : first(next));
        }
        repaint();
    }

    /** Where most is wrong. */
    private static Cell first(Shown of) {
        return of.worst().isEmpty() ? new Cell(0, 0) : of.worst().get(0);
    }

    private MatrixFrame frame() {
        painter.show(shown, share);
        return painter.frame(getWidth(), getHeight(), zoom, scrollX, scrollY);
    }

    /** Where the middle of a cell is. */
    double[] middleOf(Cell cell) {
        MatrixFrame frame = frame();
        return new double[] {
            frame.x(cell.predicted()) + frame.cellWidth() / 2,
            frame.y(cell.actual()) + frame.cellHeight() / 2
        };
    }

    private boolean isKnown() {
        return shown != null && getWidth() > 0 && getHeight() > 0;
    }

    private void take(MatrixFrame frame) {
        zoom = frame.zoom();
        scrollX = frame.scrollX();
        scrollY = frame.scrollY();
        repaint();
    }

    void larger() {
        zoomAroundCursor(STEP);
    }

    void smaller() {
        zoomAroundCursor(1 / STEP);
    }

    void whole() {
        zoomAroundCursor(0);
    }

    private void zoomAroundCursor(double factor) {
        if (isKnown()) {
            Cell cell = cursor.get();
            double[] middle = middleOf(cell);
            zoom(factor, middle[0], middle[1]);
            take(frame().revealing(cell));
        }
    }

    private void zoom(double factor, double x, double y) {
        MatrixFrame frame = frame();
        take(frame.zoomed(Math.max(1, Math.min(most(frame), zoom * factor)), x, y));
    }

    private double most(MatrixFrame frame) {
        return Math.max(1, appearance.scaled(LARGEST) * zoom / frame.cellWidth());
    }

    private void point(MouseEvent event) {
        Cell at = isKnown() ? frame().at(event.getX(), event.getY()) : null;
        if (at != null) {
            isPointed = true;
            cursor.set(at);
        }
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        pressed = event;
        pressedAt = isKnown() ? frame() : null;
        event.consume(); // or else a pane around it would take the focus
    }

    private boolean isDrag(MouseEvent event) {
        return Math.hypot(event.getX() - pressed.getX(), event.getY() - pressed.getY()) > STILL;
    }

    private void dragged(MouseEvent event) {
        if (pressedAt != null && isDrag(event)) {
            take(pressedAt.moved(pressed.getX() - event.getX(), pressed.getY() - event.getY()));
        }
    }

    private void released(MouseEvent event) {
        if (isKnown() && pressed != null && !isDrag(event)) {
            point(event);
            Cell at = frame().at(event.getX(), event.getY());
            if (at != null) {
                opens.accept(at);
            }
        }
        pressed = null;
        pressedAt = null;
    }

    private void scrolled(ScrollEvent event) {
        if (isKnown() && event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getX(), event.getY());
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (!isKnown() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, RIGHT -> move(0, Controls.step(event, 0));
            case UP, DOWN -> move(Controls.step(event, 1), 0);
            case ENTER -> opens.accept(cursor.get());
            case PLUS, ADD, EQUALS -> larger();
            case MINUS, SUBTRACT -> smaller();
            case DIGIT0, NUMPAD0 -> whole();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int rows, int columns) {
        Cell from = cursor.get();
        Cell to = new Cell(within(from.actual() + rows), within(from.predicted() + columns));
        isPointed = true;
        cursor.set(to);
        take(frame().revealing(to));
    }

    private int within(int index) {
        return Math.max(0, Math.min(shown.classes() - 1, index));
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        if (!isKnown()) {
            return;
        }
        MatrixFrame frame = frame();
        zoomable.set(most(frame) > STEP || zoom > 1);
        painter.paint(g, frame, cursor.get(), open);
    }
}
