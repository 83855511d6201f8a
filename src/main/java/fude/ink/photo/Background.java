package fude.ink.photo;

import fude.data.pictures.GreyPicture;

/** The ground that is written on: paper or blackboard, and its grain. */
final class Background {
    /** The longer side of the copy in which ink is told from paper. */
    private static final int SMALL = 200;

    /** One of ink and paper is narrower than the other if it is so by this factor. */
    private static final double PLAIN = 1.5;

    private Background() {}

    /** The picture's greys, or their opposites where the writing is light on dark. */
    static float[] lightPaper(GreyPicture picture) {
        int width = picture.width();
        int height = picture.height();
        float[] grey = new float[width * height];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = picture.grey()[i];
        }
        if (isLightOnDark(grey, width, height)) {
            for (int i = 0; i < grey.length; i++) {
                grey[i] = 255 - grey[i];
            }
        }
        return grey;
    }

    /**
     * Writing is narrow: a closing fills it if it is dark, an opening if it is light, and neither
     * changes the edges of shadows. Where a crop leaves ink and paper equally narrow, writing is
     * what differs from the mean of its surroundings strongly and on one side (the third moment
     * tells which).
     */
    private static boolean isLightOnDark(float[] grey, int width, int height) {
        int factor = (Math.max(width, height) + SMALL - 1) / SMALL;
        float[] small =
                smoothed(reduced(grey, width, height, factor), width / factor, height / factor);
        double dark = narrow(small, width / factor, height / factor);
        for (int i = 0; i < small.length; i++) {
            small[i] = 255 - small[i];
        }
        double light = narrow(small, width / factor, height / factor);
        return Math.max(dark, light) > PLAIN * Math.min(dark, light)
                ? light > dark
                : skew(grey, width, height) > 0;
    }

    /** How much that is dark is narrow: what closings fill, over the square of their mean size. */
    private static double narrow(float[] grey, int width, int height) {
        int largest = Math.max(2, Math.max(width, height) / 8);
        double filled = 0;
        double sizes = 0;
        for (int radius = 1; radius <= largest; radius = Math.max(radius + 1, 3 * radius / 2)) {
            float[] closed = RunningMaximum.closing(grey, width, height, radius);
            double sum = 0;
            for (int i = 0; i < grey.length; i++) {
                double deep = closed[i] - grey[i];
                sum += deep * deep * deep;
            }
            sizes += radius * (sum - filled);
            filled = sum;
        }
        return sizes > 0 ? filled * filled * filled / (sizes * sizes) : 0;
    }

    private static double skew(float[] grey, int width, int height) {
        float[] around = means(grey, width, height, Math.max(1, Math.min(width, height) / 4));
        double skew = 0;
        for (int i = 0; i < grey.length; i++) {
            double away = grey[i] - around[i];
            skew += away * away * away;
        }
        return skew;
    }

    /** The mean of each pixel and its eight neighbours, against the grain. */
    static float[] smoothed(float[] grey, int width, int height) {
        return means(grey, width, height, 1);
    }

    /** Of squares of {@code factor} pixels their means. */
    static float[] reduced(float[] grey, int width, int height, int factor) {
        if (factor == 1) {
            return grey;
        }
        int columns = width / factor;
        int rows = height / factor;
        float[] means = new float[columns * rows];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                float sum = 0;
                for (int i = 0; i < factor * factor; i++) {
                    sum += grey[(y * factor + i / factor) * width + x * factor + i % factor];
                }
                means[y * columns + x] = sum / (factor * factor);
            }
        }
        return means;
    }

    /** The means of the squares around each pixel, by a table of sums (Crow 1984). */
    private static float[] means(float[] values, int width, int height, int radius) {
        double[] sums = new double[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            double row = 0;
            for (int x = 0; x < width; x++) {
                row += values[y * width + x];
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        float[] means = new float[values.length];
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - radius) * (width + 1);
            int bottom = Math.min(height, y + radius + 1) * (width + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - radius);
                int right = Math.min(width, x + radius + 1);
                double sum =
                        sums[bottom + right]
                                - sums[top + right]
                                - sums[bottom + left]
                                + sums[top + left];
                means[y * width + x] =
                        (float) (sum / (right - left) / ((bottom - top) / (width + 1)));
            }
        }
        return means;
    }
}
