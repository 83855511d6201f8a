package fude.ui.drawing;

import fude.nn.Prediction;

/**
 * What became of the drawing.
 *
 * @param outcome whether there is an answer, and if not, why
 * @param image 28 × 28 pixels as the network gets them, null for an empty canvas
 * @param prediction the network's answer, null where there is none
 */
record Reading(Outcome outcome, byte[] image, Prediction prediction) {
    static final Reading NOTHING = new Reading(Outcome.NO_INK, null, null);

    enum Outcome {
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
