package fude.nn;

import fude.nn.activation.Softmax;
import fude.nn.loss.Loss;
import java.util.Arrays;

/** A network's answer: how probable it holds each class to be. Immutable. */
public final class Prediction {
    /** By how much an answer that is sure is more probable than any other. */
    public static final double CLEAR = 0.2;

    private static final double HALF = 0.5;

    private final double[] probabilities;
    private final int label;

    /**
     * @param outputs what the last layer puts out; may be overwritten
     */
    Prediction(Loss loss, double[] outputs) {
        this.probabilities = loss.probabilities(outputs);
        this.label = Softmax.largest(probabilities);
    }

    public int classes() {
        return probabilities.length;
    }

    /** 0 to 1; all together 1. */
    public double probability(int of) {
        return probabilities[of];
    }

    /** The most probable class. */
    public int label() {
        return label;
    }

    /** The probability of the most probable class. */
    public double confidence() {
        return probabilities[label];
    }

    /**
     * The next most probable class, the first of equals; the most probable one itself where there
     * is no other.
     */
    public int runnerUp() {
        int second = label == 0 ? Math.min(1, classes() - 1) : 0;
        for (int of = 0; of < probabilities.length; of++) {
            if (of != label && probabilities[of] > probabilities[second]) {
                second = of;
            }
        }
        return second;
    }

    /**
     * Whether the answer is a doubtful one: less probable than all others together, or less than
     * {@link #CLEAR} more probable than the runner-up.
     */
    public boolean isUnsure() {
        return confidence() < HALF
                || confidence() - (classes() > 1 ? probability(runnerUp()) : 0) < CLEAR;
    }

    /** Whether it is an answer at all: a network that has diverged gives none. */
    public boolean isFinite() {
        return Double.isFinite(confidence());
    }

    @Override
    public String toString() {
        return Arrays.toString(probabilities);
    }
}
