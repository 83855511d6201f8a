package fude.ink.photo;

import fude.ink.Picture;
import java.util.Arrays;
import java.util.Optional;

/**
 * Uneven paper in a picture so small that a square wider than the pen would be wider than the
 * digit: a surface of the second degree, fitted to what most pixels show (iterated least squares
 * without outliers).
 */
final class PaperSurface {
    private static final int TERMS = 6;
    private static final int ROUNDS = 12;

    /** Pixels nearer to the surface, in greys, are paper. */
    private static final double NEAR = 7;

    /** The surface explains this share of all pixels, */
    private static final double MOST = 0.5;

    /** and more than one grey does, by this factor. */
    private static final double BETTER = 1.3;

    /** Ink is at least this share of the strongest. */
    private static final float FAINT = 0.2f;

    /** A pen thinner than a pixel leaves this share where it lies on two. */
    private static final float FULL = 0.6f;

    private PaperSurface() {}

    /** The ink on uneven paper; nothing where the paper has one grey. */
    static Optional<Picture> ink(int width, int height, int[] grey) {
        double[] surface = fitted(width, height, grey);
        double[] away = new double[grey.length];
        int near = 0;
        for (int i = 0; i < grey.length; i++) {
            away[i] = grey[i] - surface[i];
            near += Math.abs(away[i]) < NEAR ? 1 : 0;
        }
        if (near < MOST * grey.length || near < BETTER * ofOneGrey(grey)) {
            return Optional.empty();
        }
        double skew = 0;
        for (double value : away) {
            skew += value * value * value;
        }
        float[] ink = new float[grey.length];
        float strongest = 0;
        for (int i = 0; i < ink.length; i++) {
            double inked = skew < 0 ? -away[i] : away[i];
            ink[i] = (float) Math.max(0, inked / Math.max(NEAR, surface[i]));
            strongest = Math.max(strongest, ink[i]);
        }
        for (int i = 0; i < ink.length; i++) {
            float share = ink[i] / strongest;
            ink[i] = Math.max(0, Math.min(1, (share - FAINT) / (FULL - FAINT)));
        }
        return Optional.of(new Picture(width, height, ink));
    }

    /** The most pixels that are near to any one grey. */
    private static int ofOneGrey(int[] grey) {
        int[] count = new int[256];
        for (int value : grey) {
            count[value]++;
        }
        int most = 0;
        for (int middle = 0; middle < count.length; middle++) {
            int near = 0;
            for (int i = (int) Math.max(0, middle - NEAR); i < Math.min(256, middle + NEAR); i++) {
                near += count[i];
            }
            most = Math.max(most, near);
        }
        return most;
    }

    private static double[] fitted(int width, int height, int[] grey) {
        double[] surface = new double[grey.length];
        double reach = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            double[][] sums = new double[TERMS][TERMS + 1];
            for (int i = 0; i < grey.length; i++) {
                if (Math.abs(grey[i] - surface[i]) <= reach) {
                    double[] terms = terms(i, width, height);
                    for (int row = 0; row < TERMS; row++) {
                        for (int column = 0; column < TERMS; column++) {
                            sums[row][column] += terms[row] * terms[column];
                        }
                        sums[row][TERMS] += terms[row] * grey[i];
                    }
                }
            }
            double[] factors = solved(sums);
            double[] distances = new double[grey.length];
            for (int i = 0; i < grey.length; i++) {
                double[] terms = terms(i, width, height);
                surface[i] = 0;
                for (int term = 0; term < TERMS; term++) {
                    surface[i] += factors[term] * terms[term];
                }
                distances[i] = Math.abs(grey[i] - surface[i]);
            }
            Arrays.sort(distances);
            reach = Math.max(NEAR / 2, 2 * distances[distances.length / 2]);
        }
        return surface;
    }

    private static double[] terms(int pixel, int width, int height) {
        double x = 2.0 * (pixel % width) / width - 1;
        double y = 2.0 * (pixel / width) / height - 1;
        return new double[] {1, x, y, x * x, x * y, y * y};
    }

    /** By elimination; what is not determined is 0. */
    private static double[] solved(double[][] sums) {
        for (int step = 0; step < TERMS; step++) {
            sums[step][step] += 1e-6;
            for (int row = 0; row < TERMS; row++) {
                double factor = row == step ? 0 : sums[row][step] / sums[step][step];
                for (int column = step; column <= TERMS; column++) {
                    sums[row][column] -= factor * sums[step][column];
                }
            }
        }
        double[] solution = new double[TERMS];
        for (int i = 0; i < TERMS; i++) {
            solution[i] = sums[i][TERMS] / sums[i][i];
        }
        return solution;
    }
}
