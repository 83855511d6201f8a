package fude.ui.inside.plots;

import fude.nn.activation.Activation;
import java.util.Arrays;
import java.util.List;

/**
 * What the units of a layer add up, on an activation.
 *
 * @param sums those that are numbers
 */
record LayerSums(List<Double> sums) {

    static LayerSums of(double[] sums) {
        return new LayerSums(Arrays.stream(sums).filter(Double::isFinite).boxed().toList());
    }

    boolean isEmpty() {
        return sums.isEmpty();
    }

    /** The least of them and of a number. */
    double least(double orElse) {
        return Math.min(orElse, sums.stream().mapToDouble(s -> s).min().orElse(orElse));
    }

    /** The largest of them and of a number. */
    double largest(double orElse) {
        return Math.max(orElse, sums.stream().mapToDouble(s -> s).max().orElse(orElse));
    }

    /** How many lie where the activation lets little or nothing of a gradient through. */
    long flat(Activation activation) {
        return sums.stream()
                .filter(
                        sum ->
                                activation.saturates()
                                        ? activation.isSaturated(activation.value(sum))
                                        : activation.slope(sum) == 0)
                .count();
    }
}
