package fude.ui.curve;

import fude.nn.Loss;
import fude.training.LearningCurve;

/**
 * What the chart shows. Immutable.
 *
 * @param epochs the planned end of the run, at least 1
 * @param classes of the data: chance is 1 / classes
 * @param loss what the network makes small
 * @param validating whether it is measured on validation images instead of the test images
 */
record CurveModel(LearningCurve curve, int epochs, int classes, Loss loss, boolean validating) {
    private static final double MOST_GUESSES = 10;

    static final CurveModel NOTHING =
            new CurveModel(LearningCurve.EMPTY, 10, 10, Loss.CROSS_ENTROPY, false);

    /** The key of the measured loss's name. */
    String lossKey() {
        return validating ? "curve.validation-loss" : "curve.test-loss";
    }

    /** The key of the measured accuracy's name. */
    String accuracyKey() {
        return validating ? "curve.validation-accuracy" : "curve.test-accuracy";
    }

    /** The accuracy of guessing. */
    double chance() {
        return 1.0 / classes;
    }

    /**
     * The largest loss that the chart makes room for: the largest there is, at least what a network
     * that guesses has, and at most ten times that, beyond which a run has run away.
     */
    double largestLoss() {
        return Math.min(MOST_GUESSES * guessing(), largestFound());
    }

    /** ln C for classes; for numbers, what the first weights have. */
    private double guessing() {
        if (!loss.isForNumbers()) {
            return Math.log(classes);
        }
        double first = curve.measurements().isEmpty() ? 1 : curve.measurements().get(0).testLoss();
        return first > 0 && Double.isFinite(first) ? first : 1;
    }

    private double largestFound() {
        double largest = guessing();
        for (int i = 0; i < curve.points(); i++) {
            largest = Math.max(largest, curve.trainingLoss(i));
        }
        for (LearningCurve.EpochResult result : curve.measurements()) {
            if (Double.isFinite(result.testLoss())) {
                largest = Math.max(largest, result.testLoss());
            }
        }
        return largest;
    }

    /** Where the run has come to, in epochs. */
    double lastPosition() {
        return curve.points() == 0 ? 0 : curve.position(curve.points() - 1);
    }

    /** The last point of the training loss at or before a position, −1 if there is none. */
    int pointAt(double position) {
        int low = 0;
        int high = curve.points();
        while (low < high) {
            int middle = (low + high) / 2;
            if (curve.position(middle) <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
