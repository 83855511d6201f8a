package fude.ui.dataset.browser;

import fude.ui.controls.Controls;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Labelled images in rows. Only what can be seen is painted, so that a million images scroll as
 * smoothly as ten.
 */
public final class DigitGrid extends PaintedRegion {
    /** The scroll bar's thumb stays large enough to be grasped. */
    private static final double SMALLEST_THUMB = 0.1;

    /** No key of ours. */
    private static final int NOWHERE = Integer.MIN_VALUE;

    private final IntConsumer pick;
    private final ObservableIntegerValue cursor;
    private final GridPainter painter;
    private final ScrollBar scrollBar = new ScrollBar();
    private final GridHint hint;
    private Selection selection;

    /**
     * @param pick takes the place of an image that is clicked, or reached by the arrow keys
     * @param cursor the place of the current image, which becomes visible; −1 for none
     */
    public DigitGrid(
            Language language,
            Appearance appearance,
            IntConsumer pick,
            ObservableIntegerValue cursor) {
        super(appearance, language);
        this.pick = pick;
        this.cursor = cursor;
        this.hint = new GridHint(this, language);
        this.painter = new GridPainter(language, appearance);
        getStyleClass().add("digit-grid");
        scrollBar.setOrientation(Orientation.VERTICAL);
        getChildren().add(scrollBar);
        setFocusTraversable(true);
        setMinSize(120, 60);
        scrollBar.valueProperty().subscribe(value -> repaint());
        cursor.subscribe(place -> reveal(place.intValue()));
        Changes.of(() -> reveal(cursor.get()), widthProperty(), heightProperty());
        setOnScroll(event -> scrollTo(scrollBar.getValue() - event.getDeltaY()));
        setOnMouseMoved(this::moved);
        setOnMouseExited(event -> hint.hide());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Shows other images, from the top unless they are found by the same filter. */
    public void show(Selection next) {
        show(next, true);
    }

    /**
     * The same.
     *
     * @param follow whether the current image is followed to where it is now
     */
    void show(Selection next, boolean follow) {
        boolean same =
                selection != null
                        && next != null
                        && selection.filter().asksTheSameAs(next.filter());
        selection = next;
        hint.hide();
        if (!same) {
            scrollBar.setValue(0);
            if (follow) {
                reveal(cursor.get());
            }
        }
        repaint();
    }

    private GridGeometry geometry() {
        return GridGeometry.of(selection, imagesWidth(), appearance.textScaleProperty().get());
    }

    /** The width without the scroll bar's. */
    private double imagesWidth() {
        return getWidth() - scrollBar.prefWidth(-1);
    }

    @Override
    protected Rectangle2D canvasArea() {
        return new Rectangle2D(0, 0, Math.max(0, imagesWidth()), Math.max(0, getHeight()));
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        scrollBar.resizeRelocate(width, 0, getWidth() - width, height);
        scrollBar.setVisible(false);
        if (selection == null || selection.size() == 0 || height < GridGeometry.GAP) {
            return;
        }
        GridGeometry geometry = geometry();
        measureScrollBar(geometry);
        double top = Math.round(Math.min(scrollBar.getValue(), scrollBar.getMax()));
        painter.paint(g, selection, geometry, top, height, cursor.get());
    }

    private void measureScrollBar(GridGeometry geometry) {
        double whole = geometry.rows(selection.size()) * geometry.cellHeight();
        double range = Math.max(0, whole - getHeight());
        scrollBar.setVisible(range > 0);
        scrollBar.setMax(range);
        scrollBar.setVisibleAmount(range * Math.max(SMALLEST_THUMB, getHeight() / whole));
        scrollBar.setUnitIncrement(geometry.cellHeight());
        scrollBar.setBlockIncrement(
                Math.max(geometry.cellHeight(), getHeight() - geometry.cellHeight()));
    }

    private void scrollTo(double value) {
        scrollBar.setValue(Math.max(0, Math.min(scrollBar.getMax(), value)));
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        if (selection != null && event.getX() < imagesWidth()) {
            int position = positionAt(event);
            if (position >= 0 && position < selection.size()) {
                pick.accept(position);
            }
        }
        event.consume(); // or else a pane around it would take the focus
    }

    private int positionAt(MouseEvent event) {
        return geometry().positionAt(event.getX(), event.getY() + scrollBar.getValue());
    }

    private void moved(MouseEvent event) {
        if (selection == null || event.getX() >= imagesWidth()) {
            hint.hide();
            return;
        }
        GridGeometry geometry = geometry();
        int position = positionAt(event);
        double bottom = (position / geometry.columns() + 1) * geometry.cellHeight();
        hint.pointAt(selection, position, geometry.x(position), bottom - scrollBar.getValue());
    }

    private void keyPressed(KeyEvent event) {
        int target = target(event);
        if (target == NOWHERE || selection == null || selection.size() == 0) {
            return;
        }
        pick.accept(Math.max(0, Math.min(target, selection.size() - 1)));
        event.consume();
    }

    private int target(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || selection == null) {
            return NOWHERE;
        }
        int columns = geometry().columns();
        int step = Controls.step(event, columns);
        int page = (int) Math.max(1, getHeight() / geometry().cellHeight()) * columns;
        return switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN -> cursor.get() + step;
            case PAGE_UP -> cursor.get() - page;
            case PAGE_DOWN -> cursor.get() + page;
            case HOME -> 0;
            case END -> selection.size() - 1;
            default -> NOWHERE;
        };
    }

    /** Scrolls until a cell can be seen. */
    private void reveal(int position) {
        repaint();
        if (selection == null || position < 0 || position >= selection.size()) {
            return;
        }
        GridGeometry geometry = geometry();
        measureScrollBar(geometry);
        double top = position / geometry.columns() * geometry.cellHeight();
        if (top < scrollBar.getValue()) {
            scrollTo(top);
        } else if (top + geometry.cellHeight() > scrollBar.getValue() + getHeight()) {
            scrollTo(top + geometry.cellHeight() - getHeight());
        }
    }
}
