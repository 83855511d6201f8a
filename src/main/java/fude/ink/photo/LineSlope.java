package fude.ink.photo;

import fude.ink.Mask;

/**
 * How far printed lines sink from left to right: the slope along which rows of ink are fullest, in
 * strips, so that a little bend does no harm.
 */
final class LineSlope {
    private static final double STEEPEST = 0.2;
    private static final int STRIPS = 8;

    private LineSlope() {}

    /**
     * @return rows for each column, 0 for level lines
     */
    static double of(Mask thin) {
        double coarse = best(thin, -STEEPEST, STEEPEST, 0.01);
        return best(thin, coarse - 0.01, coarse + 0.01, 0.002);
    }

    private static double best(Mask thin, double from, double to, double step) {
        double best = 0;
        double most = fullness(thin, 0);
        for (double slope = from; slope < to + step / 2; slope += step) {
            double found = fullness(thin, slope);
            if (found > most) {
                most = found;
                best = slope;
            }
        }
        return best;
    }

    private static double fullness(Mask thin, double slope) {
        int strip = Math.max(1, (thin.width() + STRIPS - 1) / STRIPS);
        int drift = (int) Math.ceil(Math.abs(slope) * strip) + 1;
        double sum = 0;
        for (int left = 0; left < thin.width(); left += strip) {
            int[] rows = new int[thin.height() + 2 * drift];
            for (int x = left; x < Math.min(thin.width(), left + strip); x++) {
                int sunk = drift - (int) Math.round(slope * (x - left));
                for (int y = 0; y < thin.height(); y++) {
                    if (thin.at(y * thin.width() + x)) {
                        rows[y + sunk]++;
                    }
                }
            }
            for (int count : rows) {
                sum += (double) count * count;
            }
        }
        return sum;
    }
}
