package fude.ui.training;

import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/**
 * Keeps the last trained network, so that it is there again at the next start. That it could not be
 * written is only logged, since no lesson should stop for it.
 */
final class Keeper {
    private final Executor trainingThread;
    private final Path file;

    Keeper(Executor trainingThread, Path file) {
        this.trainingThread = trainingThread;
        this.file = file;
    }

    void keep(Run run) {
        trainingThread.execute(
                () -> {
                    try {
                        run.keep(file);
                    } catch (ReportedException e) {
                        System.getLogger(Keeper.class.getName())
                                .log(System.Logger.Level.DEBUG, "network not kept", e);
                    }
                });
    }
}
