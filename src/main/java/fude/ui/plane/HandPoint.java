package fude.ui.plane;

import fude.data.DataKind;
import fude.data.numbers.Frame;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.lab.DataName;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A point that is set by hand, in the plane or in the plot of a function.
 *
 * @param label its class, from 0; of a function always 0
 */
record HandPoint(double x, double y, int label) {
    /** The classes that a key can name. */
    static final List<String> CLASSES = List.of("A", "B", "C", "D", "E", "F");

    private static final int DIGITS = 9;

    /** All points of a data set, to go on from. */
    static List<HandPoint> of(NumberSplit data) {
        List<HandPoint> points = new ArrayList<>();
        for (Part part : Part.different(data)) {
            NumberTable of = part.of(data);
            for (int i = 0; i < of.size(); i++) {
                points.add(new HandPoint(of.value(i, 0), height(of, i), label(of, i)));
            }
        }
        return List.copyOf(points);
    }

    /** How high a sample stands in the plane or plot. */
    static double height(NumberTable of, int row) {
        return of.classNames().isEmpty() ? of.target(row) : of.value(row, 1);
    }

    private static int label(NumberTable of, int row) {
        return of.classNames().isEmpty() ? 0 : Math.min(of.label(row), CLASSES.size() - 1);
    }

    /** The points as they are shown while they are set. */
    static NumberSplit split(List<HandPoint> points, DataKind kind, Frame frame) {
        NumberTable table = kind.hasClasses() ? inPlane(points) : values(points);
        return new NumberSplit(DataName.byHand(kind), table, table.range(0, 0), frame, null);
    }

    private static NumberTable inPlane(List<HandPoint> points) {
        double[] coordinates = new double[2 * points.size()];
        int[] labels = new int[points.size()];
        for (int i = 0; i < labels.length; i++) {
            coordinates[2 * i] = points.get(i).x;
            coordinates[2 * i + 1] = points.get(i).y;
            labels[i] = points.get(i).label;
        }
        return NumberTable.points(2, coordinates, CLASSES, labels);
    }

    private static NumberTable values(List<HandPoint> points) {
        return NumberTable.function(
                points.stream().mapToDouble(HandPoint::x).toArray(),
                points.stream().mapToDouble(HandPoint::y).toArray());
    }

    /** A table of values separated by commas, as {@code DataCatalog} reads it. */
    static String table(List<HandPoint> points, DataKind kind) {
        String head = kind.hasClasses() ? "x1,x2,class\n" : "x,y\n";
        return points.stream()
                .map(point -> kind.hasClasses() ? point.row() + "," + point.name() : point.row())
                .collect(Collectors.joining("\n", head, "\n"));
    }

    private String row() {
        return number(x) + "," + number(y);
    }

    /** As exact as anybody can set it, and as a table of one's own has it. */
    private static String number(double value) {
        return new BigDecimal(value, new MathContext(DIGITS)).stripTrailingZeros().toPlainString();
    }

    private String name() {
        return CLASSES.get(label);
    }
}
