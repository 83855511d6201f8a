package fude.ink;

import java.util.Arrays;

/**
 * How thick a shape is at each of its cells. On the middle line of a stroke depth and radius are
 * the same; on its edge the depth is 0 and the radius still half the stroke's width.
 *
 * @param depth distance to the shape's edge, in cells; 0 outside
 * @param radius depth of the ridge that one comes to by going up from the cell; 0 outside
 */
record Thickness(float[] depth, float[] radius) {
    /** The depth grows by 1 a cell on the way up to a ridge, and hardly along it. */
    private static final float SLOPE = 0.7f;

    private static final float DIAGONAL = 1.4142135f;

    static Thickness of(Mask shape) {
        float[] depth = DistanceTransform.of(shape);
        int[] above = new int[depth.length];
        for (int cell = 0; cell < above.length; cell++) {
            above[cell] = depth[cell] > 0 ? above(cell, depth, shape) : cell;
        }
        float[] radius = new float[depth.length];
        for (int cell = 0; cell < above.length; cell++) {
            int top = cell;
            while (above[top] != top) {
                above[top] = above[above[top]];
                top = above[top];
            }
            radius[cell] = depth[top];
        }
        return new Thickness(depth, radius);
    }

    /** The neighbour to which the depth grows most; the cell itself on a ridge. */
    private static int above(int cell, float[] depth, Mask shape) {
        int x = cell % shape.width();
        int y = cell / shape.width();
        int above = cell;
        float steepest = SLOPE;
        for (int ny = Math.max(0, y - 1); ny <= Math.min(shape.height() - 1, y + 1); ny++) {
            for (int nx = Math.max(0, x - 1); nx <= Math.min(shape.width() - 1, x + 1); nx++) {
                int other = ny * shape.width() + nx;
                float away = nx != x && ny != y ? DIAGONAL : 1;
                float slope = (depth[other] - depth[cell]) / away;
                if (slope > steepest) {
                    steepest = slope;
                    above = other;
                }
            }
        }
        return above;
    }

    /** The median radius of all cells of the shape; 0 where there is none. */
    double medianRadius() {
        float[] radii = new float[radius.length];
        int count = 0;
        for (float one : radius) {
            if (one > 0) {
                radii[count++] = one;
            }
        }
        Arrays.sort(radii, 0, count);
        return count == 0 ? 0 : radii[count / 2];
    }
}
