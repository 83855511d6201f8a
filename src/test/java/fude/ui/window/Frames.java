package fude.ui.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** When frames came, and how long the FX thread worked for each. */
final class Frames {
    private static final int MOST_FRAMES = 1_000_000;
    private static final double FLUENT_MILLIS = 33;
    private static final double MILLIS = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long[] times = new long[MOST_FRAMES];
    private final long[] work = new long[MOST_FRAMES];
    private final long[] painting = new long[MOST_FRAMES];
    private long painter = -1;
    private int count;

    /** Notes a frame, and gives its number; on the FX thread. */
    int frame() {
        times[count] = System.nanoTime();
        work[count] = threads.getCurrentThreadCpuTime();
        painting[count] = painter < 0 ? 0 : threads.getThreadCpuTime(painter);
        return count++;
    }

    /** Finds JavaFX's painting thread; before the first frame. */
    void begin() {
        painter =
                Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                        .filter(thread -> thread.getThreadName().startsWith("QuantumRenderer"))
                        .mapToLong(ThreadInfo::getThreadId)
                        .findFirst()
                        .orElse(-1);
    }

    /** Prints the frames after one up to another. */
    void print(String what, int from, int to) {
        int[] within = IntStream.range(from + 1, Math.min(count, to)).toArray();
        if (within.length == 0) {
            return;
        }
        System.out.printf(Locale.ROOT, "%-8s %4d frames%n", what, within.length);
        print("gap", sorted(within, times));
        print("FX thread", sorted(within, work));
        print("painting", sorted(within, painting));
    }

    private static void print(String what, double[] millis) {
        System.out.printf(
                Locale.ROOT,
                "    %-10s median %.1f ms, 99th percentile %.1f ms, longest %.1f ms, "
                        + "below %.0f ms: %.2f%%%n",
                what,
                millis[millis.length / 2],
                millis[(int) (0.99 * millis.length)],
                millis[millis.length - 1],
                FLUENT_MILLIS,
                100.0
                        * Arrays.stream(millis).filter(time -> time < FLUENT_MILLIS).count()
                        / millis.length);
    }

    private static double[] sorted(int[] frames, long[] values) {
        return Arrays.stream(frames)
                .mapToDouble(i -> (values[i] - values[i - 1]) / MILLIS)
                .sorted()
                .toArray();
    }
}
