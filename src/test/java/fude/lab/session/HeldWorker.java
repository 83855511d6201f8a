package fude.lab.session;

import fude.text.ReportedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Holds work until a test has it done, as a busy training thread does. */
public final class HeldWorker implements Worker {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Executor results = Runnable::run;
    private Throwable failure;

    @Override
    public void submit(Work work, Result result) {
        Throwable fails = failure;
        failure = null;
        Work held = fails == null ? work : listener -> fail(fails);
        waiting.add(() -> work(held, result));
    }

    private void work(Work work, Result result) {
        try {
            work.run(now -> results.execute(() -> result.shown().accept(now)));
        } catch (ReportedException | RuntimeException | Error e) {
            results.execute(() -> result.failed().accept(e));
            return;
        }
        results.execute(result.done());
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void fail(Throwable e) throws E {
        throw (E) e;
    }

    /** As from a thread that the commands' one hears of later. */
    void bringResultsTo(Executor results) {
        this.results = results;
    }

    /** What is submitted next fails. */
    public void failNext(Throwable e) {
        failure = e;
    }

    /** Does what was submitted first. */
    public void doNext() {
        waiting.remove().run();
    }

    public void doAll() {
        while (!waiting.isEmpty()) {
            doNext();
        }
    }
}
