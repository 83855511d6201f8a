package fude.ui.inside.descent;

/**
 * Where all paths begin.
 *
 * @param y nothing on a curve
 */
record Start(double x, double y) {}
