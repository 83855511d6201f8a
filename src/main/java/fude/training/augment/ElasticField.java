package fude.training.augment;

import java.util.random.RandomGenerator;

/**
 * A smooth random field that moves the pixels of an image, as if it were drawn on rubber.
 *
 * <p>Simard, Steinkraus, Platt: Best Practices for Convolutional Neural Networks Applied to Visual
 * Document Analysis, ICDAR 2003, smooth uniform noise on every pixel by a Gaussian. Here the noise
 * lies on a coarse grid and cubic B-splines lead from it to the pixels, which is nearly the same
 * for a fraction of the work: the cubic B-spline on a grid of spacing h is a bell of standard
 * deviation h / √3. The spacing is a quarter of the image's longer side: 7 pixels of 28, a bell of
 * 4.0 pixels.
 */
final class ElasticField {
    private static final int CELLS = 4;

    private final int columns;
    private final BSpline down;
    private final BSpline across;
    private final float[] noise;
    private final float[] lines;
    private final float[] x;
    private final float[] y;

    ElasticField(int rows, int columns) {
        float spacing = (float) Math.max(rows, columns) / CELLS;
        this.columns = columns;
        this.down = new BSpline(rows, spacing);
        this.across = new BSpline(columns, spacing);
        this.noise = new float[across.knots];
        this.lines = new float[down.knots * columns];
        this.x = new float[rows * columns];
        this.y = new float[rows * columns];
    }

    /**
     * How far to the right of each pixel, row by row, it takes its ink from, in pixels; 0 before
     * the first draw.
     */
    float[] x() {
        return x;
    }

    /** The same downwards. */
    float[] y() {
        return y;
    }

    /**
     * Draws a new field.
     *
     * @param strength root mean square, over the image's pixels, of the length of the displacement
     *     (x, y), in pixels
     */
    void draw(double strength, RandomGenerator random) {
        drawPart(x, random);
        drawPart(y, random);
        double meanSquare = (squares(x) + squares(y)) / x.length;
        float factor = meanSquare > 0 ? (float) (strength / Math.sqrt(meanSquare)) : 0;
        for (int i = 0; i < x.length; i++) {
            x[i] *= factor;
            y[i] *= factor;
        }
    }

    private void drawPart(float[] field, RandomGenerator random) {
        for (int line = 0; line < down.knots; line++) {
            drawLine(line * columns, random);
        }
        for (int row = 0; row < down.pixels; row++) {
            float w0 = down.weight(row, 0);
            float w1 = down.weight(row, 1);
            float w2 = down.weight(row, 2);
            float w3 = down.weight(row, 3);
            int l0 = down.first[row] * columns;
            int l1 = l0 + columns;
            int l2 = l1 + columns;
            int l3 = l2 + columns;
            int to = row * columns;
            for (int c = 0; c < columns; c++) {
                field[to + c] =
                        w0 * lines[l0 + c]
                                + w1 * lines[l1 + c]
                                + w2 * lines[l2 + c]
                                + w3 * lines[l3 + c];
            }
        }
    }

    /** One line of knots, smooth from column to column. */
    private void drawLine(int to, RandomGenerator random) {
        for (int knot = 0; knot < noise.length; knot++) {
            noise[knot] = 2 * random.nextFloat() - 1;
        }
        for (int c = 0; c < columns; c++) {
            int first = across.first[c];
            lines[to + c] =
                    across.weight(c, 0) * noise[first]
                            + across.weight(c, 1) * noise[first + 1]
                            + across.weight(c, 2) * noise[first + 2]
                            + across.weight(c, 3) * noise[first + 3];
        }
    }

    private static double squares(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value * value;
        }
        return sum;
    }

    /** For each pixel of a line, the first of the four knots around it and their weights. */
    private static final class BSpline {
        final int pixels;
        final int knots;
        final int[] first;
        private final float[] weights;

        BSpline(int pixels, float spacing) {
            this.pixels = pixels;
            this.first = new int[pixels];
            this.weights = new float[4 * pixels];
            for (int p = 0; p < pixels; p++) {
                float place = (p + 0.5f) / spacing;
                first[p] = (int) place;
                float t = place - first[p];
                float s = 1 - t;
                weights[4 * p] = s * s * s / 6;
                weights[4 * p + 1] = (4 - 6 * t * t + 3 * t * t * t) / 6;
                weights[4 * p + 2] = (4 - 6 * s * s + 3 * s * s * s) / 6;
                weights[4 * p + 3] = t * t * t / 6;
            }
            this.knots = first[pixels - 1] + 4;
        }

        float weight(int pixel, int knot) {
            return weights[4 * pixel + knot];
        }
    }
}
