package fude.ink;

import java.util.Locale;
import java.util.StringJoiner;

/** Writes what {@link StrokeReader} reads. */
public final class StrokeWriter {
    private StrokeWriter() {}

    /**
     * A sample as a line, without its end; coordinates with two decimals, times in whole
     * milliseconds.
     *
     * @throws IllegalArgumentException if label or writer would break the line, or a point is too
     *     far away to be read again
     */
    public static String line(StrokeSample sample) {
        String names = sample.label() + sample.writer();
        if (sample.label().isEmpty() || names.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("not a label and a writer: " + names);
        }
        StringJoiner strokes = new StringJoiner("|");
        for (Stroke stroke : sample.strokes()) {
            StringJoiner points = new StringJoiner(" ");
            for (Stroke.Point point : stroke.points()) {
                if (!isWithinReach(point)) {
                    throw new IllegalArgumentException("not a place on paper: " + point);
                }
                String place = String.format(Locale.ROOT, "%.2f,%.2f", point.x(), point.y());
                points.add(point.isTimed() ? place + "," + Math.round(point.time()) : place);
            }
            strokes.add(points.toString());
        }
        return sample.label() + "\t" + sample.writer() + "\t" + strokes;
    }

    private static boolean isWithinReach(Stroke.Point point) {
        return Math.abs(point.x()) <= Stroke.MAX_COORDINATE
                && Math.abs(point.y()) <= Stroke.MAX_COORDINATE;
    }
}
