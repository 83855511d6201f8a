package fude.ink;

import java.util.List;

/** The box around strokes, in their unit; {@code left > right} where there is no point. */
public record StrokeBounds(double left, double top, double right, double bottom) {
    /** Around nothing. */
    public static final StrokeBounds NONE =
            new StrokeBounds(
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    Double.NEGATIVE_INFINITY);

    public static StrokeBounds of(List<Stroke> strokes) {
        StrokeBounds box = NONE;
        for (Stroke stroke : strokes) {
            for (Stroke.Point point : stroke.points()) {
                box = box.with(point.x(), point.y(), 0);
            }
        }
        return box;
    }

    /**
     * The box around inked lines, the pen's width included.
     *
     * @param scale of the lines
     * @param pen its usual width, after scaling
     */
    static StrokeBounds ofInk(List<InkLine> lines, double scale, double pen) {
        StrokeBounds box = NONE;
        for (InkLine line : lines) {
            for (int i = 0; i < line.size(); i++) {
                double radius = pen * line.width()[i] / 2;
                box = box.with(line.x()[i] * scale, line.y()[i] * scale, radius);
            }
        }
        return box;
    }

    /** The box that holds a circle, too. */
    public StrokeBounds with(double x, double y, double radius) {
        return new StrokeBounds(
                Math.min(left, x - radius),
                Math.min(top, y - radius),
                Math.max(right, x + radius),
                Math.max(bottom, y + radius));
    }

    boolean isEmpty() {
        return left > right;
    }

    /** The longer side. */
    public double longest() {
        return Math.max(right - left, bottom - top);
    }

    public double middleX() {
        return (left + right) / 2;
    }

    public double middleY() {
        return (top + bottom) / 2;
    }
}
