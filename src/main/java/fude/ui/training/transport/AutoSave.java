package fude.ui.training.transport;

import fude.text.ReportedException;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Keeps the last trained network, so that it is there again at the next start. That it could not be
 * written is only logged, since no lesson should stop for it.
 */
final class AutoSave {
    /** A kill costs a few seconds of learning. */
    private static final long LEAST_NANOS = 3_000_000_000L;

    /** Writing takes at most so much of the time: one part in these. */
    private static final long SHARE = 50;

    private final Executor trainingThread;
    private final Path file;

    AutoSave(Executor trainingThread, Path file) {
        this.trainingThread = trainingThread;
        this.file = file;
    }

    void keep(Run run) {
        trainingThread.execute(() -> write(run));
    }

    /** Keeps it now and then while it learns, in case the program is killed. */
    Consumer<TrainingSnapshot> during(Run run, Consumer<TrainingSnapshot> listener) {
        long[] next = {System.nanoTime() + LEAST_NANOS};
        return snapshot -> {
            long now = System.nanoTime();
            if (snapshot.status() == TrainingStatus.RUNNING && now - next[0] >= 0) {
                write(run);
                long after = System.nanoTime();
                next[0] = after + Math.max(LEAST_NANOS, (after - now) * SHARE);
            }
            listener.accept(snapshot);
        };
    }

    private void write(Run run) {
        try {
            run.keep(file);
        } catch (ReportedException e) {
            System.getLogger(AutoSave.class.getName())
                    .log(System.Logger.Level.DEBUG, "network not kept", e);
        }
    }
}
