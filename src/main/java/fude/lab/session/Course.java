package fude.lab.session;

import fude.training.Trainer.Stretch;
import fude.training.TrainingSnapshot;
import org.jspecify.annotations.Nullable;

/** What the current run was last asked to learn, for going on with it after an interruption. */
final class Course {
    private Stretch stretch = Stretch.TARGET;
    private @Nullable TrainingSnapshot start;
    private boolean paused;

    /**
     * It is asked to learn.
     *
     * @param now null if its network is still being made
     */
    void begin(Stretch asked, @Nullable TrainingSnapshot now) {
        stretch = asked;
        start = now;
        paused = false;
    }

    /** It is asked to stop. */
    void pause() {
        paused = true;
    }

    Stretch stretch() {
        return stretch;
    }

    /** Whether something of it is left to be done. */
    boolean isLeft(@Nullable TrainingSnapshot now) {
        return !paused
                && switch (stretch) {
                    case BATCH -> epoch(now) == epoch(start) && batch(now) == batch(start);
                    case EPOCH -> epoch(now) == epoch(start);
                    case TARGET -> true;
                };
    }

    private static int epoch(@Nullable TrainingSnapshot of) {
        return of == null ? 0 : of.epoch();
    }

    private static int batch(@Nullable TrainingSnapshot of) {
        return of == null ? 0 : of.batch();
    }
}
