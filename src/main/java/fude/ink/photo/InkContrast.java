package fude.ink.photo;

import fude.data.pictures.GreyPicture;
import fude.ink.Mask;
import java.util.Arrays;

/**
 * How much darker a photograph's pixels are than the paper behind them, whatever the light: 0 is
 * paper, 1 black. Of light writing on a dark ground, how much lighter.
 *
 * @param grey of each pixel, the ink dark
 * @param grain how much greys of bare paper may differ
 * @param values width × height contrasts, those of bare paper about 0
 * @param paper contrasts below this are the paper's own grain
 * @param ink contrast of the darker ink in the picture; 0 where there is none
 */
record InkContrast(
        int width, int height, float[] grey, float grain, float[] values, float paper, float ink) {
    /** Ink differs from the paper by at least this much; Picture's GRAIN of 255 greys. */
    private static final float LEAST = 0.07f;

    /** Grain as multiples of its median deviation; a normal one is hardly ever beyond it. */
    private static final float GRAINS = 6.5f;

    /** A pen's line is no wider than this share of the square. */
    private static final int WIDEST = 3;

    /** The longer side of the copy in which shading is looked for. */
    private static final int SMALL = 320;

    /** Two greys are ink and paper, and no noise, if they explain this share of the variance. */
    private static final double TWO = 0.8;

    /** Writing covers less than this share of the picture, unless it is cropped. */
    private static final double MUCH = 0.25;

    /** Ink is at least this share of the strongest. */
    private static final float SHARE = 0.4f;

    /** Darker paper is not told from black. */
    private static final float DARKEST = 24;

    private static final int BINS = 2048;

    static InkContrast of(GreyPicture picture, PhotographOptions options) {
        int width = picture.width();
        int height = picture.height();
        float[] grey = Background.lightPaper(picture);
        float[] smooth = Background.smoothed(grey, width, height);
        if (!options.evenLight()) {
            return flat(smooth, width, height);
        }
        return evened(smooth, width, height);
    }

    /**
     * The paper is the simplest that leaves no shading among the ink: one grey for all of it, or
     * what a closing by a square leaves, the largest possible. It is sought in a small copy, since
     * shading is large.
     */
    private static InkContrast evened(float[] grey, int width, int height) {
        int factor = (Math.max(width, height) + SMALL - 1) / SMALL;
        float[] small = Background.reduced(grey, width, height, factor);
        int radius = radius(small, width / factor, height / factor);
        return radius == 0
                ? flat(grey, width, height)
                : against(grey, width, height, radius * factor);
    }

    /** Of the square; 0 where the paper has one grey. */
    private static int radius(float[] grey, int width, int height) {
        int best = 0;
        double least = Shading.of(flat(grey, width, height));
        int smallest = Math.min(width, height) / 60 + 3;
        for (int r = Math.max(2, Math.min(width, height) / 2);
                least > 0 && r >= smallest;
                r = 3 * r / 5) {
            InkContrast found = against(grey, width, height, r);
            double shading = Shading.of(found);
            if (shading < least && WIDEST * RoughWidth.of(found.mask()) <= 2 * r + 1) {
                least = shading;
                best = r;
            }
        }
        return best;
    }

    private static InkContrast flat(float[] grey, int width, int height) {
        TwoLevels levels = TwoLevels.of(grey, 255);
        float[] paper = new float[grey.length];
        Arrays.fill(paper, quantile(grey, 255, 0.5));
        if (levels.separability() > TWO) {
            int count = 0;
            float[] light = new float[grey.length];
            for (float value : grey) {
                if (value > levels.between()) {
                    light[count++] = value;
                }
            }
            Arrays.fill(paper, quantile(Arrays.copyOf(light, count), 255, 0.5));
        }
        return measured(width, height, grey, paper);
    }

    private static InkContrast against(float[] grey, int width, int height, int radius) {
        return measured(width, height, grey, RunningMaximum.closing(grey, width, height, radius));
    }

    /** What is within the grain of the paper, which is the same in light and shadow, is paper. */
    private static InkContrast measured(int width, int height, float[] grey, float[] paper) {
        float[] darker = new float[grey.length];
        for (int i = 0; i < darker.length; i++) {
            darker[i] = Math.max(0, paper[i] - grey[i]);
        }
        double middle = 0.5 * (1 - inkShare(darker));
        float bare = quantile(darker, 255, middle);
        float[] away = new float[darker.length];
        for (int i = 0; i < away.length; i++) {
            away[i] = Math.abs(darker[i] - bare);
        }
        float grain = GRAINS * quantile(away, 255, middle);
        float[] values = new float[grey.length];
        for (int i = 0; i < values.length; i++) {
            float beyond = darker[i] - bare;
            values[i] = beyond > grain ? Math.min(1, beyond / Math.max(paper[i], DARKEST)) : 0;
        }
        float ink = quantileAbove(values, LEAST);
        return new InkContrast(
                width, height, grey, grain, values, Math.min(LEAST, 0.5f * ink), ink);
    }

    /** The share of ink where it is plain, and 0 where there is as little as in usual writing. */
    private static double inkShare(float[] darker) {
        TwoLevels levels = TwoLevels.of(darker, 255);
        int ink = 0;
        for (float value : darker) {
            ink += value > levels.between() ? 1 : 0;
        }
        double share = (double) ink / darker.length;
        return levels.separability() > TWO && share > MUCH ? share : 0;
    }

    /** Where there is ink. */
    Mask mask() {
        return ink == 0 ? new Mask(width, height) : above(Math.max(paper, SHARE * ink));
    }

    /** Where there is anything on the paper, printed lines too. */
    Mask faint() {
        return ink == 0 ? new Mask(width, height) : above(Math.max(paper, 0.15f * ink));
    }

    Mask above(float least) {
        Mask mask = new Mask(width, height);
        for (int i = 0; i < values.length; i++) {
            mask.set(i, values[i] >= least);
        }
        return mask;
    }

    /** The contrast that a tenth of what is above the grain exceeds; 0 if nothing is. */
    private static float quantileAbove(float[] values, float least) {
        float[] above = new float[values.length];
        int count = 0;
        for (float value : values) {
            if (value >= least) {
                above[count++] = value;
            }
        }
        return count == 0 ? 0 : quantile(Arrays.copyOf(above, count), 1, 0.9);
    }

    private static float quantile(float[] values, float most, double share) {
        int[] bins = new int[BINS + 1];
        for (float value : values) {
            bins[Math.max(0, Math.min(BINS, Math.round(value / most * BINS)))]++;
        }
        int bin = 0;
        for (long below = bins[0]; below < share * values.length; below += bins[bin]) {
            bin++;
        }
        return bin * most / BINS;
    }
}
