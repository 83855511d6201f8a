package fude.data.pictures;

/**
 * The grey in which ink differs most from its paper: brightness, or red, green or blue alone where
 * ink and paper are about equally bright, as yellow on white and red on green.
 */
final class InkChannel {
    /** The picture is looked at in this number of tiles along its longer side. */
    private static final int TILES = 24;

    /** About this number of pixels is looked at. */
    private static final int ENOUGH = 200_000;

    /** Ink is what differs from its tile's mean more than this share of the pixels. */
    private static final double PAPER = 0.995;

    /** A channel must be clearer than brightness by this factor, */
    private static final double CLEARER = 1.6;

    /** and ink in it differ by this number of greys, which no grain does. */
    private static final int INK = 32;

    private InkChannel() {}

    /** A way to turn colours, which may be overwritten, into greys. */
    interface Grey {
        int[] of(int width, int height, int[] argb);
    }

    /**
     * @param argb overwritten; by brightness where some of it is transparent
     * @return the same array, 0 to 255
     */
    static int[] grey(int width, int height, int[] argb) {
        if (!Transparency.isOpaque(argb)) {
            return Transparency.luma(argb);
        }
        int best = -1;
        double most = CLEARER * Math.max(1, contrast(width, height, argb, -1));
        for (int shift = 0; shift <= 16; shift += 8) {
            double contrast = contrast(width, height, argb, shift);
            if (contrast > most && contrast >= INK) {
                most = contrast;
                best = shift;
            }
        }
        if (best < 0) {
            return Transparency.luma(argb);
        }
        for (int i = 0; i < argb.length; i++) {
            argb[i] = argb[i] >> best & 0xff;
        }
        return argb;
    }

    /** How far ink is from the mean around it, in greys. */
    private static double contrast(int width, int height, int[] argb, int shift) {
        int side = Math.max(8, (Math.max(width, height) + TILES - 1) / TILES);
        int step = (int) Math.ceil(Math.sqrt((double) argb.length / ENOUGH));
        int[] away = new int[256];
        int all = 0;
        for (int top = 0; top < height; top += side) {
            for (int left = 0; left < width; left += side) {
                int bottom = Math.min(height, top + side);
                int right = Math.min(width, left + side);
                double sum = 0;
                int count = 0;
                for (int y = top; y < bottom; y += step) {
                    for (int x = left; x < right; x += step) {
                        sum += value(argb[y * width + x], shift);
                        count++;
                    }
                }
                double mean = sum / count;
                for (int y = top; y < bottom; y += step) {
                    for (int x = left; x < right; x += step) {
                        away[(int) Math.abs(value(argb[y * width + x], shift) - mean)]++;
                    }
                }
                all += count;
            }
        }
        int contrast = 0;
        for (int below = away[0]; below < PAPER * all; below += away[contrast]) {
            contrast++;
        }
        return contrast;
    }

    private static double value(int argb, int shift) {
        return shift < 0
                ? Transparency.luma(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff)
                : argb >> shift & 0xff;
    }
}
