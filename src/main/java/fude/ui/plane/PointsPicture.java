package fude.ui.plane;

import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.ui.controls.plot.Axis;
import java.util.HashMap;
import java.util.Map;

/**
 * All points as one picture: it is painted once for a data set and a size, however often the
 * answers behind it change.
 *
 * @param pixels 0xAARRGGBB, alpha multiplied in
 */
record PointsPicture(int[] pixels, int width, int height) {
    private static final double RADIUS = 4;
    private static final double SMALLEST = 1.8;

    /** From this number on, points are smaller. */
    private static final double MANY = 250;

    /**
     * @param x from coordinates to pixels of the picture, its left edge 0
     * @param y the same, its upper edge 0
     * @param scale of the text
     */
    static PointsPicture of(
            NumberSplit data,
            double[] others,
            boolean testShown,
            Axis x,
            Axis y,
            ClassColors colors,
            double scale) {
        int width = (int) Math.ceil(x.to());
        int height = (int) Math.ceil(y.from());
        int[] pixels = new int[width * height];
        double radius = radius(data, scale);
        Map<Integer, Stamp> stamps = new HashMap<>();
        Part[] below =
                testShown
                        ? new Part[] {Part.TEST, Part.VALIDATION, Part.TRAINING}
                        : new Part[] {Part.VALIDATION, Part.TRAINING};
        for (Part part : below) {
            NumberTable points = part.of(data);
            boolean filled = part == Part.TRAINING;
            for (int i = 0; i < points.size(); i++) {
                if (PlaneViewModel.isShown(points, i, others)) {
                    int label = points.label(i);
                    stamps.computeIfAbsent(
                                    2 * label + (filled ? 1 : 0),
                                    key ->
                                            new Stamp(
                                                    label,
                                                    filled,
                                                    radius,
                                                    colors.of(label),
                                                    colors.palette().surface()))
                            .put(
                                    pixels,
                                    width,
                                    height,
                                    x.pixel(points.value(i, 0)),
                                    y.pixel(points.value(i, 1)));
                }
            }
        }
        return new PointsPicture(pixels, width, height);
    }

    /** Of many points each is smaller. */
    static double radius(NumberSplit data, double scale) {
        int points = data.trainingSize() + data.validationSize() + data.testSize();
        double share = Math.sqrt(Math.max(1, points / MANY));
        return Math.max(SMALLEST, RADIUS * scale / share);
    }
}
