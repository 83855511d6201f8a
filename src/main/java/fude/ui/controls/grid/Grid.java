package fude.ui.controls.grid;

import java.util.Arrays;

/**
 * Numbers as a picture, row by row; the last row may be shorter.
 *
 * @param ink beneath them, pixels 0 to 255; null for none
 * @param strongest the number from which on a cell has full colour, above 0
 * @param isSigned whether they speak for and against, or are activations
 */
public record Grid(double[] values, int columns, byte[] ink, double strongest, boolean isSigned) {
    private static final double STRONG = 0.95;

    /**
     * What pixels say, over their ink.
     *
     * @param strongest of all pictures beside one another, so that they can be compared
     */
    public static Grid ofPixels(double[] values, int columns, byte[] ink, double strongest) {
        return new Grid(values, columns, ink, positive(strongest), true);
    }

    /** Weights, or what they add. */
    public static Grid signed(double[] values, int columns) {
        return new Grid(values, columns, null, positive(strong(values)), true);
    }

    /** Activations. */
    public static Grid activations(double[] values, int columns) {
        double strongest = Arrays.stream(values).map(Math::abs).max().orElse(0);
        return new Grid(values, columns, null, positive(strongest), false);
    }

    private static double positive(double number) {
        return number > 0 ? number : 1;
    }

    /**
     * What is strong among these numbers, without its sign: the few that are stronger would leave
     * the others pale.
     */
    public static double strong(double[] values) {
        double[] sizes = Arrays.stream(values).map(Math::abs).filter(v -> v > 0).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[(int) (STRONG * (sizes.length - 1))];
    }

    public int rows() {
        return (values.length + columns - 1) / columns;
    }

    /** −1 to 1. */
    public double share(int cell) {
        return Math.max(-1, Math.min(1, values[cell] / strongest));
    }

    public double inkOf(int cell) {
        return ink == null ? 0 : (ink[cell] & 0xff) / 255.0;
    }
}
