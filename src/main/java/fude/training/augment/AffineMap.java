package fude.training.augment;

import java.util.random.RandomGenerator;

/**
 * Where each pixel of an image that was scaled, slanted, turned and shifted comes from: x' = xx·x +
 * xy·y + x0, y' = yx·x + yy·y + y0, around the image's centre, x to the right and y down. One
 * object serves many images: each draws again.
 */
final class AffineMap {
    private final float centreX;
    private final float centreY;
    private final float[] x;
    private final float[] y;
    private float xx = 1;
    private float xy;
    private float x0;
    private float yx;
    private float yy = 1;
    private float y0;

    AffineMap(int rows, int columns) {
        this.centreX = (columns - 1) / 2f;
        this.centreY = (rows - 1) / 2f;
        this.x = new float[rows * columns];
        this.y = new float[rows * columns];
        for (int i = 0; i < x.length; i++) {
            x[i] = i % columns - centreX;
            y[i] = i / columns - centreY;
        }
    }

    /**
     * Draws, in this order: a shift to the right, a shift down, a clockwise turn, a factor for the
     * width, one for the height, how far the top leans to the right. All are drawn, whatever the
     * strengths, so that one strength does not change what another one does.
     */
    void draw(Augmentation strength, RandomGenerator random) {
        double right = either(strength.shift(), random);
        double down = either(strength.shift(), random);
        double turn = Math.toRadians(either(strength.rotation(), random));
        double width = 1 + either(strength.scale(), random);
        double height = 1 + either(strength.scale(), random);
        double lean = either(strength.shear(), random);
        invert(right, down, turn, width, height, lean);
    }

    private static double either(double most, RandomGenerator random) {
        return most * (2 * random.nextDouble() - 1);
    }

    /** There: scale, then (x, y) ↦ (x − lean·y, y), then turn, then shift. This is the inverse. */
    private void invert(
            double right, double down, double turn, double width, double height, double lean) {
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        double fromX = (cos - lean * sin) / width;
        double fromY = (sin + lean * cos) / width;
        xx = (float) fromX;
        xy = (float) fromY;
        x0 = (float) -(fromX * right + fromY * down);
        yx = (float) (-sin / height);
        yy = (float) (cos / height);
        y0 = (float) ((sin * right - cos * down) / height);
    }

    /**
     * For each pixel, row by row, the column and the row that it comes from, between pixels and
     * beyond the border where it so happens.
     */
    void locate(float[] column, float[] row) {
        locate(xx, xy, x0 + centreX, column);
        locate(yx, yy, y0 + centreY, row);
    }

    private void locate(float perX, float perY, float constant, float[] place) {
        for (int i = 0; i < place.length; i++) {
            place[i] = perX * x[i] + perY * y[i] + constant;
        }
    }
}
