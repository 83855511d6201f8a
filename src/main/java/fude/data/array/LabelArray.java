package fude.data.array;

import fude.text.ReportedException;
import java.util.Arrays;

/**
 * The label of each image: of a table whose rows mark one column each, that column; of any other
 * table, such as QMNIST's, the first column. (Yadav and Bottou: Cold case: the lost MNIST digits.)
 */
final class LabelArray {
    private LabelArray() {}

    /**
     * @throws ReportedException if a label is no whole number
     */
    static long[] read(NumberArray array) throws ReportedException {
        int columns = Math.max(1, array.size() / array.length());
        long[] first = new long[array.length()];
        int[] marked = new int[array.length()];
        boolean[] isMarked = {columns > 1};
        Arrays.fill(marked, -1);
        array.forEach(
                (place, value) -> {
                    int row = place / columns;
                    if (place % columns == 0) {
                        first[row] = whole(array, row, value);
                    }
                    isMarked[0] &= value == 0 || value == 1 && marked[row] < 0;
                    if (value == 1) {
                        marked[row] = place % columns;
                    }
                });
        boolean oneHot = isMarked[0] && Arrays.stream(marked).allMatch(column -> column >= 0);
        return oneHot ? Arrays.stream(marked).asLongStream().toArray() : first;
    }

    private static long whole(NumberArray array, int row, double value) throws ReportedException {
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw ReportedException.of("data.label-not-whole", array.file(), row, value);
        }
        return (long) value;
    }
}
