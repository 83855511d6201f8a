package fude.ui.confusion;

import fude.training.measure.Confusion;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/** A figure that each class has. */
enum Measure {
    PRECISION,
    RECALL,
    F1;

    /** Its name in keys. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    double of(Confusion confusion, int label) {
        return in(confusion).applyAsDouble(label);
    }

    IntToDoubleFunction in(Confusion confusion) {
        return switch (this) {
            case PRECISION -> confusion::precision;
            case RECALL -> confusion::recall;
            case F1 -> confusion::f1;
        };
    }
}
