package fude.ui.controls;

import javafx.scene.layout.Region;

/**
 * Where cells lie that fill rows from left to right, in pixels; the last row may be shorter.
 *
 * @param left of the first cell
 * @param count of all cells
 * @param width of a cell
 */
public record CellGrid(
        double left, double top, int columns, int count, double width, double height) {
    /** Square cells of this side, in the middle of a region. */
    public static CellGrid within(Region area, int columns, int count, double side) {
        double wide = columns * side;
        double high = rows(count, columns) * side;
        return new CellGrid(
                Math.floor((area.getWidth() - wide) / 2),
                Math.floor((area.getHeight() - high) / 2),
                columns,
                count,
                side,
                side);
    }

    private static int rows(int count, int columns) {
        return (count + columns - 1) / columns;
    }

    public double right() {
        return left + columns * width;
    }

    public double bottom() {
        return top + rows(count, columns) * height;
    }

    public double x(int cell) {
        return left + cell % columns * width;
    }

    public double y(int cell) {
        return top + cell / columns * height;
    }

    /** The cell at a point, or −1. */
    public int at(double px, double py) {
        int column = (int) Math.floor((px - left) / width);
        int row = (int) Math.floor((py - top) / height);
        int cell = row * columns + column;
        boolean inside = width > 0 && column >= 0 && column < columns && row >= 0;
        return inside && cell < count ? cell : -1;
    }
}
