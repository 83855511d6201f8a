package fude.lab.session;

import fude.text.ReportedException;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the last trained network, so that it is there again at the next start. That it could not be
 * written is only logged, since no lesson should stop for it. Lives on the training thread.
 */
final class AutoSave {
    /** A kill costs a few seconds of learning. */
    static final long LEAST_NANOS = 3_000_000_000L;

    /** Writing takes at most this part of the time: one in these. */
    static final long SHARE = 50;

    private final RunStore store;
    private final LongSupplier clock;
    private @Nullable Place kept;

    /** How far a run has learned. */
    private record Place(
            @Nullable String run,
            int epoch,
            int batch,
            int fineTunings,
            int interventions,
            boolean repeats) {}

    /**
     * @param clock in nanoseconds
     */
    AutoSave(RunStore store, LongSupplier clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Keeps a run now and then while it learns, in case the program is killed. */
    Consumer<TrainingSnapshot> during(Run run, Consumer<TrainingSnapshot> listener) {
        long[] next = {clock.getAsLong() + LEAST_NANOS};
        return snapshot -> {
            long now = clock.getAsLong();
            if (snapshot.status() == TrainingStatus.RUNNING && now - next[0] >= 0) {
                write(run);
                long after = clock.getAsLong();
                next[0] = after + Math.max(LEAST_NANOS, (after - now) * SHARE);
            }
            listener.accept(snapshot);
        };
    }

    /** Keeps a run, if something has been learned since the last time. */
    void write(Run run) {
        TrainingSnapshot now = run.now();
        if (now == null || !now.isTrained() || now.status() == TrainingStatus.DIVERGED) {
            return;
        }
        Place place =
                new Place(
                        run.id(),
                        now.epoch(),
                        now.batch(),
                        now.fineTunings(),
                        now.interventions().size(),
                        run.repeats());
        if (place.equals(kept)) {
            return;
        }
        try {
            store.write(run);
            kept = place;
        } catch (ReportedException e) {
            System.getLogger(AutoSave.class.getName())
                    .log(System.Logger.Level.DEBUG, "network not kept", e);
        }
    }
}
