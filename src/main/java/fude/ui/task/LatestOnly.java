package fude.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Work for another thread of which only the newest counts: a request that has not begun when the
 * next one comes is dropped. Results arrive on the FX thread.
 */
public final class LatestOnly<T> {
    private final Executor thread;
    private final Consumer<T> result;
    private final AtomicReference<Callable<T>> waiting = new AtomicReference<>();

    public LatestOnly(Executor thread, Consumer<T> result) {
        this.thread = thread;
        this.result = result;
    }

    /** Asks for work; called on the FX thread. */
    public void request(Callable<T> work) {
        if (waiting.getAndSet(work) != null) {
            return;
        }
        new Work<>(
                        () -> waiting.getAndSet(null).call(),
                        result,
                        e -> {
                            throw new IllegalStateException(e);
                        })
                .on(thread);
    }
}
