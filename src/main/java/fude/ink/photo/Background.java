package fude.ink.photo;

import fude.data.pictures.GreyPicture;

/** The ground that is written on: paper or blackboard, and its grain. */
final class Background {
    private Background() {}

    /**
     * The picture's greys, or their opposites where the writing is light on dark. Writing is
     * narrow: it is what differs from the mean of its surroundings strongly and on one side (the
     * third moment tells which).
     */
    static float[] lightPaper(GreyPicture picture) {
        int width = picture.width();
        int height = picture.height();
        float[] grey = new float[width * height];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = picture.grey()[i];
        }
        float[] around = means(grey, width, height, Math.max(1, Math.min(width, height) / 4));
        double skew = 0;
        for (int i = 0; i < grey.length; i++) {
            double away = grey[i] - around[i];
            skew += away * away * away;
        }
        if (skew > 0) {
            for (int i = 0; i < grey.length; i++) {
                grey[i] = 255 - grey[i];
            }
        }
        return grey;
    }

    /** The mean of each pixel and its eight neighbours, against the grain. */
    static float[] smoothed(float[] grey, int width, int height) {
        return means(grey, width, height, 1);
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
