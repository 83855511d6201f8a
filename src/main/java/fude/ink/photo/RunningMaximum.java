package fude.ink.photo;

import java.util.Arrays;

/**
 * Grey-scale morphology with a square (Serra, <i>Image Analysis and Mathematical Morphology</i>,
 * 1982), in time that does not depend on the square's size (van Herk 1992; Gil and Werman 1993).
 */
final class RunningMaximum {
    private RunningMaximum() {}

    /**
     * Fills dark things that are narrower than the square and leaves everything else as it is, the
     * edge of a shadow too: the maximum within the square around each pixel, and then the minimum.
     * The square may stand out of the picture by a quarter, since a shadow that leaves the picture
     * does not end there.
     *
     * @param values width × height, row by row
     * @param radius the square's side is 2 radius + 1
     */
    static float[] closing(float[] values, int width, int height, int radius) {
        int margin = radius / 2;
        int wide = width + 2 * margin;
        int high = height + 2 * margin;
        float[] padded = new float[wide * high];
        Arrays.fill(padded, Float.NEGATIVE_INFINITY);
        for (int y = 0; y < height; y++) {
            System.arraycopy(values, y * width, padded, (y + margin) * wide + margin, width);
        }
        float[] largest = maximum(padded, wide, high, radius);
        negate(largest);
        float[] smallest = maximum(largest, wide, high, radius);
        float[] closed = new float[values.length];
        for (int y = 0; y < height; y++) {
            System.arraycopy(smallest, (y + margin) * wide + margin, closed, y * width, width);
        }
        negate(closed);
        return closed;
    }

    private static void negate(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = -values[i];
        }
    }

    private static float[] maximum(float[] values, int width, int height, int radius) {
        float[] across = transposed(alongRows(values, width, height, radius), width, height);
        return transposed(alongRows(across, height, width, radius), height, width);
    }

    /** The running maximum of a block from both its ends: two of them cover any window. */
    private static float[] alongRows(float[] values, int width, int height, int radius) {
        int window = 2 * radius + 1;
        int padded = (width + 2 * radius + window - 1) / window * window;
        float[] row = new float[padded];
        float[] fromLeft = new float[padded];
        float[] fromRight = new float[padded];
        float[] result = new float[values.length];
        for (int y = 0; y < height; y++) {
            Arrays.fill(row, Float.NEGATIVE_INFINITY);
            System.arraycopy(values, y * width, row, radius, width);
            for (int block = 0; block < padded; block += window) {
                running(row, block, block + window, fromLeft, fromRight);
            }
            for (int x = 0; x < width; x++) {
                result[y * width + x] = larger(fromRight[x], fromLeft[x + window - 1]);
            }
        }
        return result;
    }

    private static void running(
            float[] row, int from, int to, float[] fromLeft, float[] fromRight) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            largest = larger(largest, row[i]);
            fromLeft[i] = largest;
        }
        largest = Float.NEGATIVE_INFINITY;
        for (int i = to - 1; i >= from; i--) {
            largest = larger(largest, row[i]);
            fromRight[i] = largest;
        }
    }

    /** {@link Math#max} without its care for zeros and NaN, which costs more than the rest. */
    private static float larger(float a, float b) {
        return a > b ? a : b;
    }

    private static float[] transposed(float[] values, int width, int height) {
        float[] turned = new float[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = values[y * width + x];
            }
        }
        return turned;
    }
}
