package fude.ui.inside.weights;

import fude.training.Classifier;
import fude.ui.look.Palette;
import fude.ui.state.Selection;

/**
 * What is to be shown.
 *
 * @param image 28 × 28 pixels; null where there is no ink
 * @param classifier the network; null where there is none
 * @param isRunning whether it learns, so that the order is to stay
 * @param layer whose units; −1 for the first with weights
 * @param chosen the unit that is looked at; null for the first
 * @param first place of the pictures that are in sight
 * @param count of them
 * @param columns of an image of the data
 */
record WallRequest(
        byte[] image,
        Classifier classifier,
        boolean isRunning,
        int layer,
        Order order,
        Selection.Unit chosen,
        int first,
        int count,
        int columns,
        Palette palette) {}
