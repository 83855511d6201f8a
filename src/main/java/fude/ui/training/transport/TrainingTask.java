package fude.ui.training.transport;

import fude.text.ReportedException;
import fude.training.TrainingSnapshot;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/** Carries snapshots from the training thread to the window; only the newest one arrives. */
final class TrainingTask extends Task<TrainingSnapshot> {
    private final Work work;

    /** What is to be done on the training thread. */
    interface Work {
        void run(Consumer<TrainingSnapshot> listener) throws ReportedException;
    }

    TrainingTask(Work work) {
        this.work = work;
    }

    @Override
    protected TrainingSnapshot call() throws ReportedException {
        TrainingSnapshot[] last = new TrainingSnapshot[1];
        work.run(
                snapshot -> {
                    last[0] = snapshot;
                    updateValue(snapshot);
                });
        return last[0];
    }
}
