package fude.ink;

import java.util.List;

/** Where the pen goes in one stroke, in small straight steps. */
record Trace(double[] x, double[] y) {
    /** Greatest length of a step between two knots, in digit heights. */
    private static final double STEP = 0.05;

    private static final int MOST_STEPS = 40;

    /**
     * A smooth curve through the knots, broken at the sharp ones (centripetal Catmull–Rom spline;
     * Yuksel, Schaefer and Keyser 2011).
     */
    static Trace through(List<Sketch.Knot> knots) {
        int count = 1;
        for (int i = 1; i < knots.size(); i++) {
            count += steps(knots.get(i - 1), knots.get(i));
        }
        Trace trace = new Trace(new double[count], new double[count]);
        trace.x[0] = knots.get(0).x();
        trace.y[0] = knots.get(0).y();
        int filled = 1;
        for (int i = 1; i < knots.size(); i++) {
            filled = trace.fill(knots, i, filled);
        }
        return trace;
    }

    int size() {
        return x.length;
    }

    private int fill(List<Sketch.Knot> knots, int i, int filled) {
        Sketch.Knot a = knots.get(i - 1);
        Sketch.Knot b = knots.get(i);
        Sketch.Knot before = i < 2 || a.sharp() ? a : knots.get(i - 2);
        Sketch.Knot after = i + 1 == knots.size() || b.sharp() ? b : knots.get(i + 1);
        double d0 = pace(before, a);
        double d1 = pace(a, b);
        double d2 = pace(b, after);
        double ax = tangent(before.x(), a.x(), b.x(), d0, d1);
        double ay = tangent(before.y(), a.y(), b.y(), d0, d1);
        double bx = -tangent(after.x(), b.x(), a.x(), d2, d1);
        double by = -tangent(after.y(), b.y(), a.y(), d2, d1);
        int steps = steps(a, b);
        for (int k = 1; k <= steps; k++) {
            double t = (double) k / steps;
            x[filled + k - 1] = hermite(a.x(), ax, b.x(), bx, t);
            y[filled + k - 1] = hermite(a.y(), ay, b.y(), by, t);
        }
        return filled + steps;
    }

    private static int steps(Sketch.Knot a, Sketch.Knot b) {
        int steps = (int) Math.ceil(Math.sqrt(distanceSquared(a, b)) / STEP);
        return Math.max(1, Math.min(MOST_STEPS, steps));
    }

    /** The square root of the distance: what "centripetal" means. */
    private static double pace(Sketch.Knot a, Sketch.Knot b) {
        return Math.sqrt(Math.sqrt(distanceSquared(a, b)));
    }

    private static double distanceSquared(Sketch.Knot a, Sketch.Knot b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        return dx * dx + dy * dy;
    }

    /** The derivative at {@code here} for a piece {@code d1} long, scaled to length 1. */
    private static double tangent(double before, double here, double next, double d0, double d1) {
        if (d0 < 1e-9 || d1 < 1e-9) {
            return next - here;
        }
        double slope = (here - before) / d0 - (next - before) / (d0 + d1) + (next - here) / d1;
        return slope * d1;
    }

    private static double hermite(double a, double da, double b, double db, double t) {
        double u = 1 - t;
        return u * u * (1 + 2 * t) * a + u * u * t * da + t * t * (3 - 2 * t) * b - t * t * u * db;
    }
}
