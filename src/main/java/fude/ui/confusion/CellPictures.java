package fude.ui.confusion;

import fude.training.measure.Answers;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The images, or points, of a cell, the surest answers first. Immutable.
 *
 * @param samples that they are of
 * @param indices of them
 */
record CellPictures(Cell cell, Labelled samples, Answers answers, int[] indices) {

    /** Goes through all images: never on the FX thread. */
    static CellPictures of(Shown shown, Cell cell) {
        Answers answers = shown.evaluation().answers();
        Labelled samples = shown.samples();
        long[] keyed =
                IntStream.range(0, answers.count())
                        .filter(i -> samples.label(i) == cell.actual())
                        .filter(i -> answers.predicted(i) == cell.predicted())
                        .mapToLong(i -> key(i, answers))
                        .sorted()
                        .toArray();
        return new CellPictures(
                cell, samples, answers, Arrays.stream(keyed).mapToInt(key -> (int) key).toArray());
    }

    /** Positive floats are ordered as their bits are; equal ones stay in the data's order. */
    private static long key(int image, Answers answers) {
        long bits = Float.floatToIntBits((float) answers.confidence(image));
        return -bits << Integer.SIZE | image;
    }

    int size() {
        return indices.length;
    }

    double confidence(int place) {
        return answers.confidence(indices[place]);
    }

    byte[] pixels(int place) {
        return samples.images().image(indices[place]);
    }
}
