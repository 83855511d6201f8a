package fude.training;

import fude.nn.matrix.ThreadTeam;
import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.Regularization;
import fude.text.Problem;
import fude.training.augment.Augmentation;
import fude.training.batch.SampleOrder;
import fude.training.config.Optimization;
import fude.training.config.Randomness;
import fude.training.config.Stopping;
import java.util.ArrayList;
import java.util.List;

/**
 * How a network is to learn: a value that is edited, stored and compared.
 *
 * @param regularization what holds the weights small
 * @param augmentation how images are distorted while they are learned from
 * @param threads that share the work, 0 to find out how many pay
 */
public record TrainingConfig(
        Optimization optimization,
        Regularization regularization,
        Stopping stopping,
        Augmentation augmentation,
        Randomness randomness,
        int threads) {
    /** The settings of the first start. */
    public static final TrainingConfig DEFAULT =
            new TrainingConfig(
                    Optimization.DEFAULT,
                    Regularization.NONE,
                    Stopping.NONE,
                    Augmentation.NONE,
                    Randomness.DEFAULT,
                    0);

    /** What keeps a run from starting; empty if nothing does. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(optimization.problems());
        problems.addAll(regularization.problems());
        problems.addAll(stopping.problems());
        problems.addAll(augmentation.problems());
        if (threads != 0) {
            problems.addAll(Problem.outside("threads", threads, 1, ThreadTeam.MAX_THREADS));
        }
        return problems;
    }

    /**
     * The number of samples in a step.
     *
     * @param samples in all
     */
    public int batchSizeOf(int samples) {
        return optimizer().rule().isFullBatch() ? samples : Math.min(batchSize(), samples);
    }

    public OptimizerSpec optimizer() {
        return optimization.optimizer();
    }

    public double learningRate() {
        return optimization.learningRate();
    }

    public int batchSize() {
        return optimization.batchSize();
    }

    public int epochs() {
        return optimization.epochs();
    }

    public int patience() {
        return stopping.patience();
    }

    public SampleOrder order() {
        return randomness.order();
    }

    public long seed() {
        return randomness.seed();
    }

    public TrainingConfig withOptimization(Optimization other) {
        return new TrainingConfig(
                other, regularization, stopping, augmentation, randomness, threads);
    }

    public TrainingConfig withRegularization(Regularization other) {
        return new TrainingConfig(optimization, other, stopping, augmentation, randomness, threads);
    }

    public TrainingConfig withStopping(Stopping other) {
        return new TrainingConfig(
                optimization, regularization, other, augmentation, randomness, threads);
    }

    public TrainingConfig withAugmentation(Augmentation other) {
        return new TrainingConfig(
                optimization, regularization, stopping, other, randomness, threads);
    }

    public TrainingConfig withRandomness(Randomness other) {
        return new TrainingConfig(
                optimization, regularization, stopping, augmentation, other, threads);
    }

    public TrainingConfig withThreads(int other) {
        return new TrainingConfig(
                optimization, regularization, stopping, augmentation, randomness, other);
    }

    public TrainingConfig withOptimizer(OptimizerSpec other) {
        return withOptimization(optimization.withOptimizer(other));
    }

    public TrainingConfig withLearningRate(double other) {
        return withOptimization(optimization.withLearningRate(other));
    }

    public TrainingConfig withBatchSize(int other) {
        return withOptimization(optimization.withBatchSize(other));
    }

    public TrainingConfig withEpochs(int other) {
        return withOptimization(optimization.withEpochs(other));
    }

    public TrainingConfig withSeed(long other) {
        return withRandomness(randomness.withSeed(other));
    }
}
