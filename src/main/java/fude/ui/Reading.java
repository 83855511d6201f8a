package fude.ui;

import fude.nn.Prediction;

/**
 * What became of a drawing.
 *
 * @param outcome whether there is an answer, and if not, why
 * @param sheet what was read
 * @param image 28 × 28 pixels as the network gets them, null for a blank paper
 * @param prediction the network's answer, null where there is none
 */
public record Reading(Outcome outcome, Sheet sheet, byte[] image, Prediction prediction) {
    public static final Reading NOTHING = new Reading(Outcome.NO_INK, Sheet.BLANK, null, null);

    /** Whether there is an answer, and if not, why. */
    public enum Outcome {
        ANSWERED,
        NO_INK,
        /** The network is being made. */
        NO_NETWORK,
        /** The network reads images of another size. */
        OTHER_SIZE,
        /** The weights ran away. */
        NO_NUMBER
    }
}
