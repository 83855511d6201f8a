package fude.ui.dataset;

import fude.text.Texts;
import fude.ui.Appearance;
import fude.ui.InkPainter;
import fude.ui.Language;
import fude.ui.Palette;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/**
 * Labelled images in rows. Only what can be seen is painted, so that a million images scroll as
 * smoothly as ten.
 */
final class DigitGrid extends Region {
    private static final double IMAGE = 44;
    private static final double GAP = 8;
    private static final double LABEL = 16;

    /** The scroll bar's thumb stays large enough to be grasped. */
    private static final double SMALLEST_THUMB = 0.1;

    private final Language language;
    private final Appearance appearance;
    private final IntConsumer pick;
    private final Canvas canvas = new Canvas();
    private final ScrollBar scrollBar = new ScrollBar();
    private WritableImage atlas;
    private Selection selection;
    private int cursor = -1;

    /**
     * @param pick takes the index of an image that is clicked, or reached by the arrow keys
     */
    DigitGrid(Language language, Appearance appearance, IntConsumer pick) {
        this.language = language;
        this.appearance = appearance;
        this.pick = pick;
        getStyleClass().add("digit-grid");
        scrollBar.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(canvas, scrollBar);
        setFocusTraversable(true);
        setMinSize(120, 60);
        scrollBar.valueProperty().subscribe(value -> requestLayout());
        focusedProperty().subscribe(focused -> requestLayout());
        appearance.darkProperty().subscribe(dark -> requestLayout());
        appearance.textScaleProperty().subscribe(scale -> requestLayout());
        language.textsProperty().subscribe(texts -> requestLayout());
        setOnScroll(event -> scrollTo(scrollBar.getValue() - event.getDeltaY()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Shows other images, from the top unless they are of the same data. */
    void show(Selection next) {
        boolean sameData =
                selection != null
                        && next != null
                        && selection.dataset() == next.dataset()
                        && selection.size() == next.size();
        selection = next;
        if (!sameData) {
            cursor = -1;
            scrollBar.setValue(0);
        }
        requestLayout();
    }

    /** The columns share the width evenly. */
    private double cellWidth() {
        return room() / columns();
    }

    private double cellHeight() {
        return Math.round(appearance.scaled(IMAGE + GAP + LABEL));
    }

    private int columns() {
        return (int) Math.max(1, Math.floor(room() / appearance.scaled(IMAGE + GAP)));
    }

    private double room() {
        return Math.max(1, getWidth() - scrollBar.prefWidth(-1) - GAP);
    }

    private int rows() {
        return selection == null ? 0 : (selection.size() + columns() - 1) / columns();
    }

    @Override
    protected void layoutChildren() {
        double barWidth = scrollBar.prefWidth(-1);
        double range = Math.max(0, rows() * cellHeight() - getHeight());
        scrollBar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
        scrollBar.setVisible(range > 0);
        scrollBar.setMax(range);
        double share = getHeight() / Math.max(1, rows() * cellHeight());
        scrollBar.setVisibleAmount(range * Math.max(SMALLEST_THUMB, share));
        scrollBar.setUnitIncrement(cellHeight());
        scrollBar.setBlockIncrement(Math.max(cellHeight(), getHeight() - cellHeight()));
        canvas.setWidth(getWidth() - barWidth);
        canvas.setHeight(getHeight());
        paint();
    }

    private void scrollTo(double value) {
        scrollBar.setValue(Math.max(0, Math.min(scrollBar.getMax(), value)));
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (selection == null || selection.size() == 0 || getHeight() < cellHeight() / 2) {
            return;
        }
        double top = Math.round(Math.min(scrollBar.getValue(), scrollBar.getMax()));
        int first = (int) (top / cellHeight()) * columns();
        int last =
                (int)
                        Math.min(
                                selection.size(),
                                Math.ceil((top + getHeight()) / cellHeight()) * columns());
        fillAtlas(first, last);
        g.setFont(appearance.font(11));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.setImageSmoothing(true);
        for (int position = first; position < last; position++) {
            double inset = (cellWidth() - appearance.scaled(IMAGE)) / 2;
            double x = Math.round(inset + position % columns() * cellWidth());
            double y = GAP / 2 + position / columns() * cellHeight() - top;
            cell(g, position, position - first, x, y);
        }
    }

    /** All images that can be seen, side by side in one picture with a pixel between them. */
    private void fillAtlas(int first, int last) {
        int imageRows = selection.dataset().rows();
        int imageColumns = selection.dataset().columns();
        int wide = columns() * (imageColumns + 1);
        int high = ((last - first + columns() - 1) / columns() + 1) * (imageRows + 1);
        if (atlas == null || atlas.getWidth() != wide || atlas.getHeight() < high) {
            atlas = new WritableImage(wide, high);
        }
        InkPainter painter = new InkPainter(appearance.palette());
        for (int slot = 0; slot < last - first; slot++) {
            painter.paint(
                    selection.dataset().image(selection.index(first + slot)),
                    imageRows,
                    imageColumns,
                    atlas,
                    slot % columns() * (imageColumns + 1),
                    slot / columns() * (imageRows + 1));
        }
    }

    private void cell(GraphicsContext g, int position, int slot, double x, double y) {
        Palette palette = appearance.palette();
        int imageRows = selection.dataset().rows();
        int imageColumns = selection.dataset().columns();
        double side = Math.round(appearance.scaled(IMAGE));
        g.drawImage(
                atlas,
                slot % columns() * (imageColumns + 1),
                slot / columns() * (imageRows + 1),
                imageColumns,
                imageRows,
                x,
                y,
                side,
                side);
        int label = selection.label(position);
        int answer = selection.answer(position);
        boolean wrong = answer >= 0 && answer != label;
        boolean current = position == cursor;
        g.setLineWidth(current ? 3 : wrong ? 2 : 1);
        g.setStroke(current ? palette.accent() : wrong ? palette.wrong() : palette.border());
        g.strokeRect(x + 0.5, y + 0.5, side - 1, side - 1);
        Texts texts = language.texts();
        String name = texts.className(selection.dataset().classNames().get(label));
        String words =
                wrong
                        ? texts.get(
                                "data.mistake",
                                name,
                                texts.className(selection.dataset().classNames().get(answer)))
                        : name;
        g.setFill(wrong ? palette.text() : palette.quiet());
        g.fillText(words, x + side / 2, y + side + appearance.scaled(LABEL / 2 + 1), cellWidth());
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        if (selection == null || event.getX() > canvas.getWidth()) {
            return;
        }
        int column = (int) (event.getX() / cellWidth());
        int row = (int) ((event.getY() - GAP / 2 + scrollBar.getValue()) / cellHeight());
        if (column < columns()) {
            moveCursor(row * columns() + column);
        }
    }

    private void keyPressed(KeyEvent event) {
        int page = (int) Math.max(1, Math.floor(getHeight() / cellHeight())) * columns();
        int target =
                switch (event.getCode()) {
                    case LEFT -> cursor - 1;
                    case RIGHT -> cursor + 1;
                    case UP -> cursor - columns();
                    case DOWN -> cursor + columns();
                    case PAGE_UP -> Math.max(0, cursor - page);
                    case PAGE_DOWN -> cursor + page;
                    case HOME -> 0;
                    case END -> Integer.MAX_VALUE;
                    default -> -2;
                };
        if (target == -2 || selection == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        moveCursor(Math.max(0, Math.min(target, selection.size() - 1)));
        event.consume();
    }

    private void moveCursor(int position) {
        if (position < 0 || position >= selection.size()) {
            return;
        }
        cursor = position;
        double top = position / columns() * cellHeight();
        if (top < scrollBar.getValue()) {
            scrollTo(top);
        } else if (top + cellHeight() > scrollBar.getValue() + getHeight()) {
            scrollTo(top + cellHeight() - getHeight());
        }
        pick.accept(selection.index(position));
        requestLayout();
    }
}
