package fude.lab;

import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import java.util.List;
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

    /** The median over runs; empty if one of them has not come so far. */
    OptionalDouble figure(List<LearningCurve> curves) {
        double[] figures =
                curves.stream().map(this::figure).flatMapToDouble(OptionalDouble::stream).toArray();
        return figures.length == 0 || figures.length < curves.size()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Median.of(figures));
    }

    boolean holds(double figure) {
        return figure >= low && figure <= high;
    }
}
