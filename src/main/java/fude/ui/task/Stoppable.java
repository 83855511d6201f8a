package fude.ui.task;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Work that can be stopped while it waits or goes on: whoever reads files is interrupted. What
 * comes of it then, a failure too, is nothing.
 */
public final class Stoppable<T> implements Callable<Optional<T>> {
    private final Callable<T> work;
    private Thread thread;
    private boolean stopped;

    public Stoppable(Callable<T> work) {
        this.work = work;
    }

    @Override
    public Optional<T> call() throws Exception {
        if (!begin()) {
            return Optional.empty();
        }
        try {
            T result = work.call();
            return isStopped() ? Optional.empty() : Optional.of(result);
        } catch (Exception | OutOfMemoryError e) {
            if (isStopped()) {
                return Optional.empty();
            }
            throw e;
        } finally {
            end();
        }
    }

    /** Stops it, from any thread. */
    public synchronized void stop() {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    public synchronized boolean isStopped() {
        return stopped;
    }

    private synchronized boolean begin() {
        thread = Thread.currentThread();
        return !stopped;
    }

    /** The thread goes on with other work, which nobody has stopped. */
    private synchronized void end() {
        thread = null;
        if (stopped) {
            Thread.interrupted();
        }
    }
}
