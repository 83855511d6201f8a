package fude.ui.task;

import fude.text.Message;
import fude.text.ReportedException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;

/**
 * Work on another thread whose result comes back to the FX thread. What goes wrong is a sentence,
 * and nothing else changes.
 */
public final class BackgroundTask {
    private final Executor thread;
    private final ReadOnlyObjectWrapper<Message> failure = new ReadOnlyObjectWrapper<>();

    /** Work without a result. */
    public interface Action {
        void run() throws Exception;
    }

    /** Work that tells how far it is. */
    public interface Steps<P> {
        /**
         * @param progress takes how far it is, of which only the newest arrives
         */
        void run(Consumer<P> progress) throws Exception;
    }

    public BackgroundTask(Executor thread) {
        this.thread = thread;
    }

    /** What went wrong last; null if nothing did. */
    public ReadOnlyObjectProperty<Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Tells what goes wrong from now on. */
    public void onFailure(Consumer<Message> listener) {
        failure.addListener(
                (o, was, why) -> {
                    if (why != null) {
                        listener.accept(why);
                    }
                });
    }

    public void dismissFailure() {
        failure.set(null);
    }

    /** Does some work; {@code use} takes its result. */
    public <T> void run(Callable<T> work, Consumer<T> use) {
        run(work, use, this::failed);
    }

    /** Does some work without a result; {@code then} is told once it is done. */
    public void run(Action work, Runnable then) {
        run(
                () -> {
                    work.run();
                    return true;
                },
                done -> then.run());
    }

    /** Does work whose failure is told to {@code failed} and not by {@link #failureProperty}. */
    public <T> void run(Callable<T> work, Consumer<T> use, Consumer<Throwable> failed) {
        failure.set(null);
        new Work<>(work, use, failed).on(thread);
    }

    /**
     * Does some work that takes a while.
     *
     * @param progress takes how far it is
     * @param ended is told once all is done
     * @param failed takes what went wrong
     */
    public <P> void follow(
            Steps<P> work, Consumer<P> progress, Runnable ended, Consumer<Throwable> failed) {
        Task<P> task =
                new Task<>() {
                    @Override
                    protected P call() throws Exception {
                        work.run(this::updateValue);
                        return null;
                    }
                };
        task.valueProperty()
                .addListener(
                        (o, was, is) -> {
                            if (is != null) {
                                progress.accept(is);
                            }
                        });
        task.setOnSucceeded(event -> ended.run());
        task.setOnFailed(event -> failed.accept(task.getException()));
        failure.set(null);
        thread.execute(task);
    }

    /** Reports what can be expected to go wrong; anything else is thrown on. */
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
