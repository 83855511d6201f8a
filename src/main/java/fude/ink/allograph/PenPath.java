package fude.ink.allograph;

import fude.ink.CatmullRom;
import java.util.List;

/** Where the pen goes in one stroke, in small straight steps. */
public record PenPath(double[] x, double[] y) {
    /** Greatest length of a step between two knots, in digit heights. */
    private static final double STEP = 0.05;

    private static final int MOST_STEPS = 40;

    /** A smooth curve through the knots, broken at the sharp ones. */
    public static PenPath through(List<Sketch.Knot> knots) {
        int count = 1;
        for (int i = 1; i < knots.size(); i++) {
            count += steps(knots.get(i - 1), knots.get(i));
        }
        PenPath trace = new PenPath(new double[count], new double[count]);
        trace.x[0] = knots.get(0).x();
        trace.y[0] = knots.get(0).y();
        int filled = 1;
        for (int i = 1; i < knots.size(); i++) {
            filled = trace.fill(knots, i, filled);
        }
        return trace;
    }

    public int size() {
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
        double ax = CatmullRom.tangent(before.x(), a.x(), b.x(), d0, d1);
        double ay = CatmullRom.tangent(before.y(), a.y(), b.y(), d0, d1);
        double bx = -CatmullRom.tangent(after.x(), b.x(), a.x(), d2, d1);
        double by = -CatmullRom.tangent(after.y(), b.y(), a.y(), d2, d1);
        int steps = steps(a, b);
        for (int k = 1; k <= steps; k++) {
            double t = (double) k / steps;
            x[filled + k - 1] = CatmullRom.between(a.x(), ax, b.x(), bx, t);
            y[filled + k - 1] = CatmullRom.between(a.y(), ay, b.y(), by, t);
        }
        return filled + steps;
    }

    private static int steps(Sketch.Knot a, Sketch.Knot b) {
        int steps = (int) Math.ceil(Math.sqrt(distanceSquared(a, b)) / STEP);
        return Math.max(1, Math.min(MOST_STEPS, steps));
    }

    private static double pace(Sketch.Knot a, Sketch.Knot b) {
        return CatmullRom.pace(b.x() - a.x(), b.y() - a.y());
    }

    private static double distanceSquared(Sketch.Knot a, Sketch.Knot b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        return dx * dx + dy * dy;
    }
}
