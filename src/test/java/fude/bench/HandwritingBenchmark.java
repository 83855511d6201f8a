package fude.bench;

import com.sun.management.OperatingSystemMXBean;
import fude.data.DatasetSplit;
import fude.ink.handwriting.BuiltInDigits;
import fude.ink.handwriting.Handwriting;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * How long the first use of the built-in digits takes in a program that has just begun, and how
 * many digits are written in a second after that: on one thread and on two, the median of several
 * rounds of 60,000.
 *
 * <p>{@code mvn -q -Pbench -Dbench=HandwritingBenchmark -DskipTests test}
 */
public final class HandwritingBenchmark {
    private static final int DIGITS = 60_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 7;

    private HandwritingBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        firstUse();
        System.out.println("threads | digits/s");
        for (int threads = 1; threads <= 2; threads++) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            double[] rounds = pool.submit(HandwritingBenchmark::rounds).get();
            pool.shutdown();
            System.out.printf(
                    Locale.ROOT, "%d | %.0f%n", threads, DIGITS / rounds[ROUNDS / 2] * 1e9);
        }
    }

    /** Processor time, unlike the clock's, hardly depends on what else the machine does. */
    private static void firstUse() {
        OperatingSystemMXBean process =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = System.nanoTime();
        long busy = process.getProcessCpuTime();
        DatasetSplit digits = BuiltInDigits.load();
        System.out.printf(
                Locale.ROOT,
                "first use: %d digits in %.2f s, %.2f s of processor time%n",
                digits.training().size() + digits.test().size(),
                (System.nanoTime() - start) / 1e9,
                (process.getProcessCpuTime() - busy) / 1e9);
    }

    /** Nanoseconds of each round, ascending. */
    private static double[] rounds() {
        return IntStream.range(0, WARM_UP + ROUNDS)
                .mapToDouble(
                        round -> {
                            long start = System.nanoTime();
                            Handwriting.generate(DIGITS, round, Handwriting.Purpose.TRAINING);
                            return System.nanoTime() - start;
                        })
                .skip(WARM_UP)
                .sorted()
                .toArray();
    }
}
