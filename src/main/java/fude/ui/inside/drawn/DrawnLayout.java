package fude.ui.inside.drawn;

import fude.ui.inside.drawn.Sketch.Column;
import fude.ui.state.Selection;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/**
 * Where everything of the drawing lies, in pixels: the picture at the left, a column for each
 * layer, the answer at the right.
 */
final class DrawnLayout {
    private static final double RADIUS = 11;
    private static final double SIDE = 4;

    /** Around a unit that is opened. */
    private static final double RING = 3;

    private static final double LARGEST_PICTURE = 200;
    private static final double PICTURE_SHARE = 0.24;
    private static final double SMALLEST_PICTURE = 84;
    private static final double ANSWER_SHARE = 0.22;
    private static final double LARGEST_ANSWER = 190;
    private static final double SMALLEST_ANSWER = 120;
    private static final double NARROWEST_COLUMN = 42;

    private List<Column> columns;
    private final double height;
    private final double scale;
    private final Spacing spacing;
    private final Rectangle2D picture;
    private final double answer;
    private final double step;
    private final int pictureColumns;

    DrawnLayout(Sketch sketch, double width, double height, double scale) {
        this.columns = sketch.columns();
        this.height = height;
        this.scale = scale;
        this.spacing = Spacing.of(height, scale);
        pictureColumns = sketch.pictureColumns();
        int rows = sketch.isEmpty() ? 1 : Math.max(1, sketch.spec().inputs() / pictureColumns);
        double side =
                Math.max(
                        SMALLEST_PICTURE * scale,
                        Math.min(LARGEST_PICTURE * scale, PICTURE_SHARE * width));
        double room = Math.min(side, height - spacing.head() - spacing.foot());
        double cell = Math.max(0.1, Math.min(room / rows, room / pictureColumns));
        cell = cell >= 1 ? Math.floor(cell * 2) / 2 : cell;
        double high = cell * rows;
        picture =
                new Rectangle2D(
                        SIDE * scale, Math.floor(middle() - high / 2), cell * pictureColumns, high);
        answer =
                width
                        - Math.max(
                                SMALLEST_ANSWER * scale,
                                Math.min(LARGEST_ANSWER * scale, ANSWER_SHARE * width));
        double gap = answer - (SIDE * scale + side);
        step = gap / Math.max(1, columns.size());
    }

    /** Whether two drawings lie in the same places, but for the units that they show. */
    static boolean isSame(Sketch one, Sketch other) {
        return one.isEmpty() == other.isEmpty()
                && one.pictureColumns() == other.pictureColumns()
                && (one.isEmpty() || one.spec().equals(other.spec()));
    }

    /** Takes other units of the same layers. */
    void follow(List<Column> next) {
        columns = next;
    }

    /** The least width for a number of layers. */
    static double leastWidth(int layers, double scale) {
        return (SMALLEST_PICTURE + SMALLEST_ANSWER + layers * NARROWEST_COLUMN) * scale;
    }

    private double middle() {
        return (height + spacing.head() - Math.max(spacing.foot(), RING * scale)) / 2;
    }

    /** Where the input is. */
    Rectangle2D picture() {
        return picture;
    }

    double radius() {
        return RADIUS * scale;
    }

    /** The distance between two columns. */
    double step() {
        return step;
    }

    /** The middle of a column. */
    double x(int column) {
        return column == columns.size() - 1
                ? answer + radius() + SIDE * scale
                : Math.round(
                        picture.getMaxX()
                                + (answer - picture.getMaxX()) * (column + 1) / columns.size());
    }

    /** The middle of the unit in the {@code slot}-th place of a column. */
    double y(int column, int slot) {
        int count = columns.get(column).shown().length;
        return Math.round(middle() + (slot - (count - 1) / 2.0) * spacing.pitch());
    }

    /** The upper end of what stands below a column. */
    double foot(int column) {
        return y(column, columns.get(column).shown().length - 1) + spacing.pitch() * 0.62;
    }

    double head() {
        return 2 * scale;
    }

    /** How many lines of words stand above a column. */
    int headLines() {
        return spacing.headLines();
    }

    /** How many stand below it. */
    int footLines() {
        return spacing.footLines();
    }

    /**
     * Where a line of a layer begins: beside the picture, at the height of a pixel, or at a unit of
     * the column before.
     */
    Point2D start(int column, int from) {
        if (column > 0) {
            Column before = columns.get(column - 1);
            return new Point2D(x(column - 1) + radius(), y(column - 1, before.slot(from)));
        }
        return new Point2D(picture.getMaxX() + 1, pixel(from).getY());
    }

    /** The middle of a pixel. */
    Point2D pixel(int pixel) {
        double cell = picture.getWidth() / pictureColumns;
        return new Point2D(
                picture.getMinX() + (pixel % pictureColumns + 0.5) * cell,
                picture.getMinY() + (pixel / pictureColumns + 0.5) * cell);
    }

    /** Where it ends. */
    Point2D end(int column, int to) {
        return new Point2D(x(column) - radius(), y(column, columns.get(column).slot(to)));
    }

    /** Whether a line can be drawn: its end, and its beginning, are shown. */
    boolean shows(int column, int from, int to) {
        return columns.get(column).slot(to) >= 0
                && (column == 0 || columns.get(column - 1).slot(from) >= 0);
    }

    /** The unit at a point; null for none. */
    Selection.Unit unitAt(double px, double py) {
        double reach = radius() + 2 * scale;
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            boolean last = c == columns.size() - 1;
            if (px < x(c) - reach || (px > x(c) + reach && !last)) {
                continue;
            }
            for (int slot = 0; slot < column.shown().length; slot++) {
                if (Math.abs(py - y(c, slot)) <= reach) {
                    return new Selection.Unit(column.layer(), column.shown()[slot]);
                }
            }
        }
        return null;
    }

    /** The column whose words below it, in which line, lie at a point; null for none. */
    Foot footAt(double px, double py) {
        for (int c = 0; c < columns.size(); c++) {
            double line = (py - foot(c)) / footLine();
            if (Math.abs(px - x(c)) <= Math.max(step / 2, radius())
                    && line >= 0
                    && line < spacing.footLines()) {
                return new Foot(c, (int) line);
            }
        }
        return null;
    }

    /**
     * A line of the words below a column.
     *
     * @param line 0 or 1
     */
    record Foot(int column, int line) {}

    /** The height of a line of the words below a column. */
    double footLine() {
        return spacing.line();
    }

    /** The pixel at a point, or −1. */
    int pixelAt(double px, double py) {
        if (!picture.contains(px, py) || picture.getWidth() <= 0) {
            return -1;
        }
        double cell = picture.getWidth() / pictureColumns;
        int column = Math.min(pictureColumns - 1, (int) ((px - picture.getMinX()) / cell));
        return (int) ((py - picture.getMinY()) / cell) * pictureColumns + column;
    }
}
