package fude.ink;

import fude.data.GreyPicture;
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

    /** The square that fills what is written is so many pens wide at least. */
    private static final int PENS = 4;

    /** Ink is at least this share of the strongest. */
    private static final float SHARE = 0.4f;

    private static final int BINS = 2048;

    static InkContrast of(GreyPicture picture, PhotographOptions options) {
        int width = picture.width();
        int height = picture.height();
        float[] grey = Ground.lightPaper(picture);
        float[] smooth = Ground.smoothed(grey, width, height);
        if (!options.evenLight()) {
            float[] paper = new float[grey.length];
            Arrays.fill(paper, quantile(smooth, 255, 0.5));
            return measured(width, height, smooth, paper);
        }
        return narrowed(smooth, width, height);
    }

    /**
     * Fills what is written with a square that the pen fits into several times. It is sought from
     * above: where the ink seems too wide for the square, the ink is a shadow.
     */
    private static InkContrast narrowed(float[] grey, int width, int height) {
        int shorter = Math.min(width, height);
        int radius = Math.max(2, shorter / 2);
        InkContrast found = null;
        while (radius > Math.max(2, shorter / 60)) {
            InkContrast next = against(grey, width, height, radius);
            int pen = PenWidth.of(next.mask());
            boolean fits = PENS * pen <= 2 * radius + 1;
            found = found == null || fits ? next : found;
            int fitting = Math.max(shorter / 60, PENS * pen / 2) + 3;
            if (fits && fitting >= radius * 0.7) {
                break;
            }
            radius = fits ? fitting : radius / 2;
        }
        return found;
    }

    private static InkContrast against(float[] grey, int width, int height, int radius) {
        return measured(width, height, grey, RunningMaximum.closing(grey, width, height, radius));
    }

    private static InkContrast measured(int width, int height, float[] grey, float[] paper) {
        float[] values = new float[grey.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, (paper[i] - grey[i]) / Math.max(paper[i], 24));
        }
        float bare = quantile(values, 1, 0.5);
        float[] away = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            away[i] = Math.abs(values[i] - bare);
            values[i] = Math.max(0, values[i] - bare);
        }
        float grain = GRAINS * quantile(away, 1, 0.5);
        float least = Math.max(LEAST, grain);
        float ink = quantileAbove(values, least);
        return new InkContrast(width, height, values, Math.min(least, 0.5f * ink), ink);
    }

    /** Where there is ink. */
    InkMask mask() {
        return ink == 0 ? new InkMask(width, height) : above(Math.max(paper, SHARE * ink));
    }

    /** Where there is anything on the paper, printed lines too. */
    InkMask faint() {
        return ink == 0 ? new InkMask(width, height) : above(Math.max(paper, 0.15f * ink));
    }

    private InkMask above(float least) {
        InkMask mask = new InkMask(width, height);
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
