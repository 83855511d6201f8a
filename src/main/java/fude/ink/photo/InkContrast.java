package fude.ink.photo;

import fude.data.pictures.GreyPicture;
import fude.ink.Mask;
import java.util.Arrays;

/**
 * How much darker a photograph's pixels are than the paper behind them, whatever the light: 0 is
 * paper, 1 black. Of light writing on a dark ground, how much lighter.
 *
 * @param values width × height contrasts, those of bare paper about 0
 * @param paper contrasts below this are the paper's own grain
 * @param ink contrast of the darker ink in the picture; 0 where there is none
 */
record InkContrast(int width, int height, float[] values, float paper, float ink) {
    /** Ink differs from the paper by at least this much; Picture's GRAIN of 255 greys. */
    private static final float LEAST = 0.07f;

    /** Grain as multiples of its median deviation; a normal one is beyond it once in 10⁵ pixels. */
    private static final float GRAINS = 6.5f;

    /** A pen's line is no wider than this share of the square, */
    private static final int WIDEST = 3;

    /** and in a smaller square it still is this share as wide. */
    private static final double STEADY = 0.8;

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
            float[] paper = new float[grey.length];
            Arrays.fill(paper, quantile(smooth, 255, 0.5));
            return measured(width, height, smooth, paper);
        }
        return narrowed(smooth, width, height);
    }

    /**
     * Fills what is written with a square that is wider than the pen. It is sought from above: what
     * becomes narrower with the square is shading, or a shadow, and no pen's line.
     */
    private static InkContrast narrowed(float[] grey, int width, int height) {
        int smallest = Math.min(width, height) / 60 + 3;
        int radius = Math.max(2, Math.min(width, height) / 2);
        InkContrast found = against(grey, width, height, radius);
        int pen = RoughWidth.of(found.mask());
        while (radius > smallest) {
            int smaller = Math.max(smallest, Math.min(3 * radius / 5, 3 * pen));
            InkContrast next = against(grey, width, height, smaller);
            int narrower = RoughWidth.of(next.mask());
            boolean isPen = narrower >= STEADY * pen && WIDEST * pen <= 2 * radius + 1;
            if (isPen && smaller < 2 * narrower) {
                return found;
            }
            found = next;
            pen = narrower;
            radius = smaller;
        }
        return found;
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
        float bare = quantile(darker, 255, 0.5);
        float[] away = new float[darker.length];
        for (int i = 0; i < away.length; i++) {
            away[i] = Math.abs(darker[i] - bare);
        }
        float grain = GRAINS * quantile(away, 255, 0.5);
        float[] values = new float[grey.length];
        for (int i = 0; i < values.length; i++) {
            float beyond = darker[i] - bare;
            values[i] = beyond > grain ? Math.min(1, beyond / Math.max(paper[i], DARKEST)) : 0;
        }
        float ink = quantileAbove(values, LEAST);
        return new InkContrast(width, height, values, Math.min(LEAST, 0.5f * ink), ink);
    }

    /** Where there is ink. */
    Mask mask() {
        return ink == 0 ? new Mask(width, height) : above(Math.max(paper, SHARE * ink));
    }

    /** Where there is anything on the paper, printed lines too. */
    Mask faint() {
        return ink == 0 ? new Mask(width, height) : above(Math.max(paper, 0.15f * ink));
    }

    private Mask above(float least) {
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
