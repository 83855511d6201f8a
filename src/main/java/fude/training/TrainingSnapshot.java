package fude.training;

import fude.nn.Predictor;
import fude.training.kept.KeptMoments;
import fude.training.measure.Evaluation;
import fude.training.measure.LayerStatistics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as it stands, complete and immutable: whoever misses any number of snapshots is right again
 * with the next.
 *
 * @param epoch finished epochs
 * @param batch batches done in the epoch at hand, 0 to batchesPerEpoch − 1
 * @param targetEpoch the epoch at which the run is finished
 * @param bestEpoch the epoch whose weights the network has: an earlier one after early stopping
 * @param imagesPerSecond speed of the last second of training; 0 where nothing has run
 * @param secondsLeft estimate until the target; NaN where there is none
 * @param seconds of training so far
 * @param threads that share the work
 * @param fineTunings single images learned outside of the epochs, by {@link Trainer#fineTune}, and
 *     weights set by hand
 * @param learningRate with which the last batch was learned; NaN before the first
 * @param interventions what was set by hand, in order, beginning with what the run began with
 * @param evaluation on the measured images at the end of the last finished epoch, or of a
 *     fine-tuning after it
 * @param layers how the layers did at the end of the last finished epoch; empty before it
 * @param moments what is kept of its way so far
 * @param classifier the network as it was a moment ago, if it reads images
 * @param estimator the same, if it reads points or numbers
 */
public record TrainingSnapshot(
        TrainingStatus status,
        int epoch,
        int batch,
        int batchesPerEpoch,
        int targetEpoch,
        int bestEpoch,
        double imagesPerSecond,
        double secondsLeft,
        double seconds,
        int threads,
        int fineTunings,
        double learningRate,
        List<Intervention> interventions,
        LearningCurve curve,
        @Nullable Evaluation evaluation,
        List<LayerStatistics> layers,
        KeptMoments moments,
        @Nullable Classifier classifier,
        @Nullable Estimator estimator) {

    /** Whether the network has learned from at least one batch. */
    public boolean isTrained() {
        return epoch > 0
                || batch > 0
                || interventions.stream().anyMatch(Intervention::isChosenBatch);
    }

    /** The network as it was a moment ago, whatever it reads; null until there is one. */
    public @Nullable Predictor predictor() {
        return classifier != null
                ? classifier.predictor()
                : estimator == null ? null : estimator.predictor();
    }

    /** The part of the planned run that is done, 0 to 1. */
    public double progress() {
        return (epoch + (double) batch / batchesPerEpoch) / targetEpoch;
    }
}
