package fude.ui.dataset.browser;

import fude.data.Dataset;
import fude.ink.Framing;
import fude.nn.Prediction;

/**
 * One image that was picked.
 *
 * @param index within the data set
 * @param prediction what the network says of it, null where there is none yet
 */
record Sample(Dataset dataset, Split split, int index, Prediction prediction) {

    byte[] pixels() {
        return dataset.image(index);
    }

    /** Whether it can be put on the paper. */
    boolean fitsPaper() {
        return dataset.rows() == Framing.SIZE && dataset.columns() == Framing.SIZE;
    }

    Sample answered(Prediction answer) {
        return new Sample(dataset, split, index, answer);
    }

    boolean isSameImageAs(Sample other) {
        return dataset == other.dataset && index == other.index;
    }
}
