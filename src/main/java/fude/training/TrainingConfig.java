package fude.training;

import fude.nn.matrix.ThreadTeam;
import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.Regularization;
import fude.text.Problem;
import fude.training.augment.Augmentation;
import fude.training.batch.SampleOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * How a network is to learn: a value that is edited, stored and compared.
 *
 * @param learningRate η; can be changed while the run goes on
 * @param schedule how η changes by itself
 * @param batchSize how many samples each step looks at; all of them where there are no more
 * @param epochs how many times all samples are gone through
 * @param regularization what holds the weights small
 * @param patience after so many epochs without a better measured loss the run ends, and the best
 *     weights come back; 0 to go on to the end
 * @param averaging over about so many epochs the weights are averaged for answering; 0 for not
 * @param augmentation how images are distorted while they are learned from
 * @param order in which an epoch goes through the samples
 * @param seed decides first weights, order, dropout and distortion
 * @param threads that share the work, 0 for as many as pay
 */
public record TrainingConfig(
        OptimizerSpec optimizer,
        double learningRate,
        LearningRateSchedule schedule,
        int batchSize,
        int epochs,
        Regularization regularization,
        int patience,
        double averaging,
        Augmentation augmentation,
        SampleOrder order,
        long seed,
        int threads) {
    public static final int MAX_EPOCHS = 100_000;
    public static final int MAX_BATCH_SIZE = 10_000_000;

    /** Samples that every layer holds in memory at a time; a larger batch is learned in chunks. */
    public static final int MAX_CHUNK_SIZE = 4096;

    public static final double MAX_LEARNING_RATE = 1000;

    /** The settings of the first start. */
    public static final TrainingConfig DEFAULT =
            new TrainingConfig(
                    OptimizerSpec.of(OptimizerSpec.Rule.ADAM),
                    0.001,
                    LearningRateSchedule.CONSTANT,
                    64,
                    10,
                    Regularization.NONE,
                    0,
                    0,
                    Augmentation.NONE,
                    SampleOrder.SHUFFLED,
                    1,
                    0);

    /** What keeps a run from starting; empty if nothing does. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(optimizer.problems());
        if (!(learningRate > 0 && learningRate <= MAX_LEARNING_RATE)) {
            problems.add(Problem.of("learning-rate", "problem.learning-rate", MAX_LEARNING_RATE));
        }
        problems.addAll(schedule.problems());
        range("batch-size", batchSize, 1, MAX_BATCH_SIZE, problems);
        range("epochs", epochs, 1, MAX_EPOCHS, problems);
        problems.addAll(regularization.problems());
        range("patience", patience, 0, MAX_EPOCHS, problems);
        if (!(averaging >= 0 && averaging <= MAX_EPOCHS)) {
            problems.add(Problem.of("averaging", "problem.range", 0, MAX_EPOCHS));
        }
        problems.addAll(augmentation.problems());
        if (threads < 0 || threads > ThreadTeam.MAX_THREADS) {
            problems.add(Problem.of("threads", "problem.range", 1, ThreadTeam.MAX_THREADS));
        }
        return problems;
    }

    private static void range(
            String field, int value, int least, int most, List<Problem> problems) {
        if (value < least || value > most) {
            problems.add(Problem.of(field, "problem.range", least, most));
        }
    }

    /** The number of samples in a step, of so many in all. */
    public int batchSizeOf(int samples) {
        return optimizer.rule().isFullBatch() ? samples : Math.min(batchSize, samples);
    }

    public TrainingConfig withOptimizer(OptimizerSpec other) {
        return new TrainingConfig(
                other,
                learningRate,
                schedule,
                batchSize,
                epochs,
                regularization,
                patience,
                averaging,
                augmentation,
                order,
                seed,
                threads);
    }

    public TrainingConfig withLearningRate(double other) {
        return new TrainingConfig(
                optimizer,
                other,
                schedule,
                batchSize,
                epochs,
                regularization,
                patience,
                averaging,
                augmentation,
                order,
                seed,
                threads);
    }

    public TrainingConfig withSchedule(LearningRateSchedule other) {
        return new TrainingConfig(
                optimizer,
                learningRate,
                other,
                batchSize,
                epochs,
                regularization,
                patience,
                averaging,
                augmentation,
                order,
                seed,
                threads);
    }

    public TrainingConfig withBatchSize(int other) {
        return new TrainingConfig(
                optimizer,
                learningRate,
                schedule,
                other,
                epochs,
                regularization,
                patience,
                averaging,
                augmentation,
                order,
                seed,
                threads);
    }

    public TrainingConfig withEpochs(int other) {
        return new TrainingConfig(
                optimizer,
                learningRate,
                schedule,
                batchSize,
                other,
                regularization,
                patience,
                averaging,
                augmentation,
                order,
                seed,
                threads);
    }

    public TrainingConfig withRegularization(Regularization other) {
        return new TrainingConfig(
                optimizer,
                learningRate,
                schedule,
                batchSize,
                epochs,
                other,
                patience,
                averaging,
                augmentation,
                order,
                seed,
                threads);
    }

    public TrainingConfig withPatience(int other) {
        return new TrainingConfig(
                optimizer,
                learningRate,
                schedule,
                batchSize,
                epochs,
                regularization,
                other,
                averaging,
                augmentation,
                order,
                seed,
                threads);
    }

    public TrainingConfig withAveraging(double other) {
        return new TrainingConfig(
                optimizer,
                learningRate,
                schedule,
                batchSize,
                epochs,
                regularization,
                patience,
                other,
                augmentation,
                order,
                seed,
                threads);
    }

    public TrainingConfig withAugmentation(Augmentation other) {
        return new TrainingConfig(
                optimizer,
                learningRate,
                schedule,
                batchSize,
                epochs,
                regularization,
                patience,
                averaging,
                other,
                order,
                seed,
                threads);
    }

    public TrainingConfig withOrder(SampleOrder other) {
        return new TrainingConfig(
                optimizer,
                learningRate,
                schedule,
                batchSize,
                epochs,
                regularization,
                patience,
                averaging,
                augmentation,
                other,
                seed,
                threads);
    }

    public TrainingConfig withSeed(long other) {
        return new TrainingConfig(
                optimizer,
                learningRate,
                schedule,
                batchSize,
                epochs,
                regularization,
                patience,
                averaging,
                augmentation,
                order,
                other,
                threads);
    }

    public TrainingConfig withThreads(int other) {
        return new TrainingConfig(
                optimizer,
                learningRate,
                schedule,
                batchSize,
                epochs,
                regularization,
                patience,
                averaging,
                augmentation,
                order,
                seed,
                other);
    }
}
