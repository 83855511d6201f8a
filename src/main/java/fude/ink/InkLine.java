package fude.ink;

import java.util.Arrays;
import java.util.List;

/**
 * A stroke as it is inked: the smooth curve through its points in small straight pieces, and how
 * wide the pen is at each end of a piece. What is painted on the paper and what is framed for the
 * network both come from here, so that what one sees is what is read.
 *
 * <p>Where the points carry the time, the width follows the speed of the hand. The speed v, in
 * shares of the paper a second, is smoothed over {@link #MEMORY}; the pen is {@code 0.7 + 0.6 · v₀
 * / (v₀ + v)} times as wide as usual, so that it goes from 1.3 at rest through 1 at the usual speed
 * v₀ towards 0.7. A point's width follows from the points before it alone, and so a stroke's
 * beginning stays as it is while the stroke grows.
 *
 * @param x where the pieces begin and end, in the stroke's unit
 * @param y as x
 * @param width in usual widths of the pen
 */
public record InkLine(double[] x, double[] y, double[] width) {
    private static final double LEAST = 0.7;
    private static final double SPAN = 0.6;

    /** v₀, in shares of the paper a second. */
    private static final double USUAL_SPEED = 1.5;

    /** How long the pen remembers a speed, in milliseconds. */
    private static final double MEMORY = 40;

    private static final int MOST_PIECES = 64;

    /**
     * Inks a whole stroke.
     *
     * @param paper side of the paper in the stroke's unit; 0 where it is not known, and then the
     *     width does not follow the speed
     * @param piece greatest length of a straight piece, in the same unit
     */
    public static InkLine of(Stroke stroke, double paper, double piece) {
        return stroke.points().isEmpty()
                ? new InkLine(new double[0], new double[0], new double[0])
                : of(stroke, 0, stroke.points().size() - 1, paper, piece);
    }

    /**
     * Inks the part of a stroke from one of its points to another. Of a stroke that grows, all but
     * the part to its last point stays as it is.
     *
     * @param first place of the point that it begins with
     * @param last place of the point that it ends with
     */
    public static InkLine of(Stroke stroke, int first, int last, double paper, double piece) {
        List<Stroke.Point> points = stroke.points();
        double[] widths = widths(points, paper);
        Growing line = new Growing(Math.max(4, 2 * (last - first + 1)));
        line.add(points.get(first).x(), points.get(first).y(), widths[first]);
        for (int i = first + 1; i <= last; i++) {
            line.curve(points, i, widths[i - 1], widths[i], piece);
        }
        return line.done();
    }

    /** How wide the pen is at each point. */
    private static double[] widths(List<Stroke.Point> points, double paper) {
        double[] widths = new double[points.size()];
        Arrays.fill(widths, 1);
        double speed = USUAL_SPEED;
        for (int i = 1; i < widths.length && paper > 0; i++) {
            speed = smoothed(speed, points.get(i - 1), points.get(i), paper);
            widths[i] = LEAST + SPAN * USUAL_SPEED / (USUAL_SPEED + speed);
        }
        return widths;
    }

    /** The speed after a piece of the way, in shares of the paper a second. */
    private static double smoothed(double speed, Stroke.Point from, Stroke.Point to, double paper) {
        double millis = to.time() - from.time();
        if (!(millis > 0)) {
            return speed;
        }
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double now = 1000 * Math.sqrt(dx * dx + dy * dy) / paper / millis;
        return speed + (now - speed) * millis / (millis + MEMORY);
    }

    /** Whether the pen is equally wide everywhere. */
    public boolean isEven() {
        return Arrays.stream(width).allMatch(wide -> wide == width[0]);
    }

    /** How many places there are: one more than pieces. */
    public int size() {
        return x.length;
    }

    /** Arrays that grow. */
    private static final class Growing {
        private double[] x;
        private double[] y;
        private double[] width;
        private int size;

        Growing(int room) {
            x = new double[room];
            y = new double[room];
            width = new double[room];
        }

        void add(double px, double py, double wide) {
            if (size == x.length) {
                x = Arrays.copyOf(x, 2 * size);
                y = Arrays.copyOf(y, 2 * size);
                width = Arrays.copyOf(width, 2 * size);
            }
            x[size] = px;
            y[size] = py;
            width[size] = wide;
            size++;
        }

        /** Goes on to the point of this place. */
        void curve(List<Stroke.Point> points, int i, double from, double to, double piece) {
            Stroke.Point a = points.get(i - 1);
            Stroke.Point b = points.get(i);
            Stroke.Point before = points.get(Math.max(0, i - 2));
            Stroke.Point after = points.get(Math.min(points.size() - 1, i + 1));
            CatmullRom curve = new CatmullRom(before, a, b, after);
            int pieces =
                    (int) Math.max(1, Math.min(MOST_PIECES, Math.ceil(curve.length() / piece)));
            for (int k = 1; k <= pieces; k++) {
                double t = (double) k / pieces;
                add(curve.x(t), curve.y(t), from + (to - from) * t);
            }
        }

        InkLine done() {
            return new InkLine(
                    Arrays.copyOf(x, size), Arrays.copyOf(y, size), Arrays.copyOf(width, size));
        }
    }
}
