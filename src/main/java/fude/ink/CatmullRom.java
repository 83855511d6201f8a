package fude.ink;

/**
 * A smooth curve through given places, the centripetal Catmull–Rom spline, which makes neither
 * loops nor cusps between them (Yuksel, Schaefer and Keyser 2011). Each coordinate is worked out by
 * itself.
 */
public final class CatmullRom {
    private CatmullRom() {}

    /** The square root of the distance: what "centripetal" means. */
    public static double pace(double dx, double dy) {
        return Math.sqrt(Math.sqrt(dx * dx + dy * dy));
    }

    /**
     * The derivative at a place, for a piece to the next one scaled to length 1.
     *
     * @param d0 the pace from the place before
     * @param d1 the pace to the next one
     */
    public static double tangent(double before, double here, double next, double d0, double d1) {
        if (d0 < 1e-9 || d1 < 1e-9) {
            return next - here;
        }
        double slope = (here - before) / d0 - (next - before) / (d0 + d1) + (next - here) / d1;
        return slope * d1;
    }

    /**
     * The curve from a to b, at t from 0 to 1 (cubic Hermite).
     *
     * @param da the derivative at a
     * @param db the derivative at b
     */
    public static double between(double a, double da, double b, double db, double t) {
        double u = 1 - t;
        return u * u * (1 + 2 * t) * a + u * u * t * da + t * t * (3 - 2 * t) * b - t * t * u * db;
    }
}
