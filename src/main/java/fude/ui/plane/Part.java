package fude.ui.plane;

import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import java.util.Locale;

/** A part of the data. */
enum Part {
    TRAINING,
    VALIDATION,
    TEST;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its samples; none where there are none. */
    NumberTable of(NumberSplit data) {
        return switch (this) {
            case TRAINING -> data.training();
            case VALIDATION -> data.validation().orElseGet(() -> data.test().range(0, 0));
            case TEST -> data.test();
        };
    }
}
