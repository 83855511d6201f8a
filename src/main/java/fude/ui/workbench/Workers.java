package fude.ui.workbench;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads behind the window, one for each kind of work, so that none waits for another: a
 * drawing is read while the network learns and a data set is loaded.
 */
public record Workers(
        ExecutorService training,
        ExecutorService loading,
        ExecutorService finding,
        ExecutorService reading,
        ExecutorService explaining,
        ExecutorService studying,
        ExecutorService photographs,
        ExecutorService answering,
        ExecutorService keeping,
        ExecutorService fetching) {
    private static final int SECONDS_TO_END = 5;

    static Workers start() {
        return new Workers(
                thread("training"),
                thread("loading"),
                thread("finding"),
                thread("reading"),
                thread("explaining"),
                thread("studying"),
                thread("photographs"),
                thread("answering"),
                thread("keeping"),
                thread("fetching"));
    }

    private static ExecutorService thread(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Takes no more work, silently, and waits a little for what goes on. */
    public void stop() {
        training.shutdown();
        keeping.shutdown();
        List.of(loading, finding, reading, explaining, studying, photographs, answering, fetching)
                .forEach(ExecutorService::shutdownNow);
        try {
            keeping.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
            training.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
