package fude.ink.photo;

import fude.ink.Mask;
import java.util.Arrays;

/**
 * How far printed lines sink from left to right: the slope along which rows of ink are fullest, in
 * strips, so that a little bend does no harm.
 */
final class LineSlope {
    private static final double STEEPEST = 0.2;
    private static final int STRIPS = 8;

    private final int width;
    private final int height;
    private final int[] pixels;

    private LineSlope(Mask thin) {
        this.width = thin.width();
        this.height = thin.height();
        int[] found = new int[thin.cells().length];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if (thin.at(i)) {
                found[count++] = i;
            }
        }
        this.pixels = Arrays.copyOf(found, count);
    }

    /**
     * @return rows for each column, 0 for level lines
     */
    static double of(Mask thin) {
        LineSlope slope = new LineSlope(thin);
        double coarse = slope.best(-STEEPEST, STEEPEST, 0.01);
        return slope.best(coarse - 0.01, coarse + 0.01, 0.002);
    }

    private double best(double from, double to, double step) {
        double best = 0;
        double most = fullness(0);
        for (double slope = from; slope < to + step / 2; slope += step) {
            double found = fullness(slope);
            if (found > most) {
                most = found;
                best = slope;
            }
        }
        return best;
    }

    private double fullness(double slope) {
        int strip = Math.max(1, (width + STRIPS - 1) / STRIPS);
        int drift = (int) Math.ceil(Math.abs(slope) * strip) + 1;
        int[] sunk = new int[width];
        for (int x = 0; x < width; x++) {
            int first = x / strip;
            sunk[x] =
                    first * (height + 2 * drift)
                            + drift
                            - (int) Math.round(slope * (x - first * strip));
        }
        int[] rows = new int[STRIPS * (height + 2 * drift)];
        for (int pixel : pixels) {
            rows[pixel / width + sunk[pixel % width]]++;
        }
        double sum = 0;
        for (int count : rows) {
            sum += (double) count * count;
        }
        return sum;
    }
}
