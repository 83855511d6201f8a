package fude.ui.explain;

import fude.ui.controls.Controls;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** A {@link Grid} as large as there is room. Pointer and arrow keys choose a cell of it. */
final class GridView extends PaintedRegion {
    private final IntegerProperty chosen;
    private Grid grid;

    GridView(Appearance appearance) {
        this(appearance, new SimpleIntegerProperty(-1));
    }

    /**
     * @param chosen the cell that is pointed at, or −1; several views may share it
     */
    GridView(Appearance appearance, IntegerProperty chosen) {
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
    void show(Grid next) {
        grid = next;
        repaint();
    }

    private double cell() {
        double cell = Math.min(getWidth() / grid.columns(), getHeight() / grid.rows());
        return cell >= 1 ? Math.floor(cell) : cell;
    }

    private double left() {
        return Math.floor((getWidth() - cell() * grid.columns()) / 2);
    }

    private double top() {
        return Math.floor((getHeight() - cell() * grid.rows()) / 2);
    }

    private void point(double x, double y) {
        if (grid == null || cell() <= 0) {
            return;
        }
        int column = (int) Math.floor((x - left()) / cell());
        int row = (int) Math.floor((y - top()) / cell());
        boolean inside = column >= 0 && column < grid.columns() && row >= 0;
        int cell = row * grid.columns() + column;
        chosen.set(inside && cell < grid.values().length ? cell : -1);
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
        double cell = cell();
        g.setFill(appearance.palette().surface());
        g.fillRect(left(), top(), cell * grid.columns(), cell * grid.rows());
        for (int i = 0; i < grid.values().length; i++) {
            double x = left() + i % grid.columns() * cell;
            double y = top() + i / grid.columns() * cell;
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
        double wide = cell * grid.columns() + 2;
        paintFrame(g, left() - 1, top() - 1, wide, cell * grid.rows() + 2);
        int at = chosen.get();
        if (at >= 0 && at < grid.values().length) {
            double x = left() + at % grid.columns() * cell;
            cells.mark(g, x, top() + at / grid.columns() * cell, cell, cell);
        }
    }
}
