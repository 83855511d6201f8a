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
        CatmullRom curve = new CatmullRom(before, a, b, after);
        int steps = steps(a, b);
        for (int k = 1; k <= steps; k++) {
            double t = (double) k / steps;
            x[filled + k - 1] = curve.x(t);
            y[filled + k - 1] = curve.y(t);
        }
        return filled + steps;
    }

    private static int steps(Sketch.Knot a, Sketch.Knot b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        int steps = (int) Math.ceil(Math.sqrt(dx * dx + dy * dy) / STEP);
        return Math.max(1, Math.min(MOST_STEPS, steps));
    }
}
