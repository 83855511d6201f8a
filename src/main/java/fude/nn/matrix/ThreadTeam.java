package fude.nn.matrix;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Threads that share out the work of one loop at a time, as OpenMP's teams do. The thread that
 * calls {@link #run} takes part; a team belongs to it. How the work is cut depends on its size and
 * the number of threads alone, so that the same number gives the same bits.
 *
 * <p>Loops follow one another within microseconds, too fast for threads to be put to sleep and
 * woken in between: a helper that has nothing to do waits awake for a while before it rests, and
 * after a second of rest it ends until it is needed again.
 */
public final class ThreadTeam {
    public static final int MAX_THREADS = 256;

    /** A team of the caller alone. */
    public static final ThreadTeam ALONE = new ThreadTeam(1);

    private static final int ALIGNMENT = 16;
    private static final int MANY = 32;
    private static final int WORTH_SHARING = 1 << 15;

    /** How long a core is held while nothing comes; then others that want it may have it. */
    private static final long HOLD_NANOS = 5_000;

    /** How long a helper waits before it rests. */
    private static final long WAIT_NANOS = 300_000;

    private static final long REST_NANOS = 1_000_000_000;

    /** Something that can be done in parts, in any order and at the same time. */
    @FunctionalInterface
    public interface Work {
        /**
         * @param slice which of the parts, 0 to threads − 1
         * @param from the first element that the part covers
         * @param to the first one that it does not
         */
        void part(int slice, int from, int to);
    }

    private final Helper[] helpers;
    private final long restNanos;

    @SuppressWarnings("NullAway.Init") // run sets it
    private Work work;

    private int size;

    public ThreadTeam(int threads) {
        this(threads, REST_NANOS);
    }

    /**
     * @param restNanos after so long a rest a helper ends
     */
    ThreadTeam(int threads, long restNanos) {
        this.restNanos = restNanos;
        helpers = new Helper[threads - 1];
        for (int i = 0; i < helpers.length; i++) {
            helpers[i] = new Helper(i + 1);
        }
    }

    public int threads() {
        return helpers.length + 1;
    }

    /** Whether no helper has a thread at the moment. */
    boolean hasEnded() {
        return Arrays.stream(helpers).allMatch(Helper::hasEnded);
    }

    /**
     * Does the work on parts 0 to {@code parts} − 1, alone where they come to so few numbers that
     * one thread is done before two have met.
     *
     * @param numbers that the work goes through in all
     */
    void share(int parts, int numbers, Work work) {
        if (numbers < WORTH_SHARING) {
            runAlone(parts, work);
        } else {
            run(parts, work);
        }
    }

    /**
     * Does the work on elements 0 to {@code size} − 1 and returns when all parts are done. What a
     * part throws is thrown, once no part is at work any more.
     */
    public void run(int size, Work work) {
        if (helpers.length == 0) {
            // keeps nothing, since many threads share ALONE
            runAlone(size, work);
            return;
        }
        this.size = size;
        this.work = work;
        for (Helper helper : helpers) {
            helper.ask();
        }
        Throwable failure = null;
        try {
            doPart(0);
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        for (Helper helper : helpers) {
            Throwable another = helper.await();
            failure = failure == null ? another : failure;
        }
        rethrow(failure);
    }

    private static void runAlone(int size, Work work) {
        if (size > 0) {
            work.part(0, 0, size);
        }
    }

    /** Work throws nothing checked. */
    private static void rethrow(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        } else if (failure != null) {
            throw (RuntimeException) failure;
        }
    }

    private void doPart(int slice) {
        int from = boundary(slice);
        int to = boundary(slice + 1);
        if (from < to) {
            work.part(slice, from, to);
        }
    }

    /** Parts of many elements begin on whole cache lines. */
    private int boundary(int slice) {
        int even = (int) ((long) size * slice / threads());
        boolean aligned = slice < threads() && size >= MANY * threads();
        return aligned ? even / ALIGNMENT * ALIGNMENT : even;
    }

    /**
     * One more thread. {@code asked} is written by the caller alone, {@code done} by the helper.
     */
    private final class Helper implements Runnable {
        private final int slice;
        private volatile int asked;
        private volatile int done;
        private volatile boolean resting = true;
        private @Nullable Throwable failure;
        private @Nullable Thread thread;

        Helper(int slice) {
            this.slice = slice;
        }

        void ask() {
            asked = asked + 1;
            if (resting) {
                wake();
            }
        }

        private synchronized void wake() {
            if (thread == null) {
                thread = new Thread(this, "team-" + slice);
                thread.setDaemon(true);
                thread.start();
            } else {
                LockSupport.unpark(thread);
            }
        }

        /** Returns what the part has thrown. */
        @Nullable Throwable await() {
            long start = System.nanoTime();
            while (done != asked) {
                waitABit(System.nanoTime() - start);
            }
            return failure;
        }

        synchronized boolean hasEnded() {
            return thread == null;
        }

        @Override
        public void run() {
            resting = false;
            while (spin() || rest()) {
                failure = null;
                try {
                    doPart(slice);
                } catch (RuntimeException | Error e) {
                    failure = e;
                }
                done = asked;
            }
        }

        /** Returns whether there is something to do. */
        private boolean spin() {
            long start = System.nanoTime();
            long waited = 0;
            while (asked == done && waited < WAIT_NANOS) {
                waitABit(waited);
                waited = System.nanoTime() - start;
            }
            return asked != done;
        }

        private static void waitABit(long waitedNanos) {
            if (waitedNanos < HOLD_NANOS) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }

        /** Returns whether there is something to do; if not, the thread must end. */
        private boolean rest() {
            resting = true;
            if (asked == done) {
                LockSupport.parkNanos(restNanos);
            }
            return awake();
        }

        private synchronized boolean awake() {
            if (asked == done) {
                thread = null;
                return false;
            }
            resting = false;
            return true;
        }
    }
}
