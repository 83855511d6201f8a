package fude.ui.drawing;

import fude.nn.Prediction;

/**
 * What became of the drawing.
 *
 * @param image 28 × 28 pixels as the network gets them, null for an empty canvas
 * @param prediction the network's answer, null where there is no image or no network for it
 */
record Reading(byte[] image, Prediction prediction) {
    static final Reading NOTHING = new Reading(null, null);
}
