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
    private static final float STEEP = 0.4f;

    /** What covers a smaller share of the picture is not to be feared. */
    private static final double LITTLE = 0.003;

    private Shading() {}

    /** The share of the picture that is shaded; 0 if hardly any is. */
    static double of(InkContrast contrast, float[] grey) {
        if (contrast.ink() == 0) {
            return 0;
        }
        int longest = Math.max(contrast.width(), contrast.height());
        Mask dark = contrast.above(Math.max(contrast.paper(), DARK * contrast.ink()));
        Mask full = contrast.above(FULL * contrast.ink());
        int edge = Math.max(2, (int) Math.round(NARROW * longest));
        Mask half = dark.without(MaskMorphology.grown(full, 2 * edge));
        int shaded = MaskMorphology.count(MaskMorphology.opened(half, edge));
        Mask wide = MaskMorphology.opened(dark, Math.max(2, (int) (WIDEST * longest / 2)));
        if (onBorder(wide) > BORDER * 2 * (contrast.width() + contrast.height())) {
            shaded += MaskMorphology.count(wide);
        }
        shaded += soft(contrast, grey, edge);
        double share = (double) shaded / (contrast.width() * contrast.height());
        return share > LITTLE ? share : 0;
    }

    /** How many pixels of the ink's edge are none: the contrast hardly changes about them. */
    private static int soft(InkContrast contrast, float[] grey, int edge) {
        int width = contrast.width();
        Mask ink = contrast.mask();
        int count = 0;
        for (int y = 0; y < contrast.height(); y++) {
            for (int x = 0; x < width; x++) {
                boolean atEdge = ink.at(x, y) && isAtEdge(ink, x, y);
                if (atEdge && change(contrast, grey, x, y, edge + 1) < STEEP * contrast.ink()) {
                    count++;
                }
            }
        }
        return count * edge;
    }

    private static boolean isAtEdge(Mask ink, int x, int y) {
        return x > 0 && !ink.at(x - 1, y)
                || y > 0 && !ink.at(x, y - 1)
                || x < ink.width() - 1 && !ink.at(x + 1, y)
                || y < ink.height() - 1 && !ink.at(x, y + 1);
    }

    /** As a share of the lightest pixel near. */
    private static float change(InkContrast contrast, float[] grey, int x, int y, int radius) {
        int width = contrast.width();
        float least = Float.MAX_VALUE;
        float most = 1;
        for (int ny = Math.max(0, y - radius); ny <= Math.min(contrast.height() - 1, y + radius); ny++) {
            for (int nx = Math.max(0, x - radius); nx <= Math.min(width - 1, x + radius); nx++) {
                least = Math.min(least, grey[ny * width + nx]);
                most = Math.max(most, grey[ny * width + nx]);
            }
        }
        return (most - least) / most;
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
