package fude.data.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far classes stand apart: the variance between the means of classes over that within them, for
 * each degree of freedom (Fisher's F, over all pixels at once). About 1 where the classes mean
 * nothing.
 */
final class Separation {
    private static final int OFTEN = 3;

    private Separation() {}

    /** 0 where there are too few rows to tell. */
    static double of(List<Row> rows, int label, List<Integer> pixels) {
        Map<String, Integer> classes = new HashMap<>();
        int[] classOf = new int[rows.size()];
        for (int i = 0; i < classOf.length; i++) {
            classOf[i] = number(classes, rows.get(i).text(label));
        }
        int groups = classes.size();
        if (groups < 2 || rows.size() <= groups) {
            return 0;
        }
        double between = 0;
        double within = 0;
        for (int pixel : pixels) {
            double[] sums = new double[groups];
            int[] counts = new int[groups];
            double squares = 0;
            double all = 0;
            for (int i = 0; i < classOf.length; i++) {
                double number = rows.get(i).number(pixel);
                double value = Double.isFinite(number) ? number : 0;
                sums[classOf[i]] += value;
                counts[classOf[i]]++;
                squares += value * value;
                all += value;
            }
            double ofMeans = 0;
            for (int i = 0; i < groups; i++) {
                ofMeans += sums[i] * sums[i] / counts[i];
            }
            between += ofMeans - all * all / classOf.length;
            within += squares - ofMeans;
        }
        double ofEach = within / (classOf.length - groups);
        if (ofEach
                <= 1e-9 * between) { // each class has one image alone: told where it has it often
            return classOf.length < OFTEN * groups ? 0 : Double.POSITIVE_INFINITY;
        }
        return between / (groups - 1) / ofEach;
    }

    private static int number(Map<String, Integer> classes, String name) {
        Integer known = classes.putIfAbsent(name, classes.size());
        return known == null ? classes.size() - 1 : known;
    }
}
