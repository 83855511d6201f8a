package fude.ui.dataset.browser;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import java.util.Locale;

/** One of the sets of images that a data set consists of. */
enum Split {
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

    /** The name in texts: {@code data.split.ID}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
