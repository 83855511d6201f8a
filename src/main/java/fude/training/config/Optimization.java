package fude.training.config;

import fude.nn.optimizer.OptimizerSpec;
import fude.text.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * How the loss is minimised.
 *
 * @param learningRate η; can be changed while the run goes on
 * @param schedule how η changes by itself
 * @param batchSize samples of each step; all of them where there are no more
 * @param epochs how many times all samples are gone through; can be changed while the run goes on
 */
public record Optimization(
        OptimizerSpec optimizer,
        double learningRate,
        LearningRateSchedule schedule,
        int batchSize,
        int epochs) {
    public static final int MAX_EPOCHS = 100_000;
    public static final int MAX_BATCH_SIZE = 10_000_000;
    public static final double MAX_LEARNING_RATE = 1000;

    /** The settings of the first start. */
    public static final Optimization DEFAULT =
            new Optimization(
                    OptimizerSpec.of(OptimizerSpec.Rule.ADAM),
                    0.001,
                    LearningRateSchedule.CONSTANT,
                    64,
                    10);

    /** What keeps a run from starting; empty if nothing does. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(optimizer.problems());
        if (!(learningRate > 0 && learningRate <= MAX_LEARNING_RATE)) {
            problems.add(Problem.of("learning-rate", "problem.learning-rate", MAX_LEARNING_RATE));
        }
        problems.addAll(schedule.problems());
        problems.addAll(Problem.outside("batch-size", batchSize, 1, MAX_BATCH_SIZE));
        problems.addAll(Problem.outside("epochs", epochs, 1, MAX_EPOCHS));
        return problems;
    }

    public Optimization withOptimizer(OptimizerSpec other) {
        return new Optimization(other, learningRate, schedule, batchSize, epochs);
    }

    public Optimization withLearningRate(double other) {
        return new Optimization(optimizer, other, schedule, batchSize, epochs);
    }

    public Optimization withSchedule(LearningRateSchedule other) {
        return new Optimization(optimizer, learningRate, other, batchSize, epochs);
    }

    public Optimization withBatchSize(int other) {
        return new Optimization(optimizer, learningRate, schedule, other, epochs);
    }

    public Optimization withEpochs(int other) {
        return new Optimization(optimizer, learningRate, schedule, batchSize, other);
    }
}
