package fude.ui.inside.units;

import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Where inputs, units and numbers of a drawn network stand, in pixels. */
final class UnitsLayout {
    private static final double LARGEST = 76;
    private static final double SMALLEST = 26;
    private static final double INPUT = 40;
    private static final double BELOW = 17;

    /** The width of a bias in words, which stands below its picture. */
    private static final double BIAS = 52;

    /** Where on an edge its number may stand, the best place first. */
    private static final double[] PLACES = {0.36, 0.5, 0.64, 0.24, 0.76};

    private final UnitsScene scene;
    private final double width;
    private final double height;
    private final double scale;
    private final double side;
    private final int room;

    /** A number on its edge. */
    record Number(int column, int from, int unit, Rectangle2D area) {}

    UnitsLayout(UnitsScene scene, double width, double height, double scale) {
        this.scene = scene;
        this.width = width;
        this.height = height;
        this.scale = scale;
        int most = scene.network().form().inputs();
        for (int column = 0; column < scene.columns().size(); column++) {
            most = Math.max(most, scene.units(column));
        }
        double step = (height - 8 * scale) / most;
        double across = (width - INPUT * scale) / scene.columns().size() - 40 * scale;
        double wanted = Math.min(step - (BELOW + 6) * scale, across);
        side = Math.max(SMALLEST * scale, Math.min(LARGEST * scale, wanted));
        room = Math.max(1, (int) ((height - 8 * scale) / (side + BELOW * scale)));
    }

    /** The side of a unit's picture. */
    double side() {
        return side;
    }

    /** Units of a column, or inputs, that are shown. */
    int shown(int of) {
        return Math.min(of, of > room ? Math.max(1, room - 1) : room);
    }

    private double rowY(int of, int number) {
        int rows = shown(of) + (of > shown(of) ? 1 : 0);
        double step = Math.min((height - 4 * scale) / rows, 2.1 * LARGEST * scale);
        return height / 2 + (number - (rows - 1) / 2.0) * step - BELOW * scale / 2;
    }

    /** The middle of an input. */
    double inputX() {
        return INPUT * scale / 2;
    }

    double inputY(int input) {
        return rowY(scene.network().form().inputs(), input);
    }

    /** The left edge of a column's pictures. */
    double left(int column) {
        double first = INPUT * scale;
        double step = (width - first) / scene.columns().size();
        double beside = Math.max(2, (BIAS * scale - side) / 2);
        return first + (column + 1) * step - side - beside;
    }

    /** The middle of a unit's picture; one row further stands what is left out. */
    double unitY(int column, int unit) {
        return rowY(scene.units(column), unit);
    }

    Rectangle2D picture(int column, int unit) {
        return new Rectangle2D(left(column), unitY(column, unit) - side / 2, side, side);
    }

    /** Where an edge into a column begins. */
    double fromX(int column) {
        return column == 0 ? inputX() + 12 * scale : left(column - 1) + side;
    }

    double fromY(int column, int from) {
        return column == 0 ? inputY(from) : unitY(column - 1, from);
    }

    int sources(int column) {
        return column == 0
                ? shown(scene.network().form().inputs())
                : shown(scene.units(column - 1));
    }

    /** The unit at a place; null for none. */
    Selection.Unit unitAt(double x, double y) {
        for (int column = 0; column < scene.columns().size(); column++) {
            for (int unit = 0; unit < shown(scene.units(column)); unit++) {
                if (picture(column, unit).contains(x, y)) {
                    return new Selection.Unit(column, unit);
                }
            }
        }
        return null;
    }

    /**
     * Where the numbers of weights stand without covering one another.
     *
     * @param column into which they lead
     * @param unit the only one whose weights are told; -1 for all
     */
    List<Number> numbers(int column, int unit, double wide, double high) {
        List<Number> placed = new ArrayList<>();
        for (int to = 0; to < shown(scene.units(column)); to++) {
            for (int from = 0; from < sources(column) && (unit < 0 || unit == to); from++) {
                for (double at : PLACES) {
                    double x = fromX(column) + at * (left(column) - fromX(column));
                    double y = fromY(column, from) + at * (unitY(column, to) - fromY(column, from));
                    Rectangle2D area = new Rectangle2D(x - wide / 2, y - high / 2, wide, high);
                    if (placed.stream().noneMatch(one -> one.area().intersects(area))) {
                        placed.add(new Number(column, from, to, area));
                        break;
                    }
                }
            }
        }
        return placed;
    }
}
