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
    private final AtomicReference<Asked<T>> waiting = new AtomicReference<>();

    /** Goes up whenever what was asked for before does not count any more. */
    private volatile int now;

    private record Asked<T>(Callable<T> work, int then) {}

    private record Done<T>(T result, int then) {}

    public LatestOnly(Executor thread, Consumer<T> result) {
        this.thread = thread;
        this.result = result;
    }

    /** Asks for work; called on the FX thread. */
    public void request(Callable<T> work) {
        if (waiting.getAndSet(new Asked<>(work, now)) != null) {
            return;
        }
        new Work<>(this::doWaiting, this::done, LatestOnly::failed).on(thread);
    }

    /**
     * Does work at once that takes less time than it takes to hand it over. What was asked for
     * before and is still on its way is dropped.
     */
    public void doNow(Callable<T> work) {
        now++;
        try {
            result.accept(work.call());
        } catch (Exception e) {
            failed(e);
        }
    }

    private Done<T> doWaiting() throws Exception {
        Asked<T> asked = waiting.getAndSet(null);
        T result = asked.then() == now ? asked.work().call() : null;
        return new Done<>(result, asked.then());
    }

    private void done(Done<T> done) {
        if (done.then() == now) {
            result.accept(done.result());
        }
    }

    private static void failed(Throwable e) {
        throw new IllegalStateException(e);
    }
}
