package fude.training;

import fude.nn.OptimizerSpec;
import fude.text.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * How a network is to learn: a value that is edited, stored and compared.
 *
 * @param learningRate η; can be changed while the run goes on
 * @param batchSize how many samples each step looks at
 * @param epochs how many times all samples are gone through
 * @param seed decides first weights, order and dropout
 * @param threads for the matrix products, 0 for as many as pay
 */
public record TrainingConfig(
        OptimizerSpec optimizer,
        double learningRate,
        int batchSize,
        int epochs,
        long seed,
        int threads) {
    public static final int MOST_EPOCHS = 100_000;

    /** A batch is kept in memory at every layer. */
    public static final int LARGEST_BATCH = 4096;

    private static final double HIGHEST_LEARNING_RATE = 1000;

    /** The settings of the first start. */
    public static final TrainingConfig DEFAULT =
            new TrainingConfig(OptimizerSpec.all().get(0), 0.001, 64, 10, 1, 0);

    /** What keeps a run from starting; empty if nothing does. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(optimizer.problems());
        if (!(learningRate > 0 && learningRate <= HIGHEST_LEARNING_RATE)) {
            problems.add(
                    Problem.of("learning-rate", "problem.learning-rate", HIGHEST_LEARNING_RATE));
        }
        if (batchSize < 1 || batchSize > LARGEST_BATCH) {
            problems.add(Problem.of("batch-size", "problem.range", 1, LARGEST_BATCH));
        }
        if (epochs < 1 || epochs > MOST_EPOCHS) {
            problems.add(Problem.of("epochs", "problem.range", 1, MOST_EPOCHS));
        }
        if (threads < 0 || threads > 256) {
            problems.add(Problem.of("threads", "problem.range", 1, 256));
        }
        return problems;
    }

    /** The number of threads, with "as many as pay" settled: small products gain nothing. */
    public int resolvedThreads() {
        int cores = Runtime.getRuntime().availableProcessors();
        return threads > 0 ? threads : batchSize >= 512 ? Math.min(4, cores) : 1;
    }

    public TrainingConfig withOptimizer(OptimizerSpec other) {
        return new TrainingConfig(other, learningRate, batchSize, epochs, seed, threads);
    }

    public TrainingConfig withLearningRate(double other) {
        return new TrainingConfig(optimizer, other, batchSize, epochs, seed, threads);
    }

    public TrainingConfig withBatchSize(int other) {
        return new TrainingConfig(optimizer, learningRate, other, epochs, seed, threads);
    }

    public TrainingConfig withEpochs(int other) {
        return new TrainingConfig(optimizer, learningRate, batchSize, other, seed, threads);
    }

    public TrainingConfig withSeed(long other) {
        return new TrainingConfig(optimizer, learningRate, batchSize, epochs, other, threads);
    }
}
