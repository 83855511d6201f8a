package fude.lab;

import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import java.util.Comparator;
import java.util.List;

/**
 * How far apart the figures lie that runs end with which differ in nothing but the seed: accuracies
 * as fractions, or RMSEs in the units of the data.
 *
 * @param runs that have come to an end, at least one
 */
public record FigureRange(Quantity quantity, int runs, double median, double least, double most) {

    /**
     * @param curves of finished runs, at least one
     * @param bestKept whether the weights of the best epoch are kept and not those of the last
     */
    public static FigureRange of(List<LearningCurve> curves, boolean bestKept) {
        double[] found =
                curves.stream().mapToDouble(curve -> last(curve, bestKept)).sorted().toArray();
        return new FigureRange(
                quantity(curves.get(0)),
                found.length,
                Median.of(found),
                found[0],
                found[found.length - 1]);
    }

    /** Which figure tells how good the weights of a finished run are. */
    public static Quantity quantity(LearningCurve curve) {
        List<EpochResult> results = curve.measurements();
        return Quantity.besideLoss(results.get(results.size() - 1).hasClasses());
    }

    /** The figure of the weights that a finished run has. */
    public static double last(LearningCurve curve, boolean bestKept) {
        List<EpochResult> results = bestKept ? curve.measurements() : curve.epochs();
        EpochResult last = results.get(results.size() - 1);
        EpochResult kept =
                bestKept
                        ? results.stream()
                                .min(Comparator.comparingDouble(EpochResult::measuredLoss))
                                .orElse(last)
                        : last;
        return quantity(curve).of(kept);
    }
}
