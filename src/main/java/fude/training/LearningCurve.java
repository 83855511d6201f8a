package fude.training;

import fude.training.measure.BatchLosses;
import fude.training.measure.Errors;
import fude.training.measure.Evaluation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What a run has shown so far. Immutable.
 *
 * <p>The training loss has up to {@value #POINTS_PER_EPOCH} points an epoch, each the mean over the
 * batches since the last one, and for {@value BatchLosses#MAX_SIZE} batches each one's own; the
 * test set is measured once an epoch. A run that is so long that there would be more than {@value
 * #MAX_POINTS} points has fewer an epoch, from its beginning on.
 */
public final class LearningCurve {
    public static final int POINTS_PER_EPOCH = 50;

    /** Of the training loss, less one. */
    public static final int MAX_POINTS = 1 << 14;

    /** A run that has not begun. */
    public static final LearningCurve EMPTY =
            new LearningCurve(new double[0], new double[0], 0, List.of(), BatchLosses.NONE);

    private final double[] positions;
    private final double[] losses;
    private final int points;
    private final List<EpochResult> epochs;
    private final BatchLosses batches;

    /**
     * Takes the arrays and the list as its own: nobody may change what they hold by now.
     *
     * @param points of the arrays that count
     */
    LearningCurve(
            double[] positions,
            double[] losses,
            int points,
            List<EpochResult> epochs,
            BatchLosses batches) {
        this.positions = positions;
        this.losses = losses;
        this.points = points;
        this.epochs = epochs;
        this.batches = batches;
    }

    /**
     * What one epoch came to.
     *
     * @param epoch counted from 1; 0 is the measurement before the first batch
     * @param trainingLoss mean over the epoch's batches; NaN for epoch 0
     * @param measuredLoss on the images that are measured: the validation images, if some are set
     *     aside
     * @param measuredAccuracy as a fraction, on the same; NaN where there are no classes
     * @param measuredRmse root of the mean squared error on the same, in the units of the data; NaN
     *     where there are classes
     * @param seconds of training alone, without the measurement
     */
    public record EpochResult(
            int epoch,
            double trainingLoss,
            double measuredLoss,
            double measuredAccuracy,
            double measuredRmse,
            double seconds) {

        /** Where there are classes. */
        public EpochResult(
                int epoch,
                double trainingLoss,
                double measuredLoss,
                double measuredAccuracy,
                double seconds) {
            this(epoch, trainingLoss, measuredLoss, measuredAccuracy, Double.NaN, seconds);
        }

        static EpochResult of(int epoch, double trainingLoss, Evaluation measured, double seconds) {
            Errors errors = measured.errors();
            return new EpochResult(
                    epoch,
                    trainingLoss,
                    measured.loss(),
                    measured.accuracy(),
                    errors == null ? Double.NaN : errors.rmse(),
                    seconds);
        }

        /** Whether classes were told apart; numbers came out otherwise. */
        public boolean hasClasses() {
            return !Double.isNaN(measuredAccuracy);
        }
    }

    /** The number of points of the training loss. */
    public int points() {
        return points;
    }

    /** Where a point lies, in epochs: 0.5 is the middle of the first one. */
    public double position(int point) {
        return positions[point];
    }

    /** The training loss of a point. */
    public double trainingLoss(int point) {
        return losses[point];
    }

    /** The losses of single batches, as far as they are known. */
    public BatchLosses batches() {
        return batches;
    }

    /** The measurements, the one before the first batch included. */
    public List<EpochResult> measurements() {
        return epochs;
    }

    /** The finished epochs, from 1. */
    public List<EpochResult> epochs() {
        return epochs.isEmpty() ? epochs : epochs.subList(1, epochs.size());
    }

    /**
     * The same with at most {@code most} points: neighbours become one, their mean, where the last
     * of them lay, and of the measurements {@linkplain #withFewerMeasurements fewer}.
     */
    public LearningCurve thinned(int most) {
        if (points <= most && epochs.size() <= most) {
            return this;
        }
        return merged((points + most - 1) / most)
                .withFewerMeasurements(most)
                .withBatches(BatchLosses.NONE);
    }

    /** The same with at most {@code most} points: each two, four, eight … neighbours become one. */
    public LearningCurve withFewerPoints(int most) {
        int group = 1;
        while (points > most * group) {
            group *= 2;
        }
        return merged(group);
    }

    /**
     * The same with about {@code most} measurements, each as it was: those of every second, fourth,
     * eighth … epoch, the last one, and those with the least loss and the best accuracy.
     */
    public LearningCurve withFewerMeasurements(int most) {
        int step = 1;
        while (epochs.size() / step > most) {
            step *= 2;
        }
        return step == 1
                ? this
                : new LearningCurve(positions, losses, points, every(step), batches);
    }

    private List<EpochResult> every(int step) {
        EpochResult least = epochs.get(0);
        EpochResult best = least;
        for (EpochResult one : epochs) {
            least = one.measuredLoss() < least.measuredLoss() ? one : least;
            best = one.measuredAccuracy() > best.measuredAccuracy() ? one : best;
        }
        List<EpochResult> kept = new ArrayList<>();
        for (int i = 0; i < epochs.size(); i++) {
            EpochResult one = epochs.get(i);
            if (one.epoch() % step == 0 || i == epochs.size() - 1 || one == least || one == best) {
                kept.add(one);
            }
        }
        return Collections.unmodifiableList(kept);
    }

    /** The same with each {@code group} of neighbouring points as one. */
    LearningCurve merged(int group) {
        if (group <= 1) {
            return this;
        }
        int left = (points + group - 1) / group;
        double[] thinPositions = new double[left];
        double[] thinLosses = new double[left];
        for (int i = 0; i < left; i++) {
            int to = Math.min(points, (i + 1) * group);
            thinPositions[i] = positions[to - 1];
            thinLosses[i] = mean(i * group, to);
        }
        return new LearningCurve(thinPositions, thinLosses, left, epochs, batches);
    }

    /** Each point counts by the batches that it stands for. */
    private double mean(int from, int to) {
        double start = from == 0 ? 0 : positions[from - 1];
        double before = start;
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += losses[i] * (positions[i] - before);
            before = positions[i];
        }
        return to - from == 1 ? losses[from] : sum / (before - start);
    }

    /** The points' places in an array of at least {@code capacity}, to go on with. */
    double[] positions(int capacity) {
        return Arrays.copyOf(positions, Math.max(capacity, points));
    }

    /** The points' losses in the same way. */
    double[] losses(int capacity) {
        return Arrays.copyOf(losses, Math.max(capacity, points));
    }

    /** The last one that was measured after; 0 before. */
    public int lastEpoch() {
        return epochs.isEmpty() ? 0 : epochs.get(epochs.size() - 1).epoch();
    }

    /** Nothing to show yet. */
    public boolean isEmpty() {
        return points == 0 && epochs.isEmpty();
    }

    /**
     * A curve with the batches that are not yet a point, for going on with it.
     *
     * @param point what the batches since the last point came to
     * @param epoch what the batches of the epoch at hand came to
     */
    public record Draft(LearningCurve curve, Sum point, Sum epoch) {}

    /** Losses added up over images. */
    public record Sum(double losses, int images) {}

    /** A curve from its parts, as they are read from a file. */
    public static LearningCurve of(double[] positions, double[] losses, List<EpochResult> epochs) {
        return new LearningCurve(
                positions.clone(),
                losses.clone(),
                positions.length,
                List.copyOf(epochs),
                BatchLosses.NONE);
    }

    public LearningCurve withBatches(BatchLosses other) {
        return new LearningCurve(positions, losses, points, epochs, other);
    }
}
