package fude.ui.inside.drawn;

/**
 * How the height of the drawing is divided. Where there is little of it the words above and below
 * the columns make room for units.
 *
 * @param headLines above each column
 * @param footLines below each column
 * @param pitch from unit to unit, in pixels
 * @param room for how many units there is
 * @param scale of the type
 */
record Spacing(int headLines, int footLines, double pitch, int room, double scale) {
    private static final double PITCH = 28;
    private static final double CLOSE = 24;
    private static final double LINE = 20;

    /** Fewer units than this are closer together, with fewer words. */
    private static final int FEW = 5;

    private static final int FEWEST = 3;

    static Spacing of(double height, double scale) {
        Spacing usual = of(2, 2, PITCH, height, scale);
        if (usual.room >= FEW) {
            return usual;
        }
        Spacing close = of(1, 1, CLOSE, height, scale);
        return close.room >= FEWEST ? close : of(1, 0, CLOSE, height, scale);
    }

    private static Spacing of(int head, int foot, double pitch, double height, double scale) {
        int room = (int) ((height - (head + foot) * LINE * scale) / (pitch * scale));
        return new Spacing(head, foot, pitch * scale, Math.max(1, room), scale);
    }

    /** The height of a line of words. */
    double line() {
        return LINE * scale;
    }

    double head() {
        return headLines * line();
    }

    double foot() {
        return footLines * line();
    }
}
