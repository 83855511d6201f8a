package fude.data.download;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Ends the waiting for a stream that gives nothing any more, or that nobody wants any more. */
final class Watchdog implements Closeable {
    /** How often it looks. */
    static final Duration ROUND = Duration.ofMillis(50);

    private final InputStream stream;
    private final BooleanSupplier unwanted;
    private final Duration patience;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(Watchdog::thread);

    private volatile long lastSign = System.nanoTime();
    private volatile boolean isStalled;

    /**
     * @param patience how long nothing may come
     */
    Watchdog(InputStream stream, BooleanSupplier unwanted, Duration patience) {
        this.stream = stream;
        this.unwanted = unwanted;
        this.patience = patience;
        long millis = ROUND.toMillis();
        rounds.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "download watchdog");
        thread.setDaemon(true);
        return thread;
    }

    /** Something has come. */
    void sign() {
        lastSign = System.nanoTime();
    }

    /** Whether nothing came for too long. */
    boolean isStalled() {
        return isStalled;
    }

    /** A read that waits in a stream ends with an exception when the stream is closed. */
    private void look() {
        isStalled = System.nanoTime() - lastSign > patience.toNanos();
        if (isStalled || unwanted.getAsBoolean()) {
            rounds.shutdown();
            try {
                stream.close();
            } catch (IOException e) {
                // It is closed all the same.
            }
        }
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
