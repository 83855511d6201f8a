package fude.lab.session;

import fude.text.ReportedException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Holds work until a test has it done, as a busy training thread does. */
public final class HeldWorker implements Worker {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Throwable failure;

    @Override
    public void submit(Work work, Result result) {
        Throwable fails = failure;
        failure = null;
        Work held = fails == null ? work : listener -> fail(fails);
        waiting.add(() -> work(held, result));
    }

    private static void work(Work work, Result result) {
        try {
            work.run(result.shown());
        } catch (ReportedException | RuntimeException | Error e) {
            result.failed().accept(e);
            return;
        }
        result.done().run();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void fail(Throwable e) throws E {
        throw (E) e;
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
