package fude.training;

import fude.nn.NetworkSpec;
import fude.training.config.LearningRateSchedule;
import java.util.List;

/**
 * The batch that a run learns next.
 *
 * @param epoch finished epochs
 * @param batch finished batches of the epoch at hand
 * @param from the place of its first sample in the epoch's order
 * @param to the place after its last sample
 * @param setRate η₀, the learning rate that is set
 * @param factor what the schedule makes of it: η = η₀ · factor
 */
public record NextBatch(int epoch, int batch, int from, int to, double setRate, double factor) {

    /**
     * Of a run that stands at a checkpoint.
     *
     * @param samples that it learns from
     * @param setRate the rate that is set now, which need not be that of the batch before
     * @param targetEpoch the epoch at which it is to be finished
     */
    public static NextBatch of(
            Checkpoint at,
            NetworkSpec spec,
            TrainingConfig config,
            int samples,
            double setRate,
            int targetEpoch) {
        Position position =
                new Position(samples, config.batchSizeOf(samples), spec.normalisesBatches());
        position.set(at.epoch(), at.batch());
        List<Double> losses =
                at.curve().curve().epochs().stream()
                        .map(LearningCurve.EpochResult::measuredLoss)
                        .toList();
        LearningRateSchedule schedule = config.optimization().schedule();
        int target = position.targetAtLeast(targetEpoch);
        return at(position, setRate, target, schedule, schedule.plateau(losses).reductions());
    }

    static NextBatch at(
            Position position,
            double setRate,
            int targetEpoch,
            LearningRateSchedule schedule,
            int reductions) {
        double factor =
                schedule.factor(
                        position.inEpochs(),
                        1.0 / position.batchesPerEpoch(),
                        targetEpoch,
                        reductions);
        return new NextBatch(
                position.epoch(),
                position.batch(),
                position.from(),
                position.to(),
                setRate,
                factor);
    }

    /** η, the learning rate that the optimizer is given. */
    public double rate() {
        return setRate * factor;
    }

    public int size() {
        return to - from;
    }
}
