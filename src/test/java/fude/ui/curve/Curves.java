package fude.ui.curve;

import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import java.util.ArrayList;
import java.util.List;

/** Learning curves made up for tests. */
final class Curves {
    private Curves() {}

    /**
     * One point and one measurement an epoch.
     *
     * @param losses of the training; the measured loss is half as much again
     */
    static LearningCurve of(double first, double... losses) {
        double[] positions = new double[losses.length];
        List<EpochResult> results = new ArrayList<>();
        results.add(new EpochResult(0, Double.NaN, first, 0.1, 0));
        for (int i = 0; i < losses.length; i++) {
            positions[i] = i + 1;
            results.add(new EpochResult(i + 1, losses[i], 1.5 * losses[i], 0.9, 1));
        }
        return LearningCurve.of(positions, losses, results);
    }
}
