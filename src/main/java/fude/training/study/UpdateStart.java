package fude.training.study;

import fude.data.Samples;
import fude.nn.NetworkSpec;
import fude.training.Checkpoint;
import fude.training.NextBatch;
import fude.training.TrainingConfig;

/**
 * Where a run stands before an update, with all that the update depends on.
 *
 * @param training what the run learns from
 * @param setRate the learning rate that is set now
 * @param targetEpoch the epoch at which the run is to be finished
 */
public record UpdateStart(
        NetworkSpec spec,
        TrainingConfig config,
        Checkpoint at,
        Samples training,
        double setRate,
        int targetEpoch) {

    /** The batch that the run learns next. */
    public NextBatch next() {
        return NextBatch.of(at, spec, config, training.size(), setRate, targetEpoch);
    }
}
