package fude.ink;

/**
 * A piece of a smooth curve through given places: of the centripetal Catmull–Rom spline, which
 * makes neither loops nor cusps between them (Yuksel, Schaefer and Keyser 2011). Each coordinate is
 * worked out by itself.
 */
public final class CatmullRom {
    private final Place a;
    private final Place b;
    private final double pace;
    private final double ax;
    private final double ay;
    private final double bx;
    private final double by;

    /** Something that lies somewhere. */
    public interface Place {
        double x();

        double y();
    }

    /** The piece from {@code a} to {@code b}; the curve begins or ends where two are the same. */
    public CatmullRom(Place before, Place a, Place b, Place after) {
        this.a = a;
        this.b = b;
        this.pace = pace(a, b);
        double paceBefore = pace(before, a);
        double paceAfter = pace(b, after);
        this.ax = tangent(before.x(), a.x(), b.x(), paceBefore, pace);
        this.ay = tangent(before.y(), a.y(), b.y(), paceBefore, pace);
        this.bx = -tangent(after.x(), b.x(), a.x(), paceAfter, pace);
        this.by = -tangent(after.y(), b.y(), a.y(), paceAfter, pace);
    }

    /** The square root of the distance: what "centripetal" means. */
    private static double pace(Place from, Place to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        return Math.sqrt(Math.sqrt(dx * dx + dy * dy));
    }

    /**
     * The derivative at a place, for a piece to the next one scaled to length 1.
     *
     * @param d0 the pace from the place before
     * @param d1 the pace to the next one
     */
    private static double tangent(double before, double here, double next, double d0, double d1) {
        if (d0 < 1e-9 || d1 < 1e-9) {
            return next - here;
        }
        double slope = (here - before) / d0 - (next - before) / (d0 + d1) + (next - here) / d1;
        return slope * d1;
    }

    /** From one end to the other, straight. */
    double length() {
        return pace * pace;
    }

    /** The curve at t, from 0 to 1. */
    public double x(double t) {
        return between(a.x(), ax, b.x(), bx, t);
    }

    /** The curve at t, from 0 to 1. */
    public double y(double t) {
        return between(a.y(), ay, b.y(), by, t);
    }

    /**
     * From a to b (cubic Hermite).
     *
     * @param da the derivative at a
     * @param db the derivative at b
     */
    private static double between(double a, double da, double b, double db, double t) {
        double u = 1 - t;
        return u * u * (1 + 2 * t) * a + u * u * t * da + t * t * (3 - 2 * t) * b - t * t * u * db;
    }
}
