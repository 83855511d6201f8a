package fude.ui.dataset.browser;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.text.Named;

/**
 * One of the sets of images that a data set consists of; its name in texts is {@code
 * data.split.ID}.
 */
enum Split implements Named {
    TRAINING,
    VALIDATION,
    TEST;

    /** What the network is measured on after each epoch. */
    static Split measured(DatasetSplit data) {
        return data.validation().isPresent() ? VALIDATION : TEST;
    }

    boolean isIn(DatasetSplit data) {
        return this != VALIDATION || data.validation().isPresent();
    }

    Dataset of(DatasetSplit data) {
        return switch (this) {
            case TRAINING -> data.training();
            case VALIDATION -> data.validation().orElseThrow();
            case TEST -> data.test();
        };
    }
}
