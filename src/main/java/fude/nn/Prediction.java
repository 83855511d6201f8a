package fude.nn;

import java.util.Arrays;

/** A network's answer: how probable it holds each class to be. Immutable. */
public final class Prediction {
    private final double[] probabilities;
    private final int label;

    Prediction(double[] probabilities, int label) {
        this.probabilities = probabilities;
        this.label = label;
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

    /** Whether it is an answer at all: weights that ran away give none. */
    public boolean isFinite() {
        return Double.isFinite(confidence());
    }

    @Override
    public String toString() {
        return Arrays.toString(probabilities);
    }
}
