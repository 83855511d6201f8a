package fude.ui.confusion;

import fude.ui.controls.CellGrid;
import fude.ui.controls.Controls;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;

/** The pictures of a cell in rows, each with its confidence; only what can be seen is painted. */
final class PicturesGrid extends PaintedRegion {
    private static final double SIDE = 48;
    private static final double LINE = 14;
    private static final double GAP = 6;

    private final Language language;
    private final IntConsumer looks;
    private final ScrollBar scrollBar = new ScrollBar();
    private CellPictures shown;
    private int chosen = -1;

    /**
     * @param looks takes the place of a picture that is clicked, or reached by the arrow keys
     */
    PicturesGrid(Language language, Appearance appearance, IntConsumer looks) {
        super(appearance, language);
        this.language = language;
        this.looks = looks;
        setId("confusion-pictures");
        getStyleClass().add("digit-grid");
        scrollBar.setOrientation(Orientation.VERTICAL);
        getChildren().add(scrollBar);
        setFocusTraversable(true);
        setMinSize(0, 0);
        scrollBar.valueProperty().subscribe(value -> repaint());
        setOnScroll(event -> scrollTo(scrollBar.getValue() - event.getDeltaY()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Null for nothing; another cell is shown from the top. */
    void show(CellPictures next) {
        boolean same = shown != null && next != null && shown.cell().equals(next.cell());
        if (!same || next.size() <= chosen || next.indices()[chosen] != image()) {
            chosen = -1;
        }
        if (!same) {
            scrollBar.setValue(0);
        }
        shown = next;
        repaint();
    }

    private int image() {
        return chosen < 0 || chosen >= shown.size() ? -1 : shown.indices()[chosen];
    }

    private double step() {
        return appearance.scaled(SIDE + GAP);
    }

    private double rowHeight() {
        return appearance.scaled(SIDE + LINE + GAP);
    }

    private int columns() {
        return (int) Math.max(1, canvasArea().getWidth() / step());
    }

    private CellGrid cells() {
        int count = shown == null ? 0 : shown.size();
        double top = -Math.round(Math.min(scrollBar.getValue(), scrollBar.getMax()));
        return new CellGrid(0, top, columns(), count, step(), rowHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return rowHeight();
    }

    @Override
    protected Rectangle2D canvasArea() {
        double width = Math.max(0, getWidth() - scrollBar.prefWidth(-1));
        return new Rectangle2D(0, 0, width, Math.max(0, getHeight()));
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        scrollBar.resizeRelocate(width, 0, getWidth() - width, height);
        measureScrollBar();
        if (shown == null) {
            return;
        }
        appearance.prepareText(g, 10, TextAlignment.CENTER, VPos.CENTER);
        CellGrid cells = cells();
        double side = appearance.scaled(SIDE);
        int first = (int) (-cells.top() / rowHeight()) * columns();
        for (int place = first; place < shown.size() && cells.y(place) < height; place++) {
            double x = Math.round(cells.x(place)) + 2;
            double y = Math.round(cells.y(place)) + 2;
            appearance
                    .inkPainter()
                    .paint(
                            g,
                            shown.pixels(place),
                            shown.samples().images().rows(),
                            shown.samples().images().columns(),
                            new Rectangle2D(x, y, side, side));
            boolean current = place == chosen;
            g.setLineWidth(current ? 3 : 1);
            g.setStroke(current ? appearance.palette().accent() : appearance.palette().border());
            g.strokeRect(x + 0.5, y + 0.5, side - 1, side - 1);
            g.setFill(appearance.palette().quiet());
            g.fillText(
                    language.texts().roundPercent(shown.confidence(place)),
                    x + side / 2,
                    y + side + appearance.scaled(LINE) / 2,
                    step());
        }
    }

    private void measureScrollBar() {
        int rows = shown == null ? 0 : (shown.size() + columns() - 1) / columns();
        double range = Math.max(0, rows * rowHeight() - getHeight());
        scrollBar.setVisible(range > 0);
        scrollBar.setMax(range);
        scrollBar.setVisibleAmount(range * getHeight() / Math.max(1, rows * rowHeight()));
        scrollBar.setUnitIncrement(rowHeight());
        scrollBar.setBlockIncrement(Math.max(rowHeight(), getHeight() - rowHeight()));
    }

    private void scrollTo(double value) {
        scrollBar.setValue(Math.max(0, Math.min(scrollBar.getMax(), value)));
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        int place =
                event.getX() < canvasArea().getWidth()
                        ? cells().at(event.getX(), event.getY())
                        : -1;
        if (place >= 0) {
            choose(place);
        }
        event.consume(); // or else a pane around it would take the focus
    }

    private void keyPressed(KeyEvent event) {
        int step = shown == null || shown.size() == 0 ? 0 : Controls.step(event, columns());
        if (step != 0) {
            choose(Math.max(0, Math.min(shown.size() - 1, chosen + step)));
            event.consume();
        }
    }

    private void choose(int place) {
        chosen = place;
        looks.accept(place);
        double top = place / columns() * rowHeight();
        scrollTo(Math.min(top, Math.max(scrollBar.getValue(), top + rowHeight() - getHeight())));
        repaint();
    }
}
