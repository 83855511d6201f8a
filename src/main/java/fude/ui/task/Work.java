package fude.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/**
 * A piece of work for another thread, whose result comes back to the FX thread. An executor that
 * does the work on the thread that asked for it gets the result at once, so that no toolkit is
 * needed.
 */
record Work<T>(Callable<T> work, Consumer<T> use, Consumer<Throwable> failed) {

    void on(Executor thread) {
        Thread asking = Thread.currentThread();
        thread.execute(
                () -> {
                    if (Thread.currentThread() == asking) {
                        doHere();
                    } else {
                        task().run();
                    }
                });
    }

    private void doHere() {
        T result;
        try {
            result = work.call();
        } catch (Exception | OutOfMemoryError e) {
            failed.accept(e);
            return;
        }
        use.accept(result);
    }

    private Task<T> task() {
        Task<T> task =
                new Task<>() {
                    @Override
                    protected T call() throws Exception {
                        return work.call();
                    }
                };
        task.setOnSucceeded(event -> use.accept(task.getValue()));
        task.setOnFailed(event -> failed.accept(task.getException()));
        return task;
    }
}
