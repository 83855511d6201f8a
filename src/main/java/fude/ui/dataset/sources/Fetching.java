package fude.ui.dataset.sources;

import fude.data.download.Download;
import fude.text.Message;
import fude.text.ReportedException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;

/** A download in the background, one at a time: how far it is, and why it failed. */
final class Fetching {
    private final Executor thread;
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
        this.thread = thread;
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
        Task<Progress> task =
                new Task<>() {
                    @Override
                    protected Progress call() throws ReportedException {
                        download.run(
                                (done, total) -> updateValue(new Progress(id, done, total)),
                                () -> cancelled || Thread.currentThread().isInterrupted());
                        return null;
                    }
                };
        task.valueProperty()
                .addListener(
                        (o, was, is) -> {
                            if (is != null && percent(is) != percent(progress.get())) {
                                progress.set(is);
                            }
                        });
        task.setOnSucceeded(event -> end(null, ended));
        task.setOnFailed(event -> failed(id, task.getException(), ended));
        thread.execute(task);
    }

    private static long percent(Progress of) {
        return 100 * of.done() / of.total();
    }

    private void failed(String id, Throwable e, Runnable ended) {
        if (e instanceof ReportedException reported) {
            end(new Failure(id, reported.report()), ended);
        } else {
            end(null, ended);
            throw new IllegalStateException(e);
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
