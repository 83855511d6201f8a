package fude.ink;

/**
 * How far each cell of a grid lies within a shape: the Euclidean distance from its centre to the
 * shape's edge, in cells, 0 outside of the shape. (Felzenszwalb, Huttenlocher: Distance Transforms
 * of Sampled Functions, 2012: the lower envelope of parabolas, first down the columns, then along
 * the rows.)
 */
final class DistanceTransform {
    private static final float FAR = 1e6f;

    private final float[] squared;
    private final float[] line;
    private final int[] parabola;
    private final float[] border;

    private DistanceTransform(float[] squared, int longest) {
        this.squared = squared;
        this.line = new float[longest];
        this.parabola = new int[longest];
        this.border = new float[longest + 1];
    }

    /** Distances, row by row; what lies beyond the grid counts for nothing. */
    static float[] of(Mask mask) {
        int width = mask.width();
        int height = mask.height();
        boolean[] shape = mask.cells();
        float[] distance = new float[shape.length];
        for (int i = 0; i < shape.length; i++) {
            distance[i] = shape[i] ? FAR : 0;
        }
        DistanceTransform transform = new DistanceTransform(distance, Math.max(width, height));
        for (int x = 0; x < width; x++) {
            transform.pass(x, width, height);
        }
        for (int y = 0; y < height; y++) {
            transform.pass(y * width, 1, width);
        }
        for (int i = 0; i < distance.length; i++) {
            distance[i] = shape[i] ? (float) Math.sqrt(distance[i]) - 0.5f : 0;
        }
        return distance;
    }

    /** Replaces each value f(p) of a line by the least of f(q) + (p − q)². */
    private void pass(int from, int step, int count) {
        int last = 0;
        parabola[0] = 0;
        border[0] = -FAR;
        border[1] = FAR;
        for (int q = 0; q < count; q++) {
            line[q] = squared[from + q * step];
        }
        for (int q = 1; q < count; q++) {
            float crossing = crossing(parabola[last], q);
            while (crossing <= border[last]) {
                last--;
                crossing = crossing(parabola[last], q);
            }
            last++;
            parabola[last] = q;
            border[last] = crossing;
            border[last + 1] = FAR;
        }
        for (int p = 0, k = 0; p < count; p++) {
            while (border[k + 1] < p) {
                k++;
            }
            int away = p - parabola[k];
            squared[from + p * step] = line[parabola[k]] + away * away;
        }
    }

    /** Where the parabola over {@code q} comes to lie below the one over {@code p}. */
    private float crossing(int p, int q) {
        return (line[q] + q * q - line[p] - p * p) / (2f * (q - p));
    }
}
