package fude.training;

import fude.training.measure.BatchLosses;
import fude.training.measure.Errors;
import fude.training.measure.Evaluation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a run has shown so far. Immutable.
 *
 * <p>The training loss has up to {@value #POINTS_PER_EPOCH} points an epoch, each the mean over the
 * batches since the last one, and for {@value BatchLosses#MAX_SIZE} batches each one's own; the
 * test set is measured once an epoch.
 */
public final class LearningCurve {
    public static final int POINTS_PER_EPOCH = 50;

    /** A run that has not begun. */
    public static final LearningCurve EMPTY =
            new LearningCurve(new double[0], new double[0], 0, List.of(), BatchLosses.NONE);

    private final double[] positions;
    private final double[] losses;
    private final int points;
    private final List<EpochResult> epochs;
    private final BatchLosses batches;

    private LearningCurve(
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

        static EpochResult of(
                int epoch, double trainingLoss, Evaluation measured, double seconds) {
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
     * of them lay. Every measurement stays.
     */
    public LearningCurve thinned(int most) {
        if (points <= most) {
            return this;
        }
        int group = (points + most - 1) / most;
        int left = (points + group - 1) / group;
        double[] thinPositions = new double[left];
        double[] thinLosses = new double[left];
        for (int i = 0; i < left; i++) {
            int from = i * group;
            int to = Math.min(points, from + group);
            thinPositions[i] = positions[to - 1];
            thinLosses[i] = Arrays.stream(losses, from, to).average().getAsDouble();
        }
        return new LearningCurve(thinPositions, thinLosses, left, epochs, BatchLosses.NONE);
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

    /**
     * Collects what the batches come to. The arrays are shared with the curves handed out: they are
     * only ever written beyond the curves' ends.
     */
    static final class Recorder {
        private final int batchesPerEpoch;
        private final int batchesPerPoint;
        private double[] positions = new double[256];
        private double[] losses = new double[256];
        private int points;
        private final List<EpochResult> epochs = new ArrayList<>();
        private final BatchLosses.Recorder batches;
        private double pointLoss;
        private int pointImages;
        private double epochLoss;
        private int epochImages;

        public Recorder(int batchesPerEpoch) {
            this.batchesPerEpoch = batchesPerEpoch;
            this.batches = new BatchLosses.Recorder(batchesPerEpoch);
            this.batchesPerPoint = (batchesPerEpoch + POINTS_PER_EPOCH - 1) / POINTS_PER_EPOCH;
        }

        /** Goes on with a curve. */
        public void restore(Draft draft) {
            LearningCurve curve = draft.curve();
            points = curve.points;
            positions = Arrays.copyOf(curve.positions, Math.max(256, points));
            losses = Arrays.copyOf(curve.losses, Math.max(256, points));
            epochs.clear();
            epochs.addAll(curve.epochs);
            batches.restore(curve.batches);
            pointLoss = draft.point().losses();
            pointImages = draft.point().images();
            epochLoss = draft.epoch().losses();
            epochImages = draft.epoch().images();
        }

        Draft draft() {
            return new Draft(
                    curve(), new Sum(pointLoss, pointImages), new Sum(epochLoss, epochImages));
        }

        /**
         * @param finishedEpochs before this batch
         * @param batch counted from 1 within the epoch
         * @param lossSum over the batch's images
         */
        void addBatch(int finishedEpochs, int batch, double lossSum, int images) {
            batches.add(finishedEpochs * (long) batchesPerEpoch + batch, lossSum / images);
            pointLoss += lossSum;
            pointImages += images;
            epochLoss += lossSum;
            epochImages += images;
            if (batch % batchesPerPoint == 0 || batch == batchesPerEpoch) {
                endPoint(finishedEpochs, batch);
            }
        }

        private void endPoint(int finishedEpochs, int batch) {
            if (points == positions.length) {
                positions = Arrays.copyOf(positions, 2 * points);
                losses = Arrays.copyOf(losses, 2 * points);
            }
            positions[points] = finishedEpochs + (double) batch / batchesPerEpoch;
            losses[points] = pointLoss / pointImages;
            points++;
            pointLoss = 0;
            pointImages = 0;
        }

        /**
         * Shows what the last batches came to, though they are too few for a point of their own.
         */
        void breakOff(int finishedEpochs, int batch) {
            if (Double.isFinite(pointLoss / pointImages)) {
                endPoint(finishedEpochs, batch);
            }
        }

        void endEpoch(Evaluation measured, double seconds) {
            epochs.add(
                    EpochResult.of(epochs.size(), epochLoss / epochImages, measured, seconds));
            epochLoss = 0;
            epochImages = 0;
        }

        /** What was measured after each finished epoch. */
        List<Double> measuredLosses() {
            return epochs.stream().skip(1).map(EpochResult::measuredLoss).toList();
        }

        /** Training time of the finished epochs. */
        double secondsOfEpochs() {
            return epochs.stream().mapToDouble(EpochResult::seconds).sum();
        }

        LearningCurve curve() {
            return new LearningCurve(
                    positions, losses, points, List.copyOf(epochs), batches.losses());
        }
    }
}
