package fude.ink.photo;

import fude.ink.Mask;

/** What light leaves among the ink: it is wide, while lines of a pen are narrow. */
final class Shading {
    /** Darker than this share of the ink is not paper. */
    private static final float DARK = 0.15f;

    /** Half as dark as ink, and not at its edge. */
    private static final float FULL = 0.6f;

    /** Half dark edges and faint pens are narrower, as a share of the picture's longer side, */
    private static final double NARROW = 0.008;

    /** and the strongest pen is narrower than this. */
    private static final double WIDEST = 0.2;

    /** A shadow leaves the picture along this share of its border. */
    private static final double BORDER = 0.12;

    /** Across an edge of ink the contrast changes by this share of the ink's. */
    private static final float STEEP = 0.3f;

    /** What covers a smaller share of the picture is not to be feared. */
    private static final double LITTLE = 0.003;

    /** A piece of ink has soft edges along less than this share. */
    private static final double OPEN = 0.4;

    private static final int SOFT = 0;
    private static final int SHARP = 1;
    private static final int DEPTH = 2;

    /** Ink is deeper than the grain by this factor somewhere. */
    private static final float GRAINS = 1.5f;

    /** Pixels of a piece that are looked at. */
    private static final int MANY = 20_000;

    private Shading() {}

    /** The share of the picture that is shaded; 0 if hardly any is. */
    static double of(InkContrast contrast) {
        if (contrast.ink() == 0) {
            return 0;
        }
        int longest = Math.max(contrast.width(), contrast.height());
        Mask dark = contrast.above(Math.max(contrast.paper(), DARK * contrast.ink()));
        Mask full = contrast.above(FULL * contrast.ink());
        int edge = edge(contrast);
        Mask half = dark.without(MaskMorphology.grown(full, 2 * edge));
        int shaded = MaskMorphology.count(MaskMorphology.opened(half, edge));
        Mask wide = MaskMorphology.opened(dark, Math.max(2, (int) (WIDEST * longest / 2)));
        if (onBorder(wide) > BORDER * 2 * (contrast.width() + contrast.height())) {
            shaded += MaskMorphology.count(wide);
        }
        shaded += soft(contrast, edge);
        double share = (double) shaded / (contrast.width() * contrast.height());
        return share > LITTLE ? share : 0;
    }

    /** How many pixels of the ink's edge are none, as an area. */
    private static int soft(InkContrast contrast, int edge) {
        Mask ink = contrast.mask();
        int count = 0;
        for (int i = 0; i < contrast.values().length; i++) {
            count += ink.at(i) && edges(contrast, ink, i, edge + 1)[SOFT] > 0 ? 1 : 0;
        }
        return count * edge;
    }

    /** Whether a piece has no edge: much of where it ends is soft. */
    static boolean isShade(InkPart piece, InkContrast contrast, Mask ink) {
        int step = 1 + piece.pixels().length / MANY;
        int[] all = new int[2];
        float deepest = 0;
        for (int i = 0; i < piece.pixels().length; i += step) {
            int[] here = edges(contrast, ink, piece.pixels()[i], edge(contrast) + 1);
            all[SOFT] += here[SOFT];
            all[SHARP] += here[SHARP];
            deepest = Math.max(deepest, here[DEPTH]);
        }
        return all[SHARP] > 0 && deepest < GRAINS * contrast.grain()
                || all[SOFT] > OPEN * (all[SOFT] + all[SHARP]);
    }

    private static int edge(InkContrast contrast) {
        int longest = Math.max(contrast.width(), contrast.height());
        return Math.max(2, (int) Math.round(NARROW * longest));
    }

    /**
     * On how many of its four sides a pixel of ink borders on paper that is much lighter, and on
     * what is hardly so, and how much lighter the lightest is. A shadow is darker than what lies
     * before it and as dark as what lies behind.
     */
    private static int[] edges(InkContrast contrast, Mask ink, int pixel, int reach) {
        int x = pixel % contrast.width();
        int y = pixel / contrast.width();
        int[] found = new int[3];
        for (int side = 0; side < 4; side++) {
            int right = side < 2 ? 2 * side - 1 : 0;
            int down = side < 2 ? 0 : 2 * side - 5;
            int outX = x + reach * right;
            int outY = y + reach * down;
            boolean inside =
                    outX >= 0 && outY >= 0 && outX < contrast.width() && outY < contrast.height();
            if (inside && !ink.at(x + right, y + down) && !ink.at(outX, outY)) {
                float out = contrast.grey()[outY * contrast.width() + outX];
                float in = contrast.grey()[pixel];
                if (ink.at(x - right, y - down)) {
                    in = Math.min(in, contrast.grey()[pixel - down * contrast.width() - right]);
                }
                found[DEPTH] = Math.max(found[DEPTH], (int) (out - in));
                found[out - in < STEEP * contrast.ink() * out ? SOFT : SHARP]++;
            }
        }
        return found;
    }

    private static int onBorder(Mask mask) {
        int count = 0;
        for (int x = 0; x < mask.width(); x++) {
            count += mask.at(x, 0) ? 1 : 0;
            count += mask.at(x, mask.height() - 1) ? 1 : 0;
        }
        for (int y = 0; y < mask.height(); y++) {
            count += mask.at(0, y) ? 1 : 0;
            count += mask.at(mask.width() - 1, y) ? 1 : 0;
        }
        return count;
    }
}
