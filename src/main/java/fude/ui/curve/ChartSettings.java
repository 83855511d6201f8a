package fude.ui.curve;

import fude.text.Named;
import java.util.HashSet;
import java.util.Set;

/**
 * How the chart is looked at.
 *
 * @param options that are switched on
 * @param grain how finely the training loss is told
 * @param smoothing weight of the past, 0 for none to below 1
 */
record ChartSettings(Set<Option> options, Resolution grain, double smoothing) {
    static final ChartSettings PLAIN = new ChartSettings(Set.of(), Resolution.FINE, 0);
    static final double MOST_SMOOTHING = 0.99;

    enum Option implements Named {
        /** Loss and accuracy side by side instead of over one another. */
        PANELS,
        /** Shades what lies between training and measured loss. */
        GAP,
        /** Counts batches along the bottom instead of epochs. */
        BATCHES,
        /** Equal distances along the bottom are equal factors. */
        LOG_POSITION,
        /** The same for the losses. */
        LOG_LOSS
    }

    ChartSettings {
        options = Set.copyOf(options);
    }

    boolean has(Option option) {
        return options.contains(option);
    }

    ChartSettings with(Option option, boolean on) {
        Set<Option> next = new HashSet<>(options);
        if (on) {
            next.add(option);
        } else {
            next.remove(option);
        }
        return new ChartSettings(next, grain, smoothing);
    }

    ChartSettings withGrain(Resolution other) {
        return new ChartSettings(options, other, smoothing);
    }

    ChartSettings withSmoothing(double other) {
        return new ChartSettings(options, grain, other);
    }
}
