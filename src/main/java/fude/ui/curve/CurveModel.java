package fude.ui.curve;

import fude.lab.Quantity;
import fude.lab.Target;
import fude.lab.session.RateChange;
import fude.nn.loss.Loss;
import fude.training.LearningCurve;
import fude.ui.state.Overlays;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What the chart shows. Immutable.
 *
 * @param epochs the planned end of the run, at least 1
 * @param batchesPerEpoch at least 1
 * @param classes of the data: chance is 1 / classes; 0 where numbers come out
 * @param loss what the network makes small
 * @param validating whether it is measured on validation images instead of the test images
 * @param ghost the run before under its name, or null
 * @param companions other runs, those of a series behind the ones that were ticked
 * @param compares whether there are any of a series
 */
record CurveModel(
        LearningCurve curve,
        int epochs,
        int batchesPerEpoch,
        int classes,
        Loss loss,
        boolean validating,
        Overlays.Companion ghost,
        List<Overlays.Companion> companions,
        boolean compares,
        List<LearningCurve> repetitions,
        List<Target> targets,
        List<RateChange> changes,
        Overlays.Evidence evidence) {
    private static final double MOST_GUESSES = 10;
    private static final List<Quantity> LOSSES =
            List.of(Quantity.TRAINING_LOSS, Quantity.MEASURED_LOSS);

    static final CurveModel NOTHING =
            new CurveModel(
                    LearningCurve.EMPTY,
                    10,
                    1,
                    10,
                    Loss.CROSS_ENTROPY,
                    false,
                    null,
                    List.of(),
                    false,
                    List.of(),
                    List.of(),
                    List.of(),
                    null);

    /** The same with another curve of the run. */
    CurveModel with(LearningCurve other) {
        return new CurveModel(
                other,
                epochs,
                batchesPerEpoch,
                classes,
                loss,
                validating,
                ghost,
                companions,
                compares,
                repetitions,
                targets,
                changes,
                evidence);
    }

    /** The key of a line's name. */
    String nameKey(Quantity quantity) {
        return nameKey(quantity, validating);
    }

    /**
     * The same of a run.
     *
     * @param validating whether it is measured on validation images
     */
    static String nameKey(Quantity quantity, boolean validating) {
        return switch (quantity) {
            case TRAINING_LOSS -> "curve.training-loss";
            case MEASURED_LOSS -> validating ? "curve.validation-loss" : "curve.test-loss";
            case MEASURED_ACCURACY ->
                    validating ? "curve.validation-accuracy" : "curve.test-accuracy";
            case MEASURED_RMSE -> validating ? "curve.validation-rmse" : "curve.test-rmse";
        };
    }

    boolean hasClasses() {
        return classes > 0;
    }

    /** What is told of the run. */
    List<Quantity> quantities() {
        return Quantity.of(hasClasses());
    }

    /** What is told beside the losses. */
    Quantity besideLoss() {
        return Quantity.besideLoss(hasClasses());
    }

    /** The accuracy of guessing, where there are classes. */
    double chance() {
        return 1.0 / classes;
    }

    /**
     * The curves that the axes make room for, this run's first; the ghost is cut off beside them.
     */
    List<LearningCurve> curves() {
        List<LearningCurve> curves = new ArrayList<>(List.of(curve));
        companions.forEach(companion -> curves.add(companion.curve()));
        curves.addAll(repetitions);
        return curves;
    }

    /** Whether there is any curve to be read. */
    boolean hasCurves() {
        return ghost != null || curves().stream().anyMatch(one -> !one.isEmpty());
    }

    /** Where the axis ends: the longest run, or the planned end of this one. */
    double end() {
        double end = epochs;
        for (LearningCurve one : curves()) {
            end = Math.max(end, one.lastEpoch());
        }
        return end;
    }

    /**
     * The largest loss that the chart makes room for: the largest there is, at least what a network
     * that guesses has, and at most ten times that, beyond which a run has diverged.
     */
    double largestLoss(Resolution grain) {
        double largest = losses(grain).filter(Double::isFinite).reduce(guessing(), Math::max);
        return Math.min(MOST_GUESSES * guessing(), largest);
    }

    /** The smallest loss above 0, for an axis that cannot show 0. */
    double smallestLoss(Resolution grain) {
        return losses(grain).filter(loss -> loss > 0).reduce(guessing() / 10, Math::min);
    }

    /**
     * The largest RMSE that the chart makes room for: as with the loss, what the first weights have
     * and at most ten times that.
     */
    double largestRmse() {
        double first = rmses(List.of(curve)).filter(Double::isFinite).findFirst().orElse(1);
        double largest = rmses(curves()).filter(Double::isFinite).reduce(first, Math::max);
        return largest == 0 ? 1 : Math.min(MOST_GUESSES * first, largest);
    }

    /** The smallest RMSE above 0, for an axis that cannot show 0. */
    double smallestRmse() {
        return rmses(curves()).filter(rmse -> rmse > 0).reduce(largestRmse() / 10, Math::min);
    }

    private static DoubleStream rmses(List<LearningCurve> curves) {
        return curves.stream()
                .flatMap(one -> one.measurements().stream())
                .mapToDouble(Quantity.MEASURED_RMSE::of);
    }

    private DoubleStream losses(Resolution grain) {
        return curves().stream()
                .flatMap(one -> LOSSES.stream().map(loss -> DataSeries.of(one, loss, grain)))
                .flatMapToDouble(series -> DoubleStream.of(series.y()));
    }

    /** ln C for classes; for numbers, what the first weights have. */
    double guessing() {
        if (!loss.isForNumbers()) {
            return Math.log(classes);
        }
        double first =
                curve.measurements().isEmpty() ? 1 : curve.measurements().get(0).measuredLoss();
        return first > 0 && Double.isFinite(first) ? first : 1;
    }
}
