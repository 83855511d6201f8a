package fude.nn.activation;

/** pᵢ = eᶻⁱ / Σ eᶻʲ: makes probabilities of logits, and finds the most probable class. */
public final class Softmax {

    private Softmax() {}

    /**
     * Replaces logits by probabilities. The largest logit is subtracted first, which changes
     * nothing but keeps every exponential finite.
     *
     * @param z one logit for each class
     */
    public static void apply(double[] z) {
        double max = z[largest(z)];
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            z[i] = Math.exp(z[i] - max);
            sum += z[i];
        }
        for (int i = 0; i < z.length; i++) {
            z[i] /= sum;
        }
    }

    /** The index of the largest value, the first of equals. */
    public static int largest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
