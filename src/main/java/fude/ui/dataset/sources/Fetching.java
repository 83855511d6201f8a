package fude.ui.dataset.sources;

import fude.data.download.Download;
import fude.text.Message;
import fude.ui.task.BackgroundTask;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A download in the background, one at a time: how far it is, and why it failed. */
final class Fetching {
    private final BackgroundTask task;
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private volatile boolean cancelled;

    /**
     * How far it is.
     *
     * @param id of the source
     * @param done bytes, of {@code total}
     */
    record Progress(String id, long done, long total) {}

    /** Why the source of this id could not be fetched. */
    record Failure(String id, Message why) {}

    Fetching(Executor thread) {
        this.task = new BackgroundTask(thread);
    }

    /** Null while nothing is fetched. */
    ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
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
        if (progress.get() != null) {
            return;
        }
        cancelled = false;
        failure.set(null);
        progress.set(new Progress(id, 0, download.size()));
        task.<Progress>follow(
                far ->
                        download.run(
                                (done, total) -> far.accept(new Progress(id, done, total)),
                                () -> cancelled || Thread.currentThread().isInterrupted()),
                this::show,
                () -> end(null, ended),
                e -> failed(id, e, ended));
    }

    private void show(Progress far) {
        if (percent(far) != percent(progress.get())) {
            progress.set(far);
        }
    }

    private static long percent(Progress of) {
        return 100 * of.done() / of.total();
    }

    private void failed(String id, Throwable e, Runnable ended) {
        try {
            task.failed(e);
        } finally {
            Message why = task.failureProperty().get();
            end(why == null ? null : new Failure(id, why), ended);
        }
    }

    private void end(Failure why, Runnable ended) {
        progress.set(null);
        failure.set(why);
        ended.run();
    }

    /** Breaks it off; what has come is kept for the next time. */
    void cancel() {
        cancelled = true;
    }
}
