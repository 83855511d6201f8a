package fude.lab;

import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import java.util.OptionalDouble;

/**
 * Where a figure lies if all is right: the mean of five runs of PyTorch with the same settings,
 * four of their standard deviations to either side.
 *
 * @param epoch counted from 1
 */
public record Band(Quantity quantity, int epoch, double low, double high) {

    /** The figure of a run; empty if it has not come so far. */
    OptionalDouble figure(LearningCurve curve) {
        return curve.epochs().stream()
                .filter(result -> result.epoch() == epoch)
                .mapToDouble((EpochResult result) -> quantity.of(result))
                .findFirst();
    }

    boolean holds(double figure) {
        return figure >= low && figure <= high;
    }
}
