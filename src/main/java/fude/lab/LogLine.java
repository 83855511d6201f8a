package fude.lab;

import fude.training.LearningCurve.EpochResult;
import java.util.Locale;

/** What a run writes line by line, as course texts print it: the same in every language. */
public final class LogLine {
    private LogLine() {}

    /**
     * A finished epoch.
     *
     * @param onValidation whether the validation images are measured
     */
    public static String of(EpochResult epoch, boolean onValidation) {
        return String.format(
                Locale.ROOT,
                "Epoch %d: Train Loss: %.4f, %s Loss: %.4f, %s (%.2f s)",
                epoch.epoch(),
                epoch.trainingLoss(),
                onValidation ? "Val" : "Test",
                epoch.measuredLoss(),
                figure(epoch),
                epoch.seconds());
    }

    private static String figure(EpochResult epoch) {
        return epoch.hasClasses()
                ? String.format(Locale.ROOT, "Accuracy: %.2f%%", 100 * epoch.measuredAccuracy())
                : String.format(Locale.ROOT, "RMSE: %.4f", epoch.measuredRmse());
    }

    /** The end of a run. */
    public static String ofTime(double seconds) {
        return String.format(Locale.ROOT, "Training time: %.2f s", seconds);
    }
}
