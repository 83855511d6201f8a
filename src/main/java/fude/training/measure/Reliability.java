package fude.training.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Whether a network is right as often as it says: its answers in ten bins by their confidence, of
 * equal width, each with the share that was right. (Guo, Pleiss, Sun, Weinberger: On calibration of
 * modern neural networks. ICML 2017.)
 *
 * @param bins from the least confident to the most confident answers
 */
public record Reliability(List<Bin> bins) {
    public static final int BINS = 10;

    /**
     * The answers whose confidence is above {@code index / 10} and at most {@code (index + 1) /
     * 10}; the first bin has those of 0, too.
     *
     * @param confidences of these answers, added up
     */
    public record Bin(int index, Proportion right, double confidences) {

        public int count() {
            return right.whole();
        }

        public boolean isEmpty() {
            return count() == 0;
        }

        /** Mean of the answers' confidence; NaN where there are none. */
        public double confidence() {
            return confidences / count();
        }

        /** Of confidence, the lower edge. */
        public double from() {
            return (double) index / BINS;
        }

        /** Of confidence, the upper edge. */
        public double to() {
            return (index + 1.0) / BINS;
        }
    }

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * @param right which of the images are answered rightly
     */
    public static Reliability of(Answers answers, IntPredicate right) {
        int[] counts = new int[BINS];
        int[] rights = new int[BINS];
        double[] confidences = new double[BINS];
        for (int image = 0; image < answers.count(); image++) {
            double confidence = answers.confidence(image);
            int bin = bin(confidence);
            counts[bin]++;
            rights[bin] += right.test(image) ? 1 : 0;
            confidences[bin] += confidence;
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            bins.add(new Bin(i, new Proportion(rights[i], counts[i]), confidences[i]));
        }
        return new Reliability(bins);
    }

    /** Confidences are floats: 0.7f, a little below 0.7, and 0.7 fall into the same bin. */
    private static int bin(double confidence) {
        int bin = (int) Math.ceil((float) confidence * (float) BINS) - 1;
        return Math.max(0, Math.min(BINS - 1, bin));
    }

    /** All answers together. */
    public Proportion right() {
        return new Proportion(
                bins.stream().mapToInt(bin -> bin.right().part()).sum(),
                bins.stream().mapToInt(Bin::count).sum());
    }

    /** Mean confidence of all answers. */
    public double confidence() {
        return bins.stream().mapToDouble(Bin::confidences).sum() / right().whole();
    }

    /**
     * The expected calibration error: by how much share and confidence differ, as the mean over the
     * answers, Σ nᵦ / n · |shareᵦ − confidenceᵦ|; 0 to 1.
     */
    public double calibrationError() {
        double sum = 0;
        for (Bin bin : bins) {
            sum += Math.abs(bin.right().part() - bin.confidences());
        }
        return sum / right().whole();
    }
}
