package fude.training.kept;

import fude.training.measure.Evaluation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network as it answered at a moment of its run. Immutable; nobody writes into its arrays.
 *
 * @param epoch finished epochs
 * @param batch finished batches of the epoch at hand
 * @param weights that answered, to the bit, in the order of {@link fude.nn.Network#state}
 * @param evaluation as it was measured then; null within an epoch, where nothing is measured
 */
public record KeptMoment(
        int epoch, int batch, List<float[]> weights, @Nullable Evaluation evaluation) {
    private static final int FLOAT = 4;

    /** What an evaluation keeps of a sample: the answer and how sure it was. */
    private static final int ANSWER = 1 + FLOAT;

    public KeptMoment {
        weights = List.copyOf(weights);
    }

    /** The memory that it takes, in bytes. */
    public long bytes() {
        long numbers = 0;
        for (float[] values : weights) {
            numbers += values.length;
        }
        long answers = evaluation == null ? 0 : evaluation.answers().count();
        return FLOAT * numbers + ANSWER * answers;
    }

    /** The same network, of which nothing is known that was measured. */
    public KeptMoment unmeasured() {
        return new KeptMoment(epoch, batch, weights, null);
    }

    /** Whether it lies at this place of the run. */
    public boolean isAt(int otherEpoch, int otherBatch) {
        return epoch == otherEpoch && batch == otherBatch;
    }

    /** Whether it lies behind this place of the run. */
    public boolean isAfter(int otherEpoch, int otherBatch) {
        return epoch > otherEpoch || epoch == otherEpoch && batch > otherBatch;
    }
}
