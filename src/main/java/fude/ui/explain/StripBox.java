package fude.ui.explain;

/**
 * Where the cells of a strip lie: in one row where they are not too narrow, else in several.
 *
 * @param perRow cells in a row
 * @param cellWidth in pixels, as all the others
 */
record StripBox(
        Strip strip, double left, double top, int perRow, double cellWidth, double cellHeight) {
    private static final double NARROWEST = 5.5;
    private static final double WIDEST = 34;
    private static final double ONE_ROW = 17;
    private static final double OF_SEVERAL = 9;

    static StripBox of(Strip strip, double left, double top, double width, double scale) {
        int units = strip.activations().length;
        int most = (int) Math.max(1, width / (NARROWEST * scale));
        int rows = (units + most - 1) / most;
        int perRow = (units + rows - 1) / rows;
        double cell = Math.max(1, Math.min(WIDEST * scale, Math.floor(2 * width / perRow) / 2));
        double height = Math.round((rows == 1 ? ONE_ROW : OF_SEVERAL) * scale);
        return new StripBox(strip, left, top, perRow, cell, height);
    }

    double bottom() {
        int rows = (strip.activations().length + perRow - 1) / perRow;
        return top + rows * cellHeight;
    }

    double x(int unit) {
        return left + unit % perRow * cellWidth;
    }

    double y(int unit) {
        return top + unit / perRow * cellHeight;
    }

    /** The unit whose cell is at a point, or −1. */
    int unitAt(double px, double py) {
        int column = (int) Math.floor((px - left) / cellWidth);
        int row = (int) Math.floor((py - top) / cellHeight);
        int unit = row * perRow + column;
        boolean inside = column >= 0 && column < perRow && row >= 0;
        return inside && unit < strip.activations().length ? unit : -1;
    }
}
