package fude.ui.dataset;

import fude.data.Download;
import fude.text.Message;
import fude.text.ReportedException;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A download in the background, one at a time: how far it is, and why it failed. */
final class Fetching {
    private final Executor thread;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private volatile boolean cancelled;

    /**
     * How far it is.
     *
     * @param id of the source
     * @param done bytes, of {@code total}
     */
    record State(String id, long done, long total) {}

    /** Why the source of this id could not be fetched. */
    record Failure(String id, Message why) {}

    Fetching(Executor thread) {
        this.thread = thread;
    }

    /** Null while nothing is fetched. */
    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Why the last one failed; null if it did not. */
    ReadOnlyObjectProperty<Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /**
     * Begins, unless something is being fetched already.
     *
     * @param ended is told in any case
     */
    void begin(String id, Download download, Runnable ended) {
        if (state.get() != null) {
            return;
        }
        cancelled = false;
        failure.set(null);
        state.set(new State(id, 0, download.size()));
        thread.execute(
                () -> {
                    Failure why = run(id, download);
                    Platform.runLater(
                            () -> {
                                state.set(null);
                                failure.set(why);
                                ended.run();
                            });
                });
    }

    private Failure run(String id, Download download) {
        try {
            long[] shown = {-1};
            download.run(
                    (done, total) -> {
                        long percent = 100 * done / total;
                        if (percent != shown[0]) {
                            shown[0] = percent;
                            Platform.runLater(() -> progressed(new State(id, done, total)));
                        }
                    },
                    () -> cancelled || Thread.currentThread().isInterrupted());
            return null;
        } catch (ReportedException e) {
            return new Failure(id, e.report());
        }
    }

    private void progressed(State now) {
        if (state.get() != null) {
            state.set(now);
        }
    }

    /** Breaks it off; what has come is kept for the next time. */
    void cancel() {
        cancelled = true;
    }
}
