package fude.lab;

import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import java.util.Comparator;
import java.util.List;

/**
 * How far apart the accuracies lie that runs end with which differ in nothing but the seed.
 *
 * @param runs that have come to an end, at least one
 */
public record AccuracyRange(int runs, double median, double least, double most) {

    /**
     * @param curves of finished runs, at least one
     * @param bestKept whether the weights of the best epoch are kept and not those of the last
     */
    public static AccuracyRange of(List<LearningCurve> curves, boolean bestKept) {
        double[] found =
                curves.stream().mapToDouble(curve -> last(curve, bestKept)).sorted().toArray();
        return new AccuracyRange(found.length, Median.of(found), found[0], found[found.length - 1]);
    }

    /** The accuracy of the weights that a finished run has: a fraction. */
    public static double last(LearningCurve curve, boolean bestKept) {
        List<EpochResult> results = bestKept ? curve.measurements() : curve.epochs();
        EpochResult last = results.get(results.size() - 1);
        return bestKept
                ? results.stream()
                        .min(Comparator.comparingDouble(EpochResult::measuredLoss))
                        .orElse(last)
                        .measuredAccuracy()
                : last.measuredAccuracy();
    }
}
