package fude.ui.controls.grid;

import fude.ui.controls.CellGrid;
import fude.ui.controls.Controls;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Orientation;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** A {@link Grid} as large as there is room. Pointer and arrow keys choose a cell of it. */
public final class GridView extends PaintedRegion {
    private final IntegerProperty chosen;
    private Grid grid;

    public GridView(Appearance appearance) {
        this(appearance, new SimpleIntegerProperty(-1));
    }

    /**
     * @param chosen the cell that is pointed at, or −1; several views may share it
     */
    public GridView(Appearance appearance, IntegerProperty chosen) {
        super(appearance);
        this.chosen = chosen;
        getStyleClass().add("grid-view");
        setMinSize(0, 0);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> chosen.set(-1));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        chosen.subscribe(cell -> repaint());
    }

    /** Shows numbers, or an empty frame for null. */
    public void show(Grid next) {
        grid = next;
        repaint();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(0, width);
    }

    private CellGrid place() {
        double side =
                Math.min(
                        (getWidth() - 2) / grid.columns(),
                        (getHeight() - 2) / grid.rows()); // and its frame
        return CellGrid.within(
                this, grid.columns(), grid.values().length, side >= 1 ? Math.floor(side) : side);
    }

    private void point(double x, double y) {
        if (grid != null) {
            chosen.set(place().at(x, y));
        }
    }

    private void pressed(KeyEvent event) {
        int step = grid == null ? 0 : Controls.step(event, grid.columns());
        if (step != 0) {
            int next = chosen.get() < 0 ? strongest() : chosen.get() + step;
            chosen.set(Math.max(0, Math.min(grid.values().length - 1, next)));
            event.consume();
        }
    }

    private int strongest() {
        int strongest = 0;
        for (int i = 0; i < grid.values().length; i++) {
            boolean stronger = Math.abs(grid.values()[i]) > Math.abs(grid.values()[strongest]);
            strongest = stronger ? i : strongest;
        }
        return strongest;
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        if (grid == null || width <= 0 || height <= 0) {
            double side = Math.max(1, Math.min(width, height));
            double left = Math.floor((width - side) / 2);
            paintFrame(g, left, Math.floor((height - side) / 2), side, side);
            return;
        }
        Cells cells = new Cells(appearance.palette());
        CellGrid place = place();
        double cell = place.width();
        double wide = place.right() - place.left();
        double high = place.bottom() - place.top();
        g.setFill(appearance.palette().surface());
        g.fillRect(place.left(), place.top(), wide, high);
        for (int i = 0; i < grid.values().length; i++) {
            double x = place.x(i);
            double y = place.y(i);
            double share = grid.share(i);
            if (share == 0 && grid.inkOf(i) == 0) {
                continue;
            }
            g.setFill(
                    grid.isSigned() ? cells.signed(share, grid.inkOf(i)) : cells.activation(share));
            g.fillRect(x, y, cell, cell);
            if (grid.isSigned() || share < 0) {
                cells.sign(g, share, x, y, cell);
            }
        }
        paintFrame(g, place.left() - 1, place.top() - 1, wide + 2, high + 2);
        int at = chosen.get();
        if (at >= 0 && at < grid.values().length) {
            cells.mark(g, place.x(at), place.y(at), cell, cell);
        }
    }
}
