package fude.ui.explain;

import fude.ui.controls.CellGrid;

/** A strip and where its cells lie: in one row where they are not too narrow, else in several. */
record StripBox(Strip strip, CellGrid cells) {
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
        return new StripBox(strip, new CellGrid(left, top, perRow, units, cell, height));
    }
}
