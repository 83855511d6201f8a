package fude.cli;

import fude.lab.LogLine;
import fude.training.LearningCurve;
import fude.training.TrainingSnapshot;
import java.util.List;
import java.util.Locale;

/** Prints a line for each finished epoch, and a bar for the one at hand. */
final class Progress {
    private static final int BAR = 24;

    private final Console console;
    private final boolean onValidation;
    private int printedEpochs;

    /**
     * @param onValidation whether the validation images are measured
     */
    Progress(Console console, boolean onValidation) {
        this.console = console;
        this.onValidation = onValidation;
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
                console.out().println(LogLine.of(epochs.get(printedEpochs), onValidation));
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
                        "[%s%s] %d/%d  %,.0f samples/s",
                        "#".repeat(done),
                        ".".repeat(BAR - done),
                        snapshot.epoch(),
                        snapshot.targetEpoch(),
                        snapshot.imagesPerSecond()));
    }
}
