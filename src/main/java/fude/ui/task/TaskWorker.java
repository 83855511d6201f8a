package fude.ui.task;

import fude.lab.session.Worker;
import fude.text.ReportedException;
import fude.training.TrainingSnapshot;
import java.util.concurrent.Executor;
import javafx.concurrent.Task;

/**
 * Brings snapshots from the training thread to the FX thread; only the newest one arrives.
 *
 * @param trainingThread runs one thing after another on one thread
 */
public record TaskWorker(Executor trainingThread) implements Worker {

    @Override
    public void submit(Work work, Result result) {
        SnapshotTask task = new SnapshotTask(work);
        task.valueProperty()
                .addListener(
                        (o, old, now) -> {
                            if (now != null) {
                                result.stands(now);
                            }
                        });
        task.setOnSucceeded(event -> result.done());
        task.setOnFailed(event -> result.failed(task.getException()));
        trainingThread.execute(task);
    }

    private static final class SnapshotTask extends Task<TrainingSnapshot> {
        private final Work work;

        SnapshotTask(Work work) {
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
}
