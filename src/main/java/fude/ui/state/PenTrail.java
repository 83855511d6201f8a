package fude.ui.state;

import fude.ink.Stroke;
import java.util.ArrayList;
import java.util.List;

/** The stroke under the pen; without points while the pen is up. */
final class PenTrail {
    private final List<Stroke.Point> points = new ArrayList<>();
    private double clock;

    boolean isDown() {
        return !points.isEmpty();
    }

    /** Begins a stroke; the time of the first one on a paper is the zero of all times on it. */
    void begin(boolean isFirst, double time) {
        points.clear();
        if (isFirst) {
            clock = time;
        }
    }

    /** Only the swift pen's strokes keep the time: so each stroke tells by itself how it looks. */
    void add(Tool tool, double x, double y, double time) {
        points.add(
                tool == Tool.SWIFT_PEN
                        ? new Stroke.Point(x, y, time - (Double.isNaN(clock) ? 0 : clock))
                        : new Stroke.Point(x, y));
    }

    Stroke stroke() {
        return new Stroke(points);
    }

    void lift() {
        points.clear();
    }
}
