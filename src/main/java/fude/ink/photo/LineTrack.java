package fude.ink.photo;

/**
 * A thin line as it was followed from left to right: it may lean and bend.
 *
 * @param from its first column
 * @param rows where it is in each column from there on
 * @param thickness in rows, the median
 * @param seen the share of its columns in which it stands alone
 */
record LineTrack(int from, float[] rows, int thickness, double seen) {
    /** Beyond its ends a line goes on as along this number of columns. */
    private static final int LATELY = 24;

    /** A straight line of this length bends by less than this share of it and these rows. */
    private static final double BEND = 0.02;

    private static final double BEND_ROWS = 1.5;

    /** Where that is looked at. */
    private static final int STEPS = 12;

    int length() {
        return rows.length;
    }

    int to() {
        return from + rows.length - 1;
    }

    /** Its row in any column, beyond its ends straight on. */
    double at(double column) {
        int near = Math.min(rows.length - 1, LATELY);
        if (column < from) {
            return rows[0] + (column - from) * slope(0, near);
        }
        if (column > to()) {
            int last = rows.length - 1;
            return rows[last] + (column - to()) * slope(last - near, last);
        }
        return rows[(int) Math.round(column) - from];
    }

    /** Whether it hardly bends between two columns. */
    boolean isStraight(double first, double last) {
        double slope = (at(last) - at(first)) / (last - first);
        double most = BEND_ROWS + BEND * (last - first);
        for (int i = 1; i < STEPS; i++) {
            double column = first + i * (last - first) / STEPS;
            if (Math.abs(at(column) - at(first) - slope * (column - first)) > most) {
                return false;
            }
        }
        return true;
    }

    private double slope(int first, int last) {
        return last > first ? (double) (rows[last] - rows[first]) / (last - first) : 0;
    }
}
