package fude.nn;

/**
 * Softmax and cross-entropy in one, on the logits z that the last layer puts out: p = softmax(z), L
 * = −log p[label]. Taken together the gradient is simply p − y, y being the label one-hot, and the
 * largest logit can be subtracted first, so that no exponential overflows. (Bishop: Pattern
 * Recognition and Machine Learning, 4.3.4.)
 */
public final class SoftmaxCrossEntropy {
    private final double[] row;

    public SoftmaxCrossEntropy(int classes) {
        row = new double[classes];
    }

    /**
     * @param logits [batch × classes]
     * @param labels a class for each row
     * @return the sum of the losses over the batch and the number of right answers
     */
    public Score score(Matrix logits, int[] labels) {
        return run(logits, labels, null);
    }

    /**
     * The same, and writes the gradient of the mean loss over the batch with respect to the logits.
     *
     * @param gradient [batch × classes]
     */
    public Score scoreAndGradient(Matrix logits, int[] labels, Matrix gradient) {
        return run(logits, labels, gradient);
    }

    private Score run(Matrix logits, int[] labels, Matrix gradient) {
        double loss = 0;
        int right = 0;
        for (int r = 0; r < logits.rows(); r++) {
            logits.readRow(r, row);
            right += largest(row) == labels[r] ? 1 : 0;
            loss += softmax(row, labels[r]);
            if (gradient != null) {
                row[labels[r]] -= 1;
                for (int i = 0; i < row.length; i++) {
                    row[i] /= logits.rows();
                }
                gradient.writeRow(r, row);
            }
        }
        return new Score(loss, right);
    }

    /** Turns logits into probabilities, in place, and returns the most probable class. */
    public static int answer(double[] z) {
        softmax(z, 0);
        return largest(z);
    }

    /** Turns logits into probabilities, in place, and returns −log p[label]. */
    private static double softmax(double[] z, int label) {
        double max = z[largest(z)];
        double labelLogit = z[label] - max;
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            z[i] = Math.exp(z[i] - max);
            sum += z[i];
        }
        for (int i = 0; i < z.length; i++) {
            z[i] /= sum;
        }
        return Math.log(sum) - labelLogit;
    }

    /** The index of the largest value, the first of equals. */
    static int largest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    /**
     * @param loss summed over the samples
     * @param right how many samples were answered rightly
     */
    public record Score(double loss, int right) {}
}
