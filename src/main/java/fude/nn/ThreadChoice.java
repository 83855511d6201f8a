package fude.nn;

import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.ThreadTeam;

/**
 * Finds out how many threads pay for a network on this machine at this moment, by multiplying its
 * widest layer: a core that another program keeps busy is noticed, too.
 */
public final class ThreadChoice {
    /** More threads must be so much faster than fewer. */
    private static final double WORTH = 1.15;

    private static final int ROUNDS = 4;
    private static final long ROUND_NANOS = 8_000_000;
    private static final int LARGEST_BATCH = 1024;

    private ThreadChoice() {}

    /**
     * A team of {@code threads} threads, or of as many as pay where that is 0.
     *
     * @param batch as for {@link #fastest}
     */
    public static ThreadTeam team(int threads, NetworkSpec spec, int batch) {
        int count = threads > 0 ? threads : fastest(spec, batch);
        return count == 1 ? ThreadTeam.ALONE : new ThreadTeam(count);
    }

    /**
     * Takes some {@value #ROUNDS} × 8 ms for each number of threads tried: 1, 2, 4 … up to the
     * machine's cores; none at all for a {@linkplain NetworkSpec#isSmall small} network.
     *
     * @param batch samples that go through the network at a time
     */
    public static int fastest(NetworkSpec spec, int batch) {
        if (spec.isSmall()) {
            return 1;
        }
        int cores = Math.min(Runtime.getRuntime().availableProcessors(), ThreadTeam.MAX_THREADS);
        int best = 1;
        for (int threads = 2; threads <= cores; threads *= 2) {
            if (speedup(spec, batch, best, threads) < WORTH) {
                return best;
            }
            best = threads;
        }
        return best;
    }

    /** In turn, so that both see the same machine. */
    private static double speedup(NetworkSpec spec, int batch, int fewer, int more) {
        Load slow = new Load(spec, Math.min(batch, LARGEST_BATCH), fewer);
        Load fast = new Load(spec, Math.min(batch, LARGEST_BATCH), more);
        for (int round = 0; round < ROUNDS; round++) {
            slow.run();
            fast.run();
        }
        return fast.perSecond() / slow.perSecond();
    }

    /** The product of the widest layer, again and again. */
    private static final class Load {
        private final FloatMatrix input;
        private final FloatMatrix weights;
        private final FloatMatrix output;
        private long nanos;
        private int products;

        Load(NetworkSpec spec, int batch, int threads) {
            int widest = 0;
            for (int i = 1; i <= spec.layers().size(); i++) {
                widest = spec.parametersOf(i) > spec.parametersOf(widest) ? i : widest;
            }
            int inputs = spec.inputsOf(widest);
            int outputs =
                    widest == spec.layers().size() ? spec.outputs() : spec.inputsOf(widest + 1);
            ThreadTeam team = new ThreadTeam(threads);
            input = new FloatMatrix(batch, inputs, team);
            weights = new FloatMatrix(inputs, outputs, team);
            output = new FloatMatrix(batch, outputs, team);
            output.product(input, weights);
        }

        void run() {
            long start = System.nanoTime();
            long now = start;
            while (now - start < ROUND_NANOS) {
                output.product(input, weights);
                products++;
                now = System.nanoTime();
            }
            nanos += now - start;
        }

        double perSecond() {
            return 1e9 * products / nanos;
        }
    }
}
