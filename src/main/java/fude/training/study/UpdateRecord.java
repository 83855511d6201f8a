package fude.training.study;

import fude.training.NextBatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One update as a whole.
 *
 * @param batch where the run stands; its places are those of the run's batch, or from 0 on where
 *     the samples were chosen
 * @param isOfRun whether it is the batch that the run learns next
 * @param step the optimizer's steps, this one included
 * @param samples those that are kept, in the order of the batch: all, unless they are too many
 * @param lossBefore of the batch, with the chance in it that it was learned with
 * @param lossAfter of the same batch with the same chance, once the parameters have moved; NaN if
 *     nothing was learned
 * @param lossFactor by which the gradient of the mean over the samples is multiplied: 1, but for a
 *     loss that is a root of a mean
 */
public record UpdateRecord(
        NextBatch batch,
        boolean isOfRun,
        int step,
        List<Sample> samples,
        double lossBefore,
        double lossAfter,
        double lossFactor) {

    /**
     * A sample of the batch.
     *
     * @param input as the network got it
     * @param target what should come out
     * @param lossBefore its own
     * @param before how the update found it
     * @param after how it stands then; null if nothing was learned
     */
    public record Sample(
            List<Float> input,
            List<Float> target,
            double lossBefore,
            double lossAfter,
            Answer before,
            @Nullable Answer after) {

        /** The class that should come out. */
        public int label() {
            if (target.size() == 1) {
                return Math.round(target.get(0));
            }
            int label = 0;
            for (int i = 1; i < target.size(); i++) {
                label = target.get(i) > target.get(label) ? i : label;
            }
            return label;
        }
    }

    /**
     * What comes out of the network.
     *
     * @param outputs z
     * @param probabilities of the classes
     */
    public record Answer(List<Double> outputs, List<Double> probabilities) {}

    public UpdateRecord {
        samples = List.copyOf(samples);
    }

    /** η, the learning rate that the optimizer was given. */
    public double rate() {
        return batch.rate();
    }

    /** Whether the losses are numbers. */
    public boolean isFinite() {
        return Double.isFinite(lossBefore) && Double.isFinite(lossAfter);
    }
}
