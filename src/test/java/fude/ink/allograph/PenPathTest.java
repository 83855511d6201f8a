package fude.ink.allograph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PenPathTest {

    @Test
    void goesThroughEveryKnot() {
        List<Sketch.Knot> knots = List.of(knot(0, 0), knot(0.3, 0.1), knot(0.2, 0.7), knot(0, 1));
        PenPath trace = PenPath.through(knots);
        for (Sketch.Knot knot : knots) {
            assertTrue(nearest(trace, knot) < 1e-9);
        }
    }

    @Test
    void aCornerBetweenTwoKnotsLeavesStraightLines() {
        Sketch.Knot corner = new Sketch.Knot(0.5, 0, true, 1);
        PenPath trace = PenPath.through(List.of(knot(0, 0), corner, knot(0.5, 1)));
        for (int i = 0; i < trace.size(); i++) {
            assertEquals(0, Math.min(Math.abs(trace.y()[i]), Math.abs(trace.x()[i] - 0.5)), 1e-9);
        }
    }

    @Test
    void anArcStaysOnItsCircle() {
        Sketch sketch = new Sketch(new Rng(1), new Rng(2));
        sketch.arc(0, 0, 1, 1, 0, 360);
        PenPath trace = PenPath.through(sketch.strokes().get(0));
        for (int i = 0; i < trace.size(); i++) {
            double x = trace.x()[i];
            double y = trace.y()[i];
            assertEquals(1, Math.sqrt(x * x + y * y), 0.04);
        }
    }

    @Test
    void aSingleKnotIsADot() {
        assertEquals(1, PenPath.through(List.of(knot(0.2, 0.3))).size());
    }

    private static Sketch.Knot knot(double x, double y) {
        return new Sketch.Knot(x, y, false, 1);
    }

    private static double nearest(PenPath trace, Sketch.Knot knot) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < trace.size(); i++) {
            double x = Math.abs(trace.x()[i] - knot.x());
            double y = Math.abs(trace.y()[i] - knot.y());
            nearest = Math.min(nearest, Math.max(x, y));
        }
        return nearest;
    }
}
