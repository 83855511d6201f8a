package fude.ui.plane;

import fude.data.numbers.Frame;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.lab.DataName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A point that is set by hand.
 *
 * @param label its class, from 0
 */
record HandPoint(double x1, double x2, int label) {
    /** The classes that a key can name. */
    static final List<String> CLASSES = List.of("A", "B", "C", "D", "E", "F");

    /** All points of a data set, to go on from. */
    static List<HandPoint> of(NumberSplit data) {
        List<HandPoint> points = new ArrayList<>();
        boolean same = data.training() == data.test();
        for (Part part : Part.values()) {
            NumberTable of = part.of(data);
            for (int i = 0; i < of.size() && !(same && part == Part.TEST); i++) {
                int label = Math.min(of.label(i), CLASSES.size() - 1);
                points.add(new HandPoint(of.value(i, 0), of.value(i, 1), label));
            }
        }
        return List.copyOf(points);
    }

    /** The points as they are shown while they are set. */
    static NumberSplit split(List<HandPoint> points, Frame frame) {
        double[] coordinates = new double[2 * points.size()];
        int[] labels = new int[points.size()];
        for (int i = 0; i < labels.length; i++) {
            coordinates[2 * i] = points.get(i).x1();
            coordinates[2 * i + 1] = points.get(i).x2();
            labels[i] = points.get(i).label();
        }
        NumberTable table = NumberTable.points(2, coordinates, CLASSES, labels);
        return new NumberSplit(DataName.POINTS, table, table.range(0, 0), frame, null);
    }

    /** A table of values separated by commas, as {@code DataCatalog} reads it. */
    static String table(List<HandPoint> points) {
        return points.stream()
                .map(
                        point ->
                                String.format(
                                        Locale.ROOT,
                                        "%.4g,%.4g,%s%n",
                                        point.x1,
                                        point.x2,
                                        CLASSES.get(point.label)))
                .collect(Collectors.joining("", "x1,x2,class\n", ""));
    }
}
