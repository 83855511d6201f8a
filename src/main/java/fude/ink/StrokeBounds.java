package fude.ink;

import java.util.List;

/** The box around strokes, in their unit; {@code left > right} where there is no point. */
public record StrokeBounds(double left, double top, double right, double bottom) {

    public static StrokeBounds of(List<Stroke> strokes) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Stroke stroke : strokes) {
            for (Stroke.Point point : stroke.points()) {
                left = Math.min(left, point.x());
                right = Math.max(right, point.x());
                top = Math.min(top, point.y());
                bottom = Math.max(bottom, point.y());
            }
        }
        return new StrokeBounds(left, top, right, bottom);
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
