package fude.lab.session;

import fude.text.ReportedException;
import fude.training.TrainingSnapshot;
import java.util.function.Consumer;

/** Does one thing after another on the training thread and brings the results back. */
public interface Worker {

    /** What is to be done on the training thread; it hands over how the run stands. */
    interface Work {
        void run(Consumer<TrainingSnapshot> listener) throws ReportedException;
    }

    /**
     * Hears of the work on the thread that commands come from.
     *
     * @param shown takes how the run stands; some snapshots may be left out, but never the last
     */
    record Result(Consumer<TrainingSnapshot> shown, Runnable done, Consumer<Throwable> failed) {}

    void submit(Work work, Result result);

    /** Does work that hands over nothing before it is done. */
    default void submit(Work work, Runnable done, Consumer<Throwable> failed) {
        submit(work, new Result(now -> {}, done, failed));
    }

    /** Does everything at once, on the thread that asks, which hears of what is unforeseen. */
    static Worker direct() {
        return (work, result) -> {
            try {
                work.run(result.shown());
            } catch (ReportedException e) {
                result.failed().accept(e);
                return;
            }
            result.done().run();
        };
    }
}
