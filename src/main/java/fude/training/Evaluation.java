package fude.training;

/**
 * How a network did on labelled samples: sample by sample, and the measures that follow. Immutable.
 *
 * <p>In the confusion matrix rows are the actual classes, columns the predicted ones.
 */
public final class Evaluation {
    private final double loss;
    private final byte[] predicted;
    private final float[] confidence;
    private final int[][] confusion;

    /**
     * @param loss mean over the samples
     * @param predicted the class answered for each sample
     * @param confidence the probability of that answer
     * @param confusion [actual][predicted] counts
     */
    Evaluation(double loss, byte[] predicted, float[] confidence, int[][] confusion) {
        this.loss = loss;
        this.predicted = predicted;
        this.confidence = confidence;
        this.confusion = confusion;
    }

    public double loss() {
        return loss;
    }

    public int samples() {
        return predicted.length;
    }

    public int classes() {
        return confusion.length;
    }

    /** The class answered for a sample. */
    public int predicted(int sample) {
        return predicted[sample];
    }

    /** The probability of the class answered for a sample. */
    public double confidence(int sample) {
        return confidence[sample];
    }

    /** How many samples of class {@code actual} were answered with {@code predictedClass}. */
    public int confusion(int actual, int predictedClass) {
        return confusion[actual][predictedClass];
    }

    /** The number of right answers. */
    public int right() {
        int sum = 0;
        for (int i = 0; i < classes(); i++) {
            sum += confusion[i][i];
        }
        return sum;
    }

    /** Right answers as a fraction of all. */
    public double accuracy() {
        return (double) right() / samples();
    }

    /** The number of samples of a class. */
    public int count(int label) {
        int sum = 0;
        for (int predictedClass = 0; predictedClass < classes(); predictedClass++) {
            sum += confusion[label][predictedClass];
        }
        return sum;
    }

    /** Of the answers that named this class, the fraction that was right; 0 where none did. */
    public double precision(int label) {
        int named = 0;
        for (int actual = 0; actual < classes(); actual++) {
            named += confusion[actual][label];
        }
        return ratio(confusion[label][label], named);
    }

    /** Of the samples of this class, the fraction that was found; 0 where there are none. */
    public double recall(int label) {
        return ratio(confusion[label][label], count(label));
    }

    /** The harmonic mean of precision and recall: 2 P R / (P + R); 0 where both are. */
    public double f1(int label) {
        double sum = precision(label) + recall(label);
        return sum == 0 ? 0 : 2 * precision(label) * recall(label) / sum;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
