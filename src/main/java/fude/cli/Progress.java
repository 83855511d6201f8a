package fude.cli;

import fude.training.LearningCurve;
import fude.training.TrainingSnapshot;
import java.util.List;
import java.util.Locale;

/** Prints a line for each finished epoch, and a bar for the one at hand. */
final class Progress {
    private static final int BAR = 24;

    private final Console console;
    private final String measured;
    private int printedEpochs;

    /**
     * @param onValidation whether the validation images are measured
     */
    Progress(Console console, boolean onValidation) {
        this.console = console;
        this.measured = onValidation ? "Val" : "Test";
    }

    /** Leaves out the epochs that were finished before. */
    void begin(TrainingSnapshot resumed) {
        printedEpochs = resumed.epoch();
    }

    void show(TrainingSnapshot snapshot) {
        List<LearningCurve.EpochResult> epochs = snapshot.curve().epochs();
        for (; printedEpochs < epochs.size(); printedEpochs++) {
            console.progress("");
            if (Double.isFinite(epochs.get(printedEpochs).measuredLoss())) {
                print(epochs.get(printedEpochs));
            }
        }
        if (snapshot.epoch() == snapshot.targetEpoch()) {
            console.progress("");
            return;
        }
        int done = (int) (BAR * snapshot.progress());
        console.progress(
                String.format(
                        Locale.ROOT,
                        "[%s%s] %d/%d  %,.0f images/s",
                        "#".repeat(done),
                        ".".repeat(BAR - done),
                        snapshot.epoch(),
                        snapshot.targetEpoch(),
                        snapshot.imagesPerSecond()));
    }

    private void print(LearningCurve.EpochResult result) {
        console.print(
                "Epoch %d: Train Loss: %.4f, %s Loss: %.4f, Accuracy: %.2f%% (%.2f s)%n",
                result.epoch(),
                result.trainingLoss(),
                measured,
                result.measuredLoss(),
                100 * result.measuredAccuracy(),
                result.seconds());
    }
}
