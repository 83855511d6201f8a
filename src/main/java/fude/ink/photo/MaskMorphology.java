package fude.ink.photo;

import fude.ink.Mask;

/**
 * Morphology of masks with a square (Serra 1982), by a table of sums (Crow 1984), in time that does
 * not depend on the square's size. Nothing beyond the grid belongs to a shape.
 */
final class MaskMorphology {
    private MaskMorphology() {}

    /** The cells with one of the shape in the square of side 2 radius + 1 around them. */
    static Mask grown(Mask mask, int radius) {
        return counted(mask, radius, false);
    }

    /** The cells with nothing but the shape in the square around them. */
    static Mask shrunk(Mask mask, int radius) {
        return counted(mask, radius, true);
    }

    /** What a square of the shape covers. */
    static Mask opened(Mask mask, int radius) {
        return grown(shrunk(mask, radius), radius);
    }

    static int count(Mask mask) {
        int count = 0;
        for (boolean cell : mask.cells()) {
            count += cell ? 1 : 0;
        }
        return count;
    }

    private static Mask counted(Mask mask, int radius, boolean all) {
        int width = mask.width();
        int height = mask.height();
        int[] sums = new int[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            int row = 0;
            for (int x = 0; x < width; x++) {
                row += mask.at(y * width + x) ? 1 : 0;
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        int least = all ? (2 * radius + 1) * (2 * radius + 1) : 1;
        Mask found = new Mask(width, height);
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - radius);
            int bottom = Math.min(height, y + radius + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - radius);
                int right = Math.min(width, x + radius + 1);
                int inside =
                        sums[bottom * (width + 1) + right]
                                - sums[top * (width + 1) + right]
                                - sums[bottom * (width + 1) + left]
                                + sums[top * (width + 1) + left];
                found.set(y * width + x, inside >= least);
            }
        }
        return found;
    }
}
