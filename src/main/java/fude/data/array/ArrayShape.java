package fude.data.array;

import fude.data.Dataset;
import fude.text.ReportedException;
import java.util.ArrayList;
import java.util.List;

/** The sides of each image of an array. */
record ArrayShape(int rows, int columns) {

    /**
     * @throws ReportedException if an array has no grey images, one after another
     */
    static ArrayShape of(NumberArray array) throws ReportedException {
        List<Integer> inner = new ArrayList<>(array.shape().subList(1, array.shape().size()));
        if (inner.size() == 3 && !inner.remove(Integer.valueOf(1))) {
            boolean colour = inner.get(0) <= 4 || inner.get(2) <= 4;
            throw ReportedException.of(
                    colour ? "data.colour" : "data.no-images-shape",
                    array.file(),
                    shown(array.shape()));
        }
        if (inner.size() == 1) {
            int side = (int) Math.round(Math.sqrt(inner.get(0)));
            inner = side * side == inner.get(0) ? List.of(side, side) : inner;
        }
        if (inner.size() != 2) {
            throw ReportedException.of("data.no-images-shape", array.file(), shown(array.shape()));
        }
        ArrayShape shape = new ArrayShape(inner.get(0), inner.get(1));
        if ((long) shape.rows * shape.columns > Dataset.MAX_PIXELS) {
            throw ReportedException.of(
                    "data.image-too-large",
                    array.file(),
                    shape.rows,
                    shape.columns,
                    Dataset.MAX_PIXELS);
        }
        return shape;
    }

    /**
     * @throws ReportedException if there are not as many labels as images, or a file is cut off
     */
    static void requireAsMany(NumberArray images, NumberArray labels) throws ReportedException {
        images.size();
        labels.size();
        if (images.length() != labels.length()) {
            throw ReportedException.of(
                    "data.counts-disagree",
                    images.file(),
                    images.length(),
                    labels.file(),
                    labels.length());
        }
    }

    private static String shown(List<Integer> shape) {
        return String.join("×", shape.stream().map(String::valueOf).toList());
    }

    @Override
    public String toString() {
        return rows + "×" + columns;
    }
}
