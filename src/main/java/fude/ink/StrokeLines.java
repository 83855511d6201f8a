package fude.ink;

import fude.text.ReportedException;
import fude.text.TextLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of one stroke file, one after another, up to the limits of such a file. */
final class StrokeLines {
    /** Without compression. */
    static final int MAX_BYTES = 1 << 25;

    static final int MAX_LINES = 100_000;
    private static final int MAX_POINTS = 3_000_000;
    private static final int FIELDS = 3;

    /** x, y and the time. */
    private static final int COORDINATES = 3;

    /** A stroke takes as much memory as some points. */
    private static final int POINTS_OF_STROKE = 4;

    private final Path file;
    private int lines;
    private int points;

    /**
     * @param file for the reports
     */
    StrokeLines(Path file) {
        this.file = file;
    }

    /** Counts a line that is not empty, before it is read. */
    void count(String line) throws ReportedException {
        lines++;
        boolean between = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean point = c != ' ' && c != '|';
            points += c == '|' ? POINTS_OF_STROKE : point && between ? 1 : 0;
            between = !point;
        }
        if (lines > MAX_LINES || points > MAX_POINTS) {
            throw tooLarge(file);
        }
    }

    static ReportedException tooLarge(Path file) {
        return ReportedException.of(
                "strokes.too-large", file, MAX_LINES, MAX_POINTS, MAX_BYTES >> 20);
    }

    /**
     * Reads one line.
     *
     * @param number of the line in the file, counted from 1
     * @throws ReportedException naming both, if it cannot be read
     */
    StrokeSample sample(String line, int number) throws ReportedException {
        String[] fields = line.split("\t", FIELDS + 1);
        if (fields.length != FIELDS || fields[0].isEmpty()) {
            throw ReportedException.of("strokes.fields", file, String.valueOf(number));
        }
        List<Stroke> strokes = new ArrayList<>();
        for (String stroke : fields[2].split("\\|")) {
            strokes.add(stroke(stroke.strip(), number));
        }
        return new StrokeSample(fields[0], fields[1], strokes);
    }

    private Stroke stroke(String text, int number) throws ReportedException {
        List<Stroke.Point> points = new ArrayList<>();
        int end;
        for (int from = 0; from < text.length(); from = end + 1) {
            int blank = text.indexOf(' ', from);
            end = blank < 0 ? text.length() : blank;
            if (end > from) {
                points.add(point(text.substring(from, end), number));
            }
        }
        return new Stroke(points);
    }

    private Stroke.Point point(String text, int number) throws ReportedException {
        String[] parts = text.split(",", COORDINATES + 1);
        try {
            if (parts.length == 2 || parts.length == COORDINATES) {
                double x = Double.parseDouble(parts[0]);
                double y = Double.parseDouble(parts[1]);
                double time = parts.length == COORDINATES ? Double.parseDouble(parts[2]) : 0;
                if (isPlace(x) && isPlace(y) && Double.isFinite(time)) {
                    return new Stroke.Point(x, y, parts.length == COORDINATES ? time : Double.NaN);
                }
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the report
        }
        throw ReportedException.of(
                "strokes.point", file, String.valueOf(number), TextLine.shown(text));
    }

    private static boolean isPlace(double coordinate) {
        return Math.abs(coordinate) <= Stroke.MAX_COORDINATE;
    }
}
