package fude.ui.dataset;

import fude.ui.Appearance;
import fude.ui.Language;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Labelled images in rows. Only what can be seen is painted, so that a million images scroll as
 * smoothly as ten.
 */
final class DigitGrid extends Region {
    /** The scroll bar's thumb stays large enough to be grasped. */
    private static final double SMALLEST_THUMB = 0.1;

    /** No key of ours. */
    private static final int NOWHERE = Integer.MIN_VALUE;

    private final Appearance appearance;
    private final IntConsumer pick;
    private final GridPainter painter;
    private final Canvas canvas = new Canvas();
    private final ScrollBar scrollBar = new ScrollBar();
    private Selection selection;
    private int cursor = -1;

    /**
     * @param pick takes the index of an image that is clicked, or reached by the arrow keys
     */
    DigitGrid(Language language, Appearance appearance, IntConsumer pick) {
        this.appearance = appearance;
        this.pick = pick;
        this.painter = new GridPainter(language, appearance);
        getStyleClass().add("digit-grid");
        scrollBar.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(canvas, scrollBar);
        setFocusTraversable(true);
        setMinSize(120, 60);
        scrollBar.valueProperty().subscribe(value -> requestLayout());
        appearance.darkProperty().subscribe(dark -> requestLayout());
        appearance.textScaleProperty().subscribe(scale -> requestLayout());
        language.textsProperty().subscribe(texts -> requestLayout());
        setOnScroll(event -> scrollTo(scrollBar.getValue() - event.getDeltaY()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Shows other images, from the top unless they are the same ones. */
    void show(Selection next) {
        boolean same =
                selection != null
                        && next != null
                        && selection.dataset() == next.dataset()
                        && selection.size() == next.size();
        selection = next;
        if (!same) {
            cursor = -1;
            scrollBar.setValue(0);
        }
        requestLayout();
    }

    private GridGeometry geometry() {
        double width = getWidth() - scrollBar.prefWidth(-1);
        return GridGeometry.of(selection, width, appearance.textScaleProperty().get());
    }

    @Override
    protected void layoutChildren() {
        double barWidth = scrollBar.prefWidth(-1);
        scrollBar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
        canvas.setWidth(getWidth() - barWidth);
        canvas.setHeight(getHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        scrollBar.setVisible(false);
        if (selection == null || selection.size() == 0 || getHeight() < GridGeometry.GAP) {
            return;
        }
        GridGeometry geometry = geometry();
        measureScrollBar(geometry);
        double top = Math.round(Math.min(scrollBar.getValue(), scrollBar.getMax()));
        painter.paint(g, selection, geometry, top, getHeight(), cursor);
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
        if (selection != null && event.getX() < canvas.getWidth()) {
            moveCursor(geometry().positionAt(event.getX(), event.getY() + scrollBar.getValue()));
        }
    }

    private void keyPressed(KeyEvent event) {
        int target = target(event);
        if (target == NOWHERE || selection == null || selection.size() == 0) {
            return;
        }
        moveCursor(Math.max(0, Math.min(target, selection.size() - 1)));
        event.consume();
    }

    private int target(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || selection == null) {
            return NOWHERE;
        }
        int columns = geometry().columns();
        int page = (int) Math.max(1, getHeight() / geometry().cellHeight()) * columns;
        return switch (event.getCode()) {
            case LEFT -> cursor - 1;
            case RIGHT -> cursor + 1;
            case UP -> cursor - columns;
            case DOWN -> cursor + columns;
            case PAGE_UP -> cursor - page;
            case PAGE_DOWN -> cursor + page;
            case HOME -> 0;
            case END -> selection.size() - 1;
            default -> NOWHERE;
        };
    }

    private void moveCursor(int position) {
        if (position < 0 || position >= selection.size()) {
            return;
        }
        cursor = position;
        double height = geometry().cellHeight();
        double top = position / geometry().columns() * height;
        if (top < scrollBar.getValue()) {
            scrollTo(top);
        } else if (top + height > scrollBar.getValue() + getHeight()) {
            scrollTo(top + height - getHeight());
        }
        pick.accept(selection.index(position));
        requestLayout();
    }
}
