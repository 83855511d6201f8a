package fude.ui.inside.step;

import fude.training.study.UpdateStart;
import fude.training.study.WeightAt;

/**
 * What is to be looked at.
 *
 * @param drawing pixels from 0 to 255, for an update by the drawing; else null
 * @param label of the drawing
 * @param number of the first chosen sample
 * @param sample of the batch whose way is followed
 * @param weight that is followed; null for the one with the largest gradient
 */
record Request(
        UpdateStart start,
        Source source,
        byte[] drawing,
        int label,
        int number,
        int sample,
        WeightAt weight) {

    /** Whether the other one is about the same update. */
    boolean isSameUpdate(Request other) {
        return other != null
                && start == other.start
                && source == other.source
                && drawing == other.drawing
                && label == other.label
                && number == other.number;
    }

    /** The same, with the weight with the largest gradient. */
    Request ofLargest() {
        return new Request(start, source, drawing, label, number, sample, null);
    }
}
