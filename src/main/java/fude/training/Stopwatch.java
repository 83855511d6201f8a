package fude.training;

/** Measures training time, and speed over about the last second of it. */
final class Stopwatch {
    private static final double WINDOW_SECONDS = 1;

    private double total;
    private long started;
    private double windowSeconds;
    private int windowImages;
    private double imagesPerSecond;

    void start() {
        started = System.nanoTime();
    }

    void stop(int images) {
        double seconds = (System.nanoTime() - started) * 1e-9;
        total = Math.min(Checkpoint.MAX_SECONDS, total + seconds);
        windowSeconds += seconds;
        windowImages += images;
        if (windowSeconds > WINDOW_SECONDS || total < WINDOW_SECONDS) {
            imagesPerSecond = windowImages / windowSeconds;
        }
        if (windowSeconds > WINDOW_SECONDS) {
            windowSeconds = 0;
            windowImages = 0;
        }
    }

    /** Goes on from a number of {@code seconds}. */
    void restore(double seconds) {
        total = seconds;
    }

    /** Seconds between start and stop, in all. */
    double seconds() {
        return total;
    }

    /** 0 where nothing has run. */
    double imagesPerSecond() {
        return imagesPerSecond;
    }
}
