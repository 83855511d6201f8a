package fude.ui.state;

import fude.nn.NetworkSpec;
import fude.training.Classifier;
import fude.training.Estimator;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.kept.KeptMoment;
import fude.training.measure.Evaluation;

/**
 * The network at a moment of its run, which all views look at: now, or as it was.
 *
 * @param isNow whether it follows the run
 * @param epoch finished epochs
 * @param batch batches done in the epoch at hand
 * @param classifier the network; null where it reads no images
 * @param estimator the network; null where it reads no points or numbers
 * @param evaluation how it was measured last; null until it was
 */
public record Moment(
        boolean isNow,
        int epoch,
        int batch,
        Classifier classifier,
        Estimator estimator,
        Evaluation evaluation) {

    /** Before there is a network. */
    public static final Moment NONE = new Moment(true, 0, 0, null, null, null);

    /** The run as it stands; a network of numbers that are none was measured by nobody. */
    public static Moment of(TrainingSnapshot now) {
        return now == null
                ? NONE
                : new Moment(
                        true,
                        now.epoch(),
                        now.batch(),
                        now.classifier(),
                        now.estimator(),
                        now.status() == TrainingStatus.DIVERGED ? null : now.evaluation());
    }

    /**
     * The run as it was.
     *
     * @param read the network with the numbers of then
     */
    static Moment of(KeptMoment kept, Classifier read, Estimator numbers) {
        return new Moment(false, kept.epoch(), kept.batch(), read, numbers, kept.evaluation());
    }

    /** Whether a run has gone back to before it. */
    boolean isAfter(TrainingSnapshot now) {
        return epoch > now.epoch() || epoch == now.epoch() && batch > now.batch();
    }

    /** What the network is, whatever it reads; null before there is one. */
    public NetworkSpec spec() {
        return classifier != null
                ? classifier.predictor().spec()
                : estimator == null ? null : estimator.predictor().spec();
    }

    /** Whether there is a network that reads images. */
    public boolean reads() {
        return classifier != null;
    }
}
