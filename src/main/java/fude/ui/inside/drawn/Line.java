package fude.ui.inside.drawn;

/**
 * A weight as a line.
 *
 * @param layer whose weight it is
 * @param from the pixel, or the unit of the column before
 * @param to the unit that adds it up
 */
record Line(int layer, int from, int to, float weight) {}
