package fude.ui.play;

import fude.nn.Prediction;
import fude.training.Classifier;

/**
 * How far an image on the paper has been changed, and what the network makes of it, before and now.
 * Immutable.
 *
 * @param original the image that was put on the paper
 * @param image what the network gets now
 * @param changed how many of the pixels were changed
 */
record Flip(byte[] original, byte[] image, int changed, Prediction before, Prediction now) {
    /** What rounding to whole numbers can do. */
    private static final int ROUNDING = 1;

    /**
     * @param drawnOn the original with what was drawn, nothing shifted
     * @param image the same as the network gets it
     */
    static Flip of(byte[] original, byte[] drawnOn, byte[] image, Classifier classifier) {
        return new Flip(
                original,
                image,
                changed(original, drawnOn),
                classifier.classify(original),
                classifier.classify(image));
    }

    /** The number of pixels that differ by more than rounding. */
    static int changed(byte[] one, byte[] other) {
        int count = 0;
        for (int i = 0; i < one.length; i++) {
            count += Math.abs((one[i] & 0xff) - (other[i] & 0xff)) > ROUNDING ? 1 : 0;
        }
        return count;
    }

    boolean isFlipped() {
        return changed > 0 && before.label() != now.label();
    }

    /** Whether fewer pixels were enough than in another one; a null is never better. */
    boolean isBetterThan(Flip other) {
        return isFlipped() && (other == null || changed < other.changed);
    }
}
