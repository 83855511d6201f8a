package fude.ink;

import java.util.List;

/**
 * One movement of the pen on the paper, in writing order. x grows to the right, y downward; the
 * unit is the device's own, since only the shape counts. Where the points carry the time, the pen's
 * width follows the speed of the hand, see {@link InkLine}.
 */
public record Stroke(List<Point> points) {

    /** How far from the origin a point can be that a file holds. */
    static final double MAX_COORDINATE = 1e6;

    /**
     * A place the pen was at.
     *
     * @param time when, in milliseconds from any moment; NaN where that is not known
     */
    public record Point(double x, double y, double time) implements CatmullRom.Place {

        /** A place without a time. */
        public Point(double x, double y) {
            this(x, y, Double.NaN);
        }

        /** Whether it is known when the pen was here. */
        public boolean isTimed() {
            return !Double.isNaN(time);
        }
    }

    public Stroke {
        points = List.copyOf(points);
    }

    /** The same stroke with another unit and another origin; the times stay. */
    public Stroke mapped(double scale, double right, double down) {
        return new Stroke(
                points.stream()
                        .map(p -> new Point(p.x() * scale + right, p.y() * scale + down, p.time()))
                        .toList());
    }
}
