package fude.ink.photo;

import fude.ink.Mask;
import java.util.Arrays;

/**
 * About how wide the pen was on a whole page: at each pixel the shorter of the runs of ink through
 * it.
 */
final class RoughWidth {
    /** Thin printed lines are not to hide the pen. */
    private static final double SHARE = 0.9;

    private RoughWidth() {}

    /** In pixels, rather too wide than too narrow; 0 without ink. */
    static int of(Mask mask) {
        int[] down = downwards(mask);
        int[] across = downwards(mask.transposed());
        int width = mask.width();
        int height = mask.height();
        int[] thickness = new int[down.length];
        int count = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int run = Math.min(down[y * width + x], across[x * height + y]);
                if (run > 0) {
                    thickness[count++] = run;
                }
            }
        }
        Arrays.sort(thickness, 0, count);
        return count == 0 ? 0 : thickness[(int) (SHARE * (count - 1))];
    }

    /** For each pixel of ink the length of its run in the column. */
    private static int[] downwards(Mask mask) {
        int[] runs = new int[mask.width() * mask.height()];
        for (int x = 0; x < mask.width(); x++) {
            for (int y = 0; y < mask.height(); y++) {
                if (mask.at(x, y)) {
                    int end = mask.runEnd(x, y);
                    for (int inside = y; inside <= end; inside++) {
                        runs[inside * mask.width() + x] = end - y + 1;
                    }
                    y = end;
                }
            }
        }
        return runs;
    }
}
