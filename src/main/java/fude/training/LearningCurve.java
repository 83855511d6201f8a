package fude.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a run has shown so far. Immutable.
 *
 * <p>The training loss has up to {@value #POINTS_PER_EPOCH} points an epoch, each the mean over the
 * batches since the last one; the test set is measured once an epoch.
 */
public final class LearningCurve {
    static final int POINTS_PER_EPOCH = 50;

    /** A run that has not begun. */
    public static final LearningCurve EMPTY =
            new LearningCurve(new double[0], new double[0], 0, List.of());

    private final double[] positions;
    private final double[] losses;
    private final int points;
    private final List<EpochResult> epochs;

    private LearningCurve(
            double[] positions, double[] losses, int points, List<EpochResult> epochs) {
        this.positions = positions;
        this.losses = losses;
        this.points = points;
        this.epochs = epochs;
    }

    /**
     * What one epoch came to.
     *
     * @param epoch counted from 1; 0 is the measurement before the first batch
     * @param trainingLoss mean over the epoch's batches; NaN for epoch 0
     * @param testAccuracy as a fraction
     * @param seconds of training alone, without the measurement
     */
    public record EpochResult(
            int epoch, double trainingLoss, double testLoss, double testAccuracy, double seconds) {}

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

    /** The measurements, the one before the first batch included. */
    public List<EpochResult> measurements() {
        return epochs;
    }

    /** The finished epochs, from 1. */
    public List<EpochResult> epochs() {
        return epochs.isEmpty() ? epochs : epochs.subList(1, epochs.size());
    }

    /** Nothing to show yet. */
    public boolean isEmpty() {
        return points == 0 && epochs.isEmpty();
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
        private final Mean point = new Mean();
        private final Mean epoch = new Mean();

        Recorder(int batchesPerEpoch) {
            this.batchesPerEpoch = batchesPerEpoch;
            this.batchesPerPoint = (batchesPerEpoch + POINTS_PER_EPOCH - 1) / POINTS_PER_EPOCH;
        }

        /**
         * @param finishedEpochs before this batch
         * @param batch counted from 1 within the epoch
         * @param lossSum over the batch's images
         */
        void addBatch(int finishedEpochs, int batch, double lossSum, int images) {
            epoch.add(lossSum, images);
            point.add(lossSum, images);
            if (batch % batchesPerPoint == 0 || batch == batchesPerEpoch) {
                addPoint(finishedEpochs + (double) batch / batchesPerEpoch, point.take());
            }
        }

        private void addPoint(double position, double loss) {
            if (points == positions.length) {
                positions = Arrays.copyOf(positions, 2 * points);
                losses = Arrays.copyOf(losses, 2 * points);
            }
            positions[points] = position;
            losses[points] = loss;
            points++;
        }

        /**
         * Shows what the last batches came to, though they are too few for a point of their own.
         */
        void breakOff(int finishedEpochs, int batch) {
            double loss = point.take();
            if (Double.isFinite(loss)) {
                addPoint(finishedEpochs + (double) batch / batchesPerEpoch, loss);
            }
        }

        void endEpoch(Evaluation test, double seconds) {
            epochs.add(
                    new EpochResult(
                            epochs.size(), epoch.take(), test.loss(), test.accuracy(), seconds));
        }

        LearningCurve curve() {
            return new LearningCurve(positions, losses, points, List.copyOf(epochs));
        }
    }

    private static final class Mean {
        private double sum;
        private int count;

        void add(double part, int parts) {
            sum += part;
            count += parts;
        }

        /** The mean since the last call, NaN of nothing. */
        double take() {
            double mean = sum / count;
            sum = 0;
            count = 0;
            return mean;
        }
    }
}
