package fude.ui.task;

import fude.text.Message;
import fude.text.ReportedException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Fetches things in the background; what goes wrong is a sentence, and nothing else changes. */
public final class BackgroundTask {
    private final Executor thread;
    private final ReadOnlyObjectWrapper<Message> failure = new ReadOnlyObjectWrapper<>();

    public BackgroundTask(Executor thread) {
        this.thread = thread;
    }

    /** What went wrong last; null if nothing did. */
    public ReadOnlyObjectProperty<Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public void dismissFailure() {
        failure.set(null);
    }

    /** Fetches something; {@code use} takes it on the FX thread. */
    public <T> void run(Callable<T> work, Consumer<T> use) {
        run(work, use, this::failed);
    }

    public <T> void run(Callable<T> work, Consumer<T> use, Consumer<Throwable> failed) {
        failure.set(null);
        new Work<>(work, use, failed).on(thread);
    }

    public void failed(Throwable e) {
        if (e instanceof ReportedException reported) {
            failure.set(reported.report());
        } else if (e instanceof OutOfMemoryError) {
            failure.set(Message.of("data.out-of-memory"));
        } else {
            throw new IllegalStateException(e);
        }
    }
}
