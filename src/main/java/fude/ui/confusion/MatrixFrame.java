package fude.ui.confusion;

/**
 * Where the cells of a matrix lie, in pixels: the part of it that can be seen begins at {@code
 * left} and {@code top}, behind the names of the classes.
 *
 * @param width of that part
 * @param zoom how many times as large the cells are as where all of them can be seen
 * @param scrollX how far the cells have moved to the left
 */
record MatrixFrame(
        int classes,
        double left,
        double top,
        double width,
        double height,
        double zoom,
        double scrollX,
        double scrollY) {

    double cellWidth() {
        return width * zoom / classes;
    }

    double cellHeight() {
        return height * zoom / classes;
    }

    double x(int column) {
        return left + column * cellWidth() - scrollX;
    }

    double y(int row) {
        return top + row * cellHeight() - scrollY;
    }

    int firstColumn() {
        return within((int) (scrollX / cellWidth()));
    }

    int lastColumn() {
        return within((int) ((scrollX + width) / cellWidth()));
    }

    int firstRow() {
        return within((int) (scrollY / cellHeight()));
    }

    int lastRow() {
        return within((int) ((scrollY + height) / cellHeight()));
    }

    private int within(int index) {
        return Math.max(0, Math.min(classes - 1, index));
    }

    /** The cell at a point; null beside them. */
    Cell at(double px, double py) {
        boolean inside = px >= left && px < left + width && py >= top && py < top + height;
        return inside
                ? new Cell(
                        within((int) ((py - top + scrollY) / cellHeight())),
                        within((int) ((px - left + scrollX) / cellWidth())))
                : null;
    }

    /** The same, moved by some pixels. */
    MatrixFrame moved(double dx, double dy) {
        return scrolledTo(scrollX + dx, scrollY + dy);
    }

    /** The same, moved as little as needed for all of a cell to be seen. */
    MatrixFrame revealing(Cell cell) {
        double x = cell.predicted() * cellWidth();
        double y = cell.actual() * cellHeight();
        return scrolledTo(
                Math.min(x, Math.max(scrollX, x + cellWidth() - width)),
                Math.min(y, Math.max(scrollY, y + cellHeight() - height)));
    }

    /** The same with cells of another size; what is at a point stays there. */
    MatrixFrame zoomed(double next, double px, double py) {
        double factor = next / zoom;
        MatrixFrame larger =
                new MatrixFrame(classes, left, top, width, height, next, scrollX, scrollY);
        return larger.scrolledTo(
                (px - left + scrollX) * factor - (px - left),
                (py - top + scrollY) * factor - (py - top));
    }

    MatrixFrame scrolledTo(double x, double y) {
        return new MatrixFrame(
                classes,
                left,
                top,
                width,
                height,
                zoom,
                Math.max(0, Math.min(width * (zoom - 1), x)),
                Math.max(0, Math.min(height * (zoom - 1), y)));
    }
}
