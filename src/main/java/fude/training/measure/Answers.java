package fude.training.measure;

/**
 * What a network answers to the images of a data set, in their order, from the first on: the class
 * and how probable it was held to be. Immutable.
 */
public final class Answers {
    private final byte[] predicted;
    private final float[] confidence;

    /** Takes the arrays as its own: the caller must not write to them any more. */
    public Answers(byte[] predicted, float[] confidence) {
        this.predicted = predicted;
        this.confidence = confidence;
    }

    /** The number of images that are answered, from the first on; those after them are not yet. */
    public int count() {
        return predicted.length;
    }

    /** The class answered for an image. */
    public int predicted(int image) {
        return predicted[image] & 0xff;
    }

    /** The probability of the class answered for an image, 0 to 1. */
    public double confidence(int image) {
        return confidence[image];
    }
}
