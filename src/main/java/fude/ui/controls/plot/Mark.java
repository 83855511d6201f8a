package fude.ui.controls.plot;

/**
 * Something that is marked in a plot: a point, or all along one of the axes.
 *
 * @param x NaN for a level, a line at y
 * @param y NaN for a line at x
 * @param words stand beside it; may be empty
 * @param place of its colour, as {@link fude.ui.look.Palette#line} counts
 */
public record Mark(double x, double y, String words, int place) {

    /** A line at a height, from the left to the right. */
    public static Mark level(double y, String words, int place) {
        return new Mark(Double.NaN, y, words, place);
    }
}
