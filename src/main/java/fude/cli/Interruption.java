package fude.cli;

import fude.training.TrainingControl;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * When the program is told to end (Ctrl + C), a training whose results are to be written is paused
 * first, and the end waits until they are.
 */
final class Interruption {
    private static final int PATIENCE_SECONDS = 30;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    /**
     * @param waits whether there is anything to wait for
     */
    Interruption(TrainingControl control, boolean waits) {
        hook =
                new Thread(
                        () -> {
                            control.pause();
                            await();
                        });
        if (waits) {
            try {
                Runtime.getRuntime().addShutdownHook(hook);
            } catch (IllegalStateException endsAlready) {
                control.pause();
            }
        }
    }

    private void await() {
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is written. */
    void done() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endsAlready) {
            // the hook has run
        }
    }
}
