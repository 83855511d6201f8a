package fude.ui.curve;

import fude.training.LearningCurve;

/**
 * What the chart shows. Immutable.
 *
 * @param epochs the planned end of the run, at least 1
 * @param classes of the data: chance is 1 / classes
 */
record CurveModel(LearningCurve curve, int epochs, int classes) {
    private static final double MOST_GUESSES = 10;

    static final CurveModel NOTHING = new CurveModel(LearningCurve.EMPTY, 10, 10);

    /** The accuracy of guessing. */
    double chance() {
        return 1.0 / classes;
    }

    /**
     * The largest loss that the chart makes room for: the largest there is, at least ln C, which a
     * network that guesses has, and at most ten times that, beyond which a run has run away.
     */
    double largestLoss() {
        return Math.min(MOST_GUESSES * Math.log(classes), largestFound());
    }

    private double largestFound() {
        double largest = Math.log(classes);
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
