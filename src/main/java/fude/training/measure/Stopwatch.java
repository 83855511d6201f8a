package fude.training.measure;

/** Measures training time, and speed over about the last second of it. */
public final class Stopwatch {
    /** Of training, at most: a year. A run that takes longer is not timed any more. */
    public static final double MAX_SECONDS = 366 * 24 * 3600;

    private static final double WINDOW_SECONDS = 1;

    private double total;
    private long started;
    private double windowSeconds;
    private int windowImages;
    private double imagesPerSecond;

    public void start() {
        started = System.nanoTime();
    }

    public void stop(int images) {
        double seconds = (System.nanoTime() - started) * 1e-9;
        total = Math.min(MAX_SECONDS, total + seconds);
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
    public void restore(double seconds) {
        total = seconds;
    }

    /** Seconds between start and stop, in all. */
    public double seconds() {
        return total;
    }

    /** 0 where nothing has run. */
    public double imagesPerSecond() {
        return imagesPerSecond;
    }
}
