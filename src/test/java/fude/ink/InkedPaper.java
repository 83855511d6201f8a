package fude.ink;

import java.util.List;

/** Drawings as pictures: dark ink on a square {@link PaperSheet}, scanned without any flaw. */
public final class InkedPaper {
    /** Rows and columns of the sheet. */
    public static final int SIZE = 400;

    /** How near the ink comes to the border of the sheet. */
    private static final int MARGIN = 6;

    private InkedPaper() {}

    /**
     * Draws strokes with a round pen.
     *
     * @param longest longer side of the ink on the sheet, pen included, in pixels
     * @param right −1 for the left border of the sheet, 0 for its middle, 1 for its right border
     * @param down the same from top to bottom
     * @param pen its width in pixels
     */
    public static Picture picture(
            List<Stroke> strokes, double longest, int right, int down, double pen) {
        StrokeBounds bounds = StrokeBounds.of(strokes);
        double scale = bounds.longest() > 0 ? (longest - pen) / bounds.longest() : 0;
        double room = (SIZE - longest) / 2 - MARGIN;
        double x = SIZE / 2.0 + right * room - scale * bounds.middleX();
        double y = SIZE / 2.0 + down * room - scale * bounds.middleY();
        PaperSheet sheet = new PaperSheet(SIZE, SIZE, 0);
        sheet.draw(strokes, scale, x, y, pen);
        return sheet.scanned();
    }
}
