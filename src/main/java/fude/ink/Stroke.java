package fude.ink;

import java.util.List;

/**
 * One movement of the pen on the paper, in writing order. x grows to the right, y downward; the
 * unit is the device's own, since only the shape counts.
 */
public record Stroke(List<Point> points) {

    /** A place the pen was at. */
    public record Point(double x, double y) {}

    public Stroke {
        points = List.copyOf(points);
    }
}
