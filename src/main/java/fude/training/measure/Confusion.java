package fude.training.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A confusion matrix, and the measures that follow from it: rows are the actual classes, columns
 * the predicted ones. Immutable.
 *
 * <p>Precision, recall and F1 of a class are those of van Rijsbergen, “Information Retrieval”
 * (1979), with the class against all others; a quotient 0 / 0 counts as 0.
 */
public final class Confusion {
    private final int classes;
    private final int[] cells;
    private final int[] actual;
    private final int[] predicted;

    private Confusion(int classes, int[] cells) {
        this.classes = classes;
        this.cells = cells;
        this.actual = new int[classes];
        this.predicted = new int[classes];
        for (int i = 0; i < cells.length; i++) {
            actual[i / classes] += cells[i];
            predicted[i % classes] += cells[i];
        }
    }

    /**
     * @param counts a row for each actual class, with a number for each predicted one
     */
    public static Confusion of(int[][] counts) {
        int classes = counts.length;
        int[] cells = new int[classes * classes];
        for (int row = 0; row < classes; row++) {
            System.arraycopy(counts[row], 0, cells, row * classes, classes);
        }
        return new Confusion(classes, cells);
    }

    public int classes() {
        return classes;
    }

    /** How many samples of class {@code label} were answered with {@code answer}. */
    public int count(int label, int answer) {
        return cells[label * classes + answer];
    }

    public int samples() {
        return IntStream.of(actual).sum();
    }

    /** The number of samples of a class: the sum of a row. */
    public int actual(int label) {
        return actual[label];
    }

    /** How often a class was answered: the sum of a column. */
    public int predicted(int answer) {
        return predicted[answer];
    }

    /** The number of right answers: the sum of the diagonal. */
    public int right() {
        int right = 0;
        for (int c = 0; c < classes; c++) {
            right += count(c, c);
        }
        return right;
    }

    /** Right answers as a fraction of all. */
    public double accuracy() {
        return ratio(right(), samples());
    }

    /** Of the answers that named this class, the fraction that was right; 0 where none did. */
    public double precision(int label) {
        return ratio(count(label, label), predicted[label]);
    }

    /** Of the samples of this class, the fraction that was found; 0 where there are none. */
    public double recall(int label) {
        return ratio(count(label, label), actual[label]);
    }

    /** The harmonic mean of precision and recall: 2 P R / (P + R); 0 where both are. */
    public double f1(int label) {
        double sum = precision(label) + recall(label);
        return sum == 0 ? 0 : 2 * precision(label) * recall(label) / sum;
    }

    /** The classes that there are samples of. */
    public List<Integer> present() {
        return IntStream.range(0, classes).filter(c -> actual[c] > 0).boxed().toList();
    }

    /** Precision, recall or F1, say, as the plain mean over these classes; NaN over none. */
    public double macro(IntToDoubleFunction measure, List<Integer> of) {
        return of.stream().mapToDouble(measure::applyAsDouble).average().orElse(Double.NaN);
    }

    /** The mean over these classes in which each counts by its samples; NaN without samples. */
    public double weighted(IntToDoubleFunction measure, List<Integer> of) {
        double sum = of.stream().mapToDouble(c -> actual[c] * measure.applyAsDouble(c)).sum();
        return sum / of.stream().mapToInt(c -> actual[c]).sum();
    }

    /** Whether both have as many samples of each class, so that their numbers can be compared. */
    public boolean isComparableTo(Confusion other) {
        return Arrays.equals(actual, other.actual);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Confusion same && Arrays.equals(cells, same.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
