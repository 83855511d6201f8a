package fude.ui.dataset.browser;

/**
 * Where the cells of the grid lie, in pixels.
 *
 * @param imageSide of the square that an image fills
 * @param cellWidth the columns share the width evenly
 * @param cellHeight image and label
 */
record GridGeometry(double imageSide, double cellWidth, double cellHeight, int columns) {
    static final double GAP = 8;
    static final double LABEL = 15;
    private static final double SMALL_IMAGE = 44;
    private static final double LARGE_IMAGE = 68;
    private static final int SHORT_NAME = 2;

    /**
     * @param width of the grid
     * @param scale of the text
     */
    static GridGeometry of(Selection selection, double width, double scale) {
        boolean names = hasNames(selection);
        double side = Math.round(scale * (names ? LARGE_IMAGE : SMALL_IMAGE));
        double room = Math.max(1, width - GAP);
        int columns = (int) Math.max(1, Math.floor(room / (side + scale * GAP)));
        int lines = 1;
        if (selection != null) {
            lines += names && selection.filter().answers() != null ? 1 : 0;
            lines += selection.marksChanged() ? 1 : 0;
        }
        double height = Math.round(side + scale * (GAP + lines * LABEL));
        return new GridGeometry(side, room / columns, height, columns);
    }

    /** Classes with names need larger cells, and a line of its own for the network's answer. */
    static boolean hasNames(Selection selection) {
        return selection != null
                && selection.dataset().classNames().stream()
                        .anyMatch(name -> name.length() > SHORT_NAME);
    }

    double x(int position) {
        return Math.round((cellWidth - imageSide) / 2 + position % columns * cellWidth);
    }

    /** From the top of all rows. */
    double y(int position) {
        return GAP / 2 + position / columns * cellHeight;
    }

    int rows(int count) {
        return (count + columns - 1) / columns;
    }

    /** The cell at a point, its y counted from the top of all rows; −1 beside the columns. */
    int positionAt(double x, double y) {
        int column = (int) (x / cellWidth);
        return column < columns ? (int) ((y - GAP / 2) / cellHeight) * columns + column : -1;
    }
}
