package fude.training;

import fude.data.Samples;
import fude.data.ScaledImages;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Optimizer;
import fude.nn.ThreadChoice;
import fude.nn.ThreadTeam;
import fude.text.ReportedException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Trains one network: shuffled batches go forward, the loss goes backward, the optimizer steps, and
 * after each epoch the network is measured on samples that it does not learn from. Belongs to one
 * thread, but for the {@link TrainingControl} it is run with.
 *
 * <p>{@link #run} can be called again after it has returned and goes on where it stopped, so that
 * pause, step and "ten epochs more" are the same thing.
 */
public final class Trainer {
    /** How often a listener hears of the run while it goes on. */
    private static final long SNAPSHOT_NANOS = 50_000_000;

    /** How often the network is copied for the listener. */
    private static final long CLASSIFIER_NANOS = 200_000_000;

    /** How far {@link #run} goes, unless it is paused. */
    public enum Stretch {
        BATCH,
        EPOCH,
        TARGET
    }

    private final Samples training;
    private final int batchSize;
    private final int batchesPerEpoch;
    private final LearningRateSchedule schedule;
    private final Network network;
    private final Optimizer optimizer;
    private final Learner learner;
    private final Measurement measurement;
    private final LearningCurve.Recorder curve;
    private final Stopwatch stopwatch = new Stopwatch();

    private TrainingStatus status = TrainingStatus.READY;
    private int epoch;
    private int batch;
    private int targetEpoch;
    private double setRate;
    private double rate = Double.NaN;
    private double secondsAtEpochStart;
    private List<Double> measuredLosses = List.of();
    private Classifier classifier;
    private long lastSnapshot;
    private long lastClassifier;

    /**
     * @param training what is learned from
     * @param measured what the network is measured on after each epoch
     * @throws IllegalArgumentException if the settings have problems or do not fit the data
     */
    public Trainer(NetworkSpec spec, TrainingConfig config, Samples training, Samples measured) {
        require(config.problems().isEmpty(), "the settings have problems");
        require(spec.inputs() == training.inputs(), "inputs");
        require(spec.outputs() == outputs(spec, training), "outputs");
        require(training.classes() > 0 || spec.loss().isForNumbers(), "the loss is for classes");
        require(
                config.augmentation().equals(Augmentation.NONE) || training instanceof ScaledImages,
                "only images can be distorted");
        this.training = training;
        this.batchSize = config.batchSizeOf(training.size());
        this.batchesPerEpoch = (training.size() + batchSize - 1) / batchSize;
        this.schedule = config.schedule();
        this.network = Network.of(spec, config.seed(), team(spec, config));
        this.optimizer = config.optimizer().create(config.regularization(), network);
        var reader = new BatchReader(training, network, config.augmentation(), config.seed());
        this.learner = new Learner(network, optimizer, reader, config.seed());
        this.measurement = new Measurement(network, measured, config, batchesPerEpoch);
        this.curve = new LearningCurve.Recorder(batchesPerEpoch);
        this.targetEpoch = config.epochs();
        this.setRate = config.learningRate();
        copyClassifier();
    }

    private static int outputs(NetworkSpec spec, Samples samples) {
        return samples.classes() == 0 ? samples.targets() : spec.loss().outputs(samples.classes());
    }

    private static void require(boolean fits, String what) {
        if (!fits) {
            throw new IllegalArgumentException("cannot train: " + what);
        }
    }

    private ThreadTeam team(NetworkSpec spec, TrainingConfig config) {
        int threads =
                config.threads() > 0 ? config.threads() : ThreadChoice.fastest(spec, batchSize);
        return threads == 1 ? ThreadTeam.ALONE : new ThreadTeam(threads);
    }

    /** The run as it stands. */
    public TrainingSnapshot snapshot() {
        return new TrainingSnapshot(
                status,
                epoch,
                batch,
                batchesPerEpoch,
                targetEpoch,
                measurement.bestEpoch(),
                stopwatch.imagesPerSecond(),
                secondsLeft(),
                stopwatch.seconds(),
                network.team().threads(),
                rate,
                curve.curve(),
                measurement.evaluation(),
                measurement.layers(),
                classifier);
    }

    private double secondsLeft() {
        double perEpoch = training.size() / stopwatch.imagesPerSecond();
        return status == TrainingStatus.RUNNING && stopwatch.imagesPerSecond() > 0
                ? (targetEpoch - position()) * perEpoch
                : Double.NaN;
    }

    /** In epochs. */
    private double position() {
        return epoch + (double) batch / batchesPerEpoch;
    }

    /** The network as it answers now; only for images. */
    public Model model() {
        ScaledImages images = (ScaledImages) training;
        return measurement.answering(() -> Model.of(network, images.images(), images.scaling()));
    }

    /** Where the run stands, for going on later. */
    public Checkpoint checkpoint() {
        return new Checkpoint(
                epoch,
                batch,
                targetEpoch,
                setRate,
                network.team().threads(),
                stopwatch.seconds(),
                network.copyState(),
                optimizer.state(),
                curve.draft(),
                measurement.best(),
                measurement.average());
    }

    /**
     * Goes to where another trainer with the same settings and data stood.
     *
     * @throws ReportedException if it cannot have been the same network and data
     */
    public void resume(Checkpoint from) throws ReportedException {
        if (from.batch() >= batchesPerEpoch || !network.fits(from.weights())) {
            throw ReportedException.of("training.other-data");
        }
        epoch = from.epoch();
        batch = from.batch();
        targetEpoch = from.targetEpoch();
        setRate = from.learningRate();
        network.setState(from.weights());
        optimizer.restore(from.optimizer());
        curve.restore(from.curve());
        stopwatch.restore(from.seconds());
        measuredLosses = curve.measuredLosses();
        secondsAtEpochStart = curve.secondsOfEpochs();
        measurement.restore(from);
        status = from.isFinished() ? TrainingStatus.FINISHED : TrainingStatus.PAUSED;
        copyClassifier();
    }

    /**
     * Learns until the stretch is done or a pause is asked for.
     *
     * @param listener hears of the run about every 50 ms, and last before this returns
     * @throws ReportedException when the loss is no longer a finite number; the run is over then
     */
    public void run(Stretch stretch, TrainingControl control, Consumer<TrainingSnapshot> listener)
            throws ReportedException {
        status = TrainingStatus.RUNNING;
        measurement.goOn(epoch);
        if (measurement.evaluation() == null) {
            measure();
        }
        try {
            boolean goOn = true;
            while (goOn && isBefore(control.targetEpoch()) && !control.pauseRequested()) {
                if (!learnBatch(control)) {
                    continue;
                }
                boolean epochEnds = batch == batchesPerEpoch;
                if (epochEnds) {
                    endEpoch();
                }
                goOn = stretch == Stretch.TARGET || stretch == Stretch.EPOCH && !epochEnds;
                report(listener);
            }
            boolean paused = isBefore(control.targetEpoch());
            status = paused ? TrainingStatus.PAUSED : TrainingStatus.FINISHED;
            if (!paused) {
                measurement.bringBackBest(epoch);
            }
        } finally {
            copyClassifier();
            listener.accept(snapshot());
        }
    }

    /** An epoch that was begun is finished, whatever the target has become. */
    private boolean isBefore(int target) {
        boolean over = batch == 0 && measurement.isOver(epoch);
        targetEpoch = over ? epoch : Math.max(target, batch > 0 ? epoch + 1 : epoch);
        return epoch < targetEpoch;
    }

    /** Returns whether a batch was learned, which a pause can prevent. */
    private boolean learnBatch(TrainingControl control) throws ReportedException {
        setRate = control.learningRate();
        rate = setRate * schedule.factor(position(), targetEpoch, measuredLosses);
        if (batch == batchesPerEpoch - 1) {
            measurement.beforeLastStep();
        }
        int from = batch * batchSize;
        int to = Math.min(training.size(), from + batchSize);
        stopwatch.start();
        boolean learned = learner.learn(epoch, from, to, rate, control);
        if (learned) {
            measurement.afterStep();
        }
        stopwatch.stop(learned ? to - from : 0);
        requireFinite(learner.loss(), epoch + 1);
        if (learned) {
            batch++;
            curve.addBatch(epoch, batch, learner.loss() * (to - from), to - from);
        }
        return learned;
    }

    private void requireFinite(double lossFound, int inEpoch) throws ReportedException {
        if (!Double.isFinite(lossFound)) {
            status = TrainingStatus.DIVERGED;
            curve.breakOff(epoch, batch);
            throw ReportedException.of("training.diverged", inEpoch);
        }
    }

    /** The last step may have been the one that went too far. */
    private void endEpoch() throws ReportedException {
        epoch++;
        batch = 0;
        measure();
        requireFinite(measurement.evaluation().loss(), epoch);
    }

    private void measure() {
        measurement.measure(epoch);
        curve.endEpoch(measurement.evaluation(), stopwatch.seconds() - secondsAtEpochStart);
        measuredLosses = curve.measuredLosses();
        secondsAtEpochStart = stopwatch.seconds();
    }

    private void report(Consumer<TrainingSnapshot> listener) {
        long now = System.nanoTime();
        if (now - lastSnapshot < SNAPSHOT_NANOS) {
            return;
        }
        lastSnapshot = now;
        if (now - lastClassifier > CLASSIFIER_NANOS) {
            lastClassifier = now;
            copyClassifier();
        }
        listener.accept(snapshot());
    }

    private void copyClassifier() {
        if (training instanceof ScaledImages images) {
            classifier =
                    measurement.answering(
                            () -> new Classifier(network.predictor(), images.scaling()));
        }
    }
}
