package fude.ui.controls.plot;

/**
 * A path as it lies on a surface.
 *
 * @param place of its colour, as {@link fude.ui.look.Palette#line} counts
 * @param marked the point with a ring around it; −1 for none
 */
public record Trail(int place, double[] x, double[] y, int marked) {}
