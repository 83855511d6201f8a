package fude.training;

import fude.nn.optimizer.Optimizer;
import java.util.List;

/**
 * Where a run stands, so that it can go on exactly from there: with the same settings and data,
 * {@link Trainer#resume} leads to the same numbers as never having stopped.
 *
 * @param data {@link fude.data.Samples#checksum} of what is learned from
 * @param epoch finished epochs
 * @param batch finished batches of the epoch at hand
 * @param targetEpoch the epoch at which the run is finished
 * @param learningRate that was set last
 * @param threads that share the work
 * @param fineTunings single images learned by {@link Trainer#fineTune}
 * @param interventions what was set by hand, in order, beginning with what the run began with;
 *     empty where that is not known
 * @param weights of the network as it learns, in the order of {@link fude.nn.Network#state}
 */
public record Checkpoint(
        long data,
        int epoch,
        int batch,
        int targetEpoch,
        double learningRate,
        int threads,
        double seconds,
        int fineTunings,
        List<Intervention> interventions,
        List<float[]> weights,
        Optimizer.State optimizer,
        LearningCurve.Draft curve,
        BestWeights.State best,
        WeightAverage.State average) {

    public Checkpoint {
        interventions = List.copyOf(interventions);
    }

    /** Whether a run that tells this of itself has learned nothing since. */
    public boolean isWhere(TrainingSnapshot now) {
        return now.epoch() == epoch
                && now.batch() == batch
                && now.fineTunings() == fineTunings
                && now.interventions().size() == interventions.size();
    }

    /** Where a run stands that has come here. */
    TrainingStatus status() {
        boolean begun =
                epoch > 0
                        || batch > 0
                        || interventions.stream().anyMatch(Intervention::isChosenBatch);
        TrainingStatus rests = begun ? TrainingStatus.PAUSED : TrainingStatus.READY;
        return isFinished() ? TrainingStatus.FINISHED : rests;
    }

    /** Whether nothing is left to do. */
    public boolean isFinished() {
        return isFinished(targetEpoch);
    }

    /** Whether nothing would be left to do with another target. */
    public boolean isFinished(int target) {
        return batch == 0 && epoch >= target;
    }
}
