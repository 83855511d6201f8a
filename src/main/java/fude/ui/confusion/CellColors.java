package fude.ui.confusion;

import fude.ui.look.Palette;
import javafx.scene.paint.Color;

/**
 * What colour a cell has: the right answers on the diagonal are quiet, mistakes are the louder the
 * more of them there are. In a comparison blue is better, orange worse.
 *
 * @param loudest the value of a cell off the diagonal that has full colour
 * @param largest the same on the diagonal
 */
record CellColors(Palette palette, Shown shown, Share share, double loudest, double largest) {
    /** So that a single mistake among a thousand is seen. */
    private static final double FAINTEST = 0.12;

    private static final double STRONGEST = 0.85;

    static CellColors of(Palette palette, Shown shown, Share share) {
        double loudest = 0;
        double largest = 0;
        for (int row = 0; row < shown.classes(); row++) {
            for (int column = 0; column < shown.classes(); column++) {
                double value = Math.abs(shown.value(share, new Cell(row, column)));
                loudest = row == column ? loudest : Math.max(loudest, value);
                largest = row == column ? Math.max(largest, value) : largest;
            }
        }
        return new CellColors(palette, shown, share, loudest, largest);
    }

    Color of(Cell cell) {
        double value = shown.value(share, cell);
        if (value == 0) {
            return palette.surface();
        }
        double most = cell.isRight() ? largest : loudest;
        double strength = FAINTEST + (STRONGEST - FAINTEST) * Math.sqrt(Math.abs(value) / most);
        if (shown.before() == null && cell.isRight()) {
            return palette.surface().interpolate(palette.grid(), strength);
        }
        boolean worse = cell.isRight() == value < 0;
        return palette.surface()
                .interpolate(worse ? palette.wrong() : palette.trainingLoss(), strength);
    }
}
