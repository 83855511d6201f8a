package fude.data.pictures;

/** What a picture with transparent parts shows on paper. */
final class Transparency {
    /** Colours of less alpha say little of the ink's. */
    private static final int FIRM = 4;

    /** How much ink of one colour may differ, as a share of white. */
    private static final int EVEN = 16;

    private Transparency() {}

    /**
     * The brightness of colours, on paper where they are transparent.
     *
     * @param argb 8 bits each of alpha, red, green and blue; overwritten
     * @return the same array, 0 to 255
     */
    static int[] luma(int[] argb) {
        if (!isOpaque(argb)) {
            double[] luma = new double[argb.length];
            int[] alpha = new int[argb.length];
            for (int i = 0; i < argb.length; i++) {
                luma[i] = luma(argb[i]);
                alpha[i] = argb[i] >>> 24;
            }
            onPaper(luma, alpha, 255, argb);
            return argb;
        }
        for (int i = 0; i < argb.length; i++) {
            argb[i] = (int) Math.round(luma(argb[i]));
        }
        return argb;
    }

    static boolean isOpaque(int[] argb) {
        for (int colour : argb) {
            if (colour >>> 24 != 255) {
                return false;
            }
        }
        return true;
    }

    private static double luma(int argb) {
        return luma(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    /** Of ITU-R BT.601. */
    static double luma(int red, int green, int blue) {
        return 0.299 * red + 0.587 * green + 0.114 * blue;
    }

    /**
     * Colours lie on white. Where all that is not transparent is of one light colour, which white
     * would hide, it is as good as black.
     *
     * @param most white, and what is not transparent at all
     */
    static void onPaper(double[] luma, int[] alpha, int most, int[] grey) {
        boolean light = isLight(luma, alpha, most);
        for (int i = 0; i < grey.length; i++) {
            double share = (double) alpha[i] / most;
            grey[i] = (int) Math.round(share * (light ? 0 : luma[i]) + (1 - share) * most);
        }
    }

    private static boolean isLight(double[] luma, int[] alpha, int most) {
        double darkest = most;
        double lightest = 0;
        boolean seenThrough = false;
        for (int i = 0; i < alpha.length; i++) {
            seenThrough |= alpha[i] * FIRM < most;
            if (alpha[i] * FIRM >= most) {
                darkest = Math.min(darkest, luma[i]);
                lightest = Math.max(lightest, luma[i]);
            }
        }
        return seenThrough && 2 * darkest >= most && (lightest - darkest) * EVEN <= most;
    }
}
