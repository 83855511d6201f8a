package fude.ui.dataset;

import fude.data.Dataset;
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

    String label() {
        return dataset.classNames().get(dataset.label(index));
    }
}
