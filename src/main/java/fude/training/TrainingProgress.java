package fude.training;

import fude.nn.Network;
import fude.nn.optimizer.Optimizer;
import fude.training.config.LearningRateSchedule;
import fude.training.measure.Evaluation;
import fude.training.measure.Stopwatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a run is and what it records on the way: learning rates, time and learning curve. */
final class TrainingProgress {
    private final Position position;
    private final LearningRateSchedule schedule;
    private final CurveRecorder curve;
    private final Stopwatch stopwatch = new Stopwatch();
    private final Interventions interventions = new Interventions();

    private int targetEpoch;
    private int fineTunings;
    private double setRate;
    private double rate = Double.NaN;
    private double secondsAtEpochStart;
    private LearningRateSchedule.Plateau plateau;

    TrainingProgress(Position position, TrainingConfig config) {
        this.position = position;
        this.schedule = config.optimization().schedule();
        this.plateau = schedule.plateau(List.of());
        this.curve = new CurveRecorder(position.batchesPerEpoch());
        this.targetEpoch = config.epochs();
        this.setRate = config.learningRate();
    }

    TrainingSnapshot snapshot(
            TrainingStatus status, Measurement measurement, int threads, Reporter reporter) {
        return new TrainingSnapshot(
                status,
                position.epoch(),
                position.batch(),
                position.batchesPerEpoch(),
                targetEpoch,
                measurement.bestEpoch(),
                stopwatch.imagesPerSecond(),
                status == TrainingStatus.RUNNING ? secondsLeft() : Double.NaN,
                stopwatch.seconds(),
                threads,
                fineTunings,
                rate,
                interventions.list(),
                curve.curve(),
                measurement.evaluation(),
                measurement.layers(),
                measurement.moments(),
                reporter.classifier(),
                reporter.estimator());
    }

    private double secondsLeft() {
        double perEpoch = position.samples() / stopwatch.imagesPerSecond();
        return stopwatch.imagesPerSecond() > 0
                ? (targetEpoch - position.inEpochs()) * perEpoch
                : Double.NaN;
    }

    /**
     * @param data the checksum of what is learned from
     */
    Checkpoint checkpoint(
            long data, Network network, Optimizer optimizer, Measurement measurement) {
        return new Checkpoint(
                data,
                position.epoch(),
                position.batch(),
                targetEpoch,
                setRate,
                network.team().threads(),
                stopwatch.seconds(),
                fineTunings,
                interventions.list(),
                network.copyState(),
                optimizer.state(),
                curve.draft(),
                measurement.best(),
                measurement.average());
    }

    void restore(Checkpoint from) {
        position.set(from.epoch(), from.batch());
        targetEpoch = from.targetEpoch();
        setRate = from.learningRate();
        fineTunings = from.fineTunings();
        interventions.restore(from.interventions());
        curve.restore(from.curve());
        stopwatch.restore(from.seconds());
        plateau = schedule.plateau(curve.measuredLosses());
        secondsAtEpochStart = curve.secondsOfEpochs();
    }

    /** Sets the epoch that the run is to end with; returns whether it is still to come. */
    boolean setTarget(int target) {
        targetEpoch = target;
        return position.epoch() < target;
    }

    /** The learning rate that is set, without what the schedule makes of it. */
    double setRate() {
        return setRate;
    }

    /** The learning rate of the next batch: the one that is set, times the schedule's factor. */
    double nextRate(TrainingControl control) {
        setRate = control.learningRate();
        interventions.record(
                new Intervention(
                        position.epoch(), position.batch(), setRate, control.targetEpoch()));
        rate = rateAt(control, targetEpoch);
        return rate;
    }

    /** The same, with as many epochs as are planned by now. */
    double nextRateToGoOn(TrainingControl control) {
        setTarget(position.targetAtLeast(control.targetEpoch()));
        return nextRate(control);
    }

    /** What a script has for here; null for nothing more. */
    @Nullable Intervention arrive(TrainingControl control) {
        return control.arrive(position.epoch(), position.batch());
    }

    /** Finished epochs. */
    int epoch() {
        return position.epoch();
    }

    /**
     * The same for a step that the run takes no notice of.
     *
     * @param target the epoch at which the run is to be finished
     */
    double rateAt(TrainingControl control, int target) {
        double set = control.learningRate();
        int atLeast = position.targetAtLeast(target);
        return NextBatch.at(position, set, atLeast, schedule, plateau.reductions()).rate();
    }

    /** A batch of chosen images was learned with the rate of the next batch. */
    void addChosen(List<Integer> images) {
        interventions.recordChosen(position.epoch(), position.batch(), images);
    }

    Stopwatch stopwatch() {
        return stopwatch;
    }

    /** A batch was learned, of {@code samples} samples with this mean loss. */
    void addBatch(double loss, int samples) {
        position.advance();
        curve.addBatch(position.epoch(), position.batch(), loss * samples, samples);
    }

    /** The network was measured: before the first epoch, or after one. */
    void addMeasurement(Evaluation measured) {
        curve.endEpoch(measured, stopwatch.seconds() - secondsAtEpochStart);
        if (position.epoch() > 0) {
            plateau.add(measured.loss());
        }
        secondsAtEpochStart = stopwatch.seconds();
    }

    /** An image of its own was learned. */
    void addFineTuning() {
        fineTunings++;
    }

    /** The training diverged. */
    void breakOff() {
        curve.breakOff(position.epoch(), position.batch());
    }
}
