package fude.bench;

import fude.ink.Handwriting;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * How many digits are written in a second: on one thread and on two, the median of several rounds
 * of 60,000.
 *
 * <p>{@code mvn -q -Pbench -Dbench=HandwritingBenchmark -DskipTests test}
 */
public final class HandwritingBenchmark {
    private static final int DIGITS = 60_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 7;

    private HandwritingBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        System.out.println("threads | digits/s");
        for (int threads = 1; threads <= 2; threads++) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            double[] rounds = pool.submit(HandwritingBenchmark::rounds).get();
            pool.shutdown();
            System.out.printf(
                    Locale.ROOT, "%d | %.0f%n", threads, DIGITS / rounds[ROUNDS / 2] * 1e9);
        }
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
