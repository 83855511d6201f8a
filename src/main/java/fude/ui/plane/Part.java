package fude.ui.plane;

import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.ui.state.Selection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A part of the data. */
enum Part {
    TRAINING,
    VALIDATION,
    TEST;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The parts that a data set has; not the test where it is what is learned from. */
    static Set<Part> different(NumberSplit data) {
        Set<Part> parts = EnumSet.of(TRAINING);
        if (data.validation().isPresent()) {
            parts.add(VALIDATION);
        }
        if (data.test() != data.training()) {
            parts.add(TEST);
        }
        return parts;
    }

    /** The part of a sample; null if it is of other data. */
    static Part of(NumberSplit data, Selection.Sample sample) {
        return different(data).stream()
                .filter(part -> part.of(data) == sample.table())
                .findFirst()
                .orElse(null);
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
