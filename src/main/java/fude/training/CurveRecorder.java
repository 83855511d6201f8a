package fude.training;

import fude.training.LearningCurve.Draft;
import fude.training.LearningCurve.EpochResult;
import fude.training.LearningCurve.Sum;
import fude.training.measure.BatchLosses;
import fude.training.measure.Evaluation;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Collects what the batches of a run come to. The arrays are shared with the curves handed out:
 * they are only ever written beyond the curves' ends.
 *
 * <p>Where there are too many points each two become one, and the later ones stand for twice as
 * many batches. How many follows from the place in the run alone, so that a run that goes on from a
 * file has the same points.
 */
final class CurveRecorder {
    private static final int FIRST_CAPACITY = 256;

    private final int batchesPerEpoch;

    /** Of a point as long as there are few; the last one of an epoch may have fewer. */
    private final int batchesPerStep;

    /** Steps that make a point: 1, 2, 4 …. */
    private int stepsPerPoint = 1;

    private double[] positions = new double[FIRST_CAPACITY];
    private double[] losses = new double[FIRST_CAPACITY];
    private int points;
    private EpochResult[] epochs = new EpochResult[FIRST_CAPACITY];
    private int measured;
    private final BatchLosses.Recorder batches;
    private double pointLoss;
    private int pointImages;
    private double epochLoss;
    private int epochImages;

    CurveRecorder(int batchesPerEpoch) {
        this.batchesPerEpoch = batchesPerEpoch;
        this.batches = new BatchLosses.Recorder(batchesPerEpoch);
        this.batchesPerStep =
                (batchesPerEpoch + LearningCurve.POINTS_PER_EPOCH - 1)
                        / LearningCurve.POINTS_PER_EPOCH;
    }

    /** Goes on with a curve. */
    void restore(Draft draft) {
        LearningCurve curve = draft.curve();
        setPoints(curve);
        stepsPerPoint = points == 0 ? 1 : highestPowerOfTwo(stepsTo(curve) / points);
        halveIfFull();
        measured = curve.measurements().size();
        epochs = curve.measurements().toArray(new EpochResult[Math.max(FIRST_CAPACITY, measured)]);
        batches.restore(curve.batches());
        pointLoss = draft.point().losses();
        pointImages = draft.point().images();
        epochLoss = draft.epoch().losses();
        epochImages = draft.epoch().images();
    }

    private void setPoints(LearningCurve curve) {
        points = curve.points();
        positions = curve.positions(FIRST_CAPACITY);
        losses = curve.losses(FIRST_CAPACITY);
    }

    private static int highestPowerOfTwo(long most) {
        return (int) Math.max(1, Long.highestOneBit(most));
    }

    /** The steps up to the last point. */
    private long stepsTo(LearningCurve curve) {
        double end = curve.position(curve.points() - 1);
        long epoch = (long) end;
        return steps(epoch, (int) Math.round((end - epoch) * batchesPerEpoch));
    }

    /** The steps that are done after a number of batches of an epoch. */
    private long steps(long finishedEpochs, int batch) {
        return finishedEpochs * stepsOf(batchesPerEpoch) + stepsOf(batch);
    }

    private int stepsOf(int batch) {
        return (batch + batchesPerStep - 1) / batchesPerStep;
    }

    Draft draft() {
        return new Draft(curve(), new Sum(pointLoss, pointImages), new Sum(epochLoss, epochImages));
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
        boolean endsStep = batch % batchesPerStep == 0 || batch == batchesPerEpoch;
        if (endsStep && steps(finishedEpochs, batch) % stepsPerPoint == 0) {
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
        halveIfFull();
    }

    private void halveIfFull() {
        while (points >= LearningCurve.MAX_POINTS) {
            setPoints(curve().merged(2));
            stepsPerPoint *= 2;
        }
    }

    /** Shows what the last batches came to, though they are too few for a point of their own. */
    void breakOff(int finishedEpochs, int batch) {
        if (Double.isFinite(pointLoss / pointImages)) {
            endPoint(finishedEpochs, batch);
        }
    }

    void endEpoch(Evaluation evaluation, double seconds) {
        if (measured == epochs.length) {
            epochs = Arrays.copyOf(epochs, 2 * measured);
        }
        epochs[measured] = EpochResult.of(measured, epochLoss / epochImages, evaluation, seconds);
        measured++;
        epochLoss = 0;
        epochImages = 0;
    }

    private List<EpochResult> measurements() {
        return Collections.unmodifiableList(Arrays.asList(epochs).subList(0, measured));
    }

    /** What was measured after each finished epoch. */
    List<Double> measuredLosses() {
        return measurements().stream().skip(1).map(EpochResult::measuredLoss).toList();
    }

    /** Training time of the finished epochs. */
    double secondsOfEpochs() {
        return measurements().stream().mapToDouble(EpochResult::seconds).sum();
    }

    LearningCurve curve() {
        return new LearningCurve(positions, losses, points, measurements(), batches.losses());
    }
}
