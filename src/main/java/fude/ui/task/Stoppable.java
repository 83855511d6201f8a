package fude.ui.task;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/**
 * Work that can be stopped while it waits or goes on: whoever reads files is interrupted. What
 * comes of it then, a failure too, is nothing.
 */
public final class Stoppable {
    private Thread thread;
    private boolean stopped;

    /** Does the work, once. */
    public <T> Optional<T> call(Callable<T> work) throws Exception {
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

    /**
     * For work that passes here often.
     *
     * @throws CancellationException if it was stopped
     */
    public void check() {
        if (isStopped()) {
            throw new CancellationException();
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
