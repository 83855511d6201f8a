package fude.training;

import fude.data.Samples;
import fude.data.ScaledImages;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.ThreadChoice;
import fude.nn.matrix.ThreadTeam;
import fude.nn.optimizer.Optimizer;
import fude.text.ReportedException;
import fude.training.augment.Augmentation;
import fude.training.batch.BatchReader;
import fude.training.config.LearningRateSchedule;
import fude.training.measure.Evaluation;
import fude.training.measure.Evaluator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    private final TrainingConfig config;
    private final Position position;
    private final LearningRateSchedule schedule;
    private final Network network;
    private final Optimizer optimizer;
    private final Learner learner;
    private final Measurement measurement;
    private final LearningCurve.Recorder curve;
    private final Stopwatch stopwatch = new Stopwatch();
    private final Interventions interventions = new Interventions();

    private TrainingStatus status = TrainingStatus.READY;
    private int targetEpoch;
    private int lessons;
    private double setRate;
    private double rate = Double.NaN;
    private double secondsAtEpochStart;
    private List<Double> measuredLosses = List.of();
    private @Nullable Classifier classifier;
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
        this.config = config;
        int batchSize = config.batchSizeOf(training.size());
        this.position = new Position(training.size(), batchSize, spec.normalisesBatches());
        this.schedule = config.optimization().schedule();
        this.network = Network.of(spec, config.seed(), team(spec, config, batchSize));
        this.optimizer = config.optimizer().create(config.regularization(), network);
        var reader =
                new BatchReader(
                        training, network, config.order(), config.augmentation(), config.seed());
        this.learner = new Learner(network, optimizer, reader, config.seed());
        this.measurement = new Measurement(network, measured, config, position.batchesPerEpoch());
        this.curve = new LearningCurve.Recorder(position.batchesPerEpoch());
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

    private static ThreadTeam team(NetworkSpec spec, TrainingConfig config, int batchSize) {
        int threads =
                config.threads() > 0 ? config.threads() : ThreadChoice.fastest(spec, batchSize);
        return threads == 1 ? ThreadTeam.ALONE : new ThreadTeam(threads);
    }

    /** The run as it stands. */
    public TrainingSnapshot snapshot() {
        return new TrainingSnapshot(
                status,
                position.epoch(),
                position.batch(),
                position.batchesPerEpoch(),
                targetEpoch,
                measurement.bestEpoch(),
                stopwatch.imagesPerSecond(),
                secondsLeft(),
                stopwatch.seconds(),
                network.team().threads(),
                lessons,
                rate,
                interventions.list(),
                curve.curve(),
                measurement.evaluation(),
                measurement.layers(),
                classifier);
    }

    private double secondsLeft() {
        double perEpoch = training.size() / stopwatch.imagesPerSecond();
        return status == TrainingStatus.RUNNING && stopwatch.imagesPerSecond() > 0
                ? (targetEpoch - position.inEpochs()) * perEpoch
                : Double.NaN;
    }

    /** The network as it answers now; only for images. */
    public Model model() {
        ScaledImages images = (ScaledImages) training;
        return measurement.answering(() -> Model.of(network, images.images(), images.scaling()));
    }

    /** How the network answers other samples than those that it is measured on. */
    public Evaluation evaluate(Samples samples) {
        return measurement.answering(() -> new Evaluator(samples, network).evaluate(network));
    }

    /** Tells what is learned from. Goes through all of it. */
    public long dataChecksum() {
        return training.checksum();
    }

    /** Where the run stands, for going on later. */
    public Checkpoint checkpoint() {
        return new Checkpoint(
                training.checksum(),
                position.epoch(),
                position.batch(),
                targetEpoch,
                setRate,
                network.team().threads(),
                stopwatch.seconds(),
                lessons,
                interventions.list(),
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
        if (from.data() != training.checksum()
                || from.batch() >= position.batchesPerEpoch()
                || !network.fits(from.weights())) {
            throw ReportedException.of("training.other-data");
        }
        position.set(from.epoch(), from.batch());
        targetEpoch = from.targetEpoch();
        setRate = from.learningRate();
        lessons = from.lessons();
        interventions.restore(from.interventions());
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
     * Has the network learn one image, at the rate that is set, without getting on in the run: what
     * answers is changed. Where that is not what learns, but its average or an earlier epoch, a run
     * that goes on goes on from what learned before.
     *
     * @param image pixels from 0 to 255; only where the run learns from images
     * @throws ReportedException if the loss is no longer a finite number; nothing is changed then
     */
    public FineTuning fineTune(byte[] image, int label) throws ReportedException {
        Checkpoint start = checkpoint();
        Optional<FineTuning> learned =
                new FineTuner(network, measurement, config, (ScaledImages) training)
                        .learn(image, label, setRate, start);
        if (learned.isEmpty()) {
            resume(start);
            throw ReportedException.of("training.lesson-diverged");
        }
        lessons++;
        copyClassifier();
        return learned.get();
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
        measurement.goOn(position.epoch());
        if (measurement.evaluation() == null) {
            measure(control);
        }
        try {
            boolean goOn = true;
            while (goOn && isBefore(control) && !control.pauseRequested()) {
                control.awaitRest();
                if (!learnBatch(control)) {
                    continue;
                }
                boolean epochEnds = position.isEndOfEpoch();
                if (epochEnds) {
                    endEpoch(control);
                }
                goOn = stretch == Stretch.TARGET || stretch == Stretch.EPOCH && !epochEnds;
                report(listener);
            }
            boolean paused = isBefore(control);
            status = paused ? TrainingStatus.PAUSED : TrainingStatus.FINISHED;
            if (!paused) {
                measurement.bringBackBest(position.epoch());
            }
        } finally {
            copyClassifier();
            listener.accept(snapshot());
        }
    }

    private boolean isBefore(TrainingControl control) {
        int epoch = position.epoch();
        boolean wentOn = control.arrive(epoch, position.batch());
        if (wentOn && measurement.isOver(epoch)) {
            measurement.goOn(epoch); // as the hand did that pressed Play after the early end
        }
        boolean over = position.batch() == 0 && measurement.isOver(epoch);
        targetEpoch = over ? epoch : position.targetAtLeast(control.targetEpoch());
        return epoch < targetEpoch;
    }

    /** Returns whether a batch was learned, which a pause can prevent. */
    private boolean learnBatch(TrainingControl control) throws ReportedException {
        setRate = control.learningRate();
        interventions.record(
                new Intervention(
                        position.epoch(), position.batch(), setRate, control.targetEpoch()));
        rate =
                setRate
                        * schedule.factor(
                                position.inEpochs(),
                                1.0 / position.batchesPerEpoch(),
                                targetEpoch,
                                measuredLosses);
        if (position.isLastBatch()) {
            measurement.beforeLastStep();
        }
        int samples = position.to() - position.from();
        stopwatch.start();
        boolean learned =
                learner.learn(position.epoch(), position.from(), position.to(), rate, control);
        if (learned) {
            measurement.afterStep();
        }
        stopwatch.stop(learned ? samples : 0);
        requireFinite(learner.loss(), position.epoch() + 1);
        if (learned) {
            position.advance();
            curve.addBatch(position.epoch(), position.batch(), learner.loss() * samples, samples);
        }
        return learned;
    }

    private void requireFinite(double lossFound, int inEpoch) throws ReportedException {
        if (!Double.isFinite(lossFound)) {
            status = TrainingStatus.DIVERGED;
            curve.breakOff(position.epoch(), position.batch());
            throw ReportedException.of("training.diverged", inEpoch);
        }
    }

    /** The last step may have been the one that went too far. */
    private void endEpoch(TrainingControl control) throws ReportedException {
        position.endEpoch();
        requireFinite(measure(control).loss(), position.epoch());
    }

    private Evaluation measure(TrainingControl control) {
        Evaluation found = measurement.measure(position.epoch(), control::awaitRest);
        curve.endEpoch(found, stopwatch.seconds() - secondsAtEpochStart);
        measuredLosses = curve.measuredLosses();
        secondsAtEpochStart = stopwatch.seconds();
        return found;
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
