package fude.ui.inside.weights;

import fude.ui.controls.grid.Cells;
import fude.ui.look.Palette;

/** Blue above 0, orange below, as numbers that make up an image; for any thread. */
final class SignColors {
    private static final int STEPS = 128;

    private final int[] colors = new int[2 * STEPS + 1];

    SignColors(Palette palette) {
        Cells cells = new Cells(palette);
        for (int i = 0; i < colors.length; i++) {
            colors[i] = Palette.argb(cells.signed((double) (i - STEPS) / STEPS, 0));
        }
    }

    /**
     * The colours of numbers.
     *
     * @param full the number that has full colour, above 0
     */
    int[] of(float[] numbers, double full) {
        int[] picture = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            double share = Math.max(-1, Math.min(1, numbers[i] / full));
            picture[i] = colors[(int) Math.round((share + 1) * STEPS)];
        }
        return picture;
    }
}
