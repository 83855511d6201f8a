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
    private final Evaluator evaluator;
    private final LayerProbe probe;
    private final BestWeights best;
    private final WeightAverage average;
    private final LearningCurve.Recorder curve;
    private final Stopwatch stopwatch = new Stopwatch();

    private TrainingStatus status = TrainingStatus.READY;
    private int epoch;
    private int batch;
    private int targetEpoch;
    private int bestEpoch;
    private double setRate;
    private double rate = Double.NaN;
    private double secondsAtEpochStart;
    private List<Double> measuredLosses = List.of();
    private Evaluation evaluation;
    private List<LayerStatistics> layers = List.of();
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
        this.evaluator = new Evaluator(measured, network);
        this.probe = new LayerProbe(network);
        this.best = new BestWeights(config.patience());
        this.average =
                config.averaging() == 0
                        ? null
                        : new WeightAverage(network, config.averaging() * batchesPerEpoch);
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
                bestEpoch,
                stopwatch.imagesPerSecond(),
                secondsLeft(),
                stopwatch.seconds(),
                network.team().threads(),
                rate,
                curve.curve(),
                evaluation,
                layers,
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
        enterAverage();
        Model model = Model.of(network, images.images(), images.scaling());
        leaveAverage();
        return model;
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
                best.state(),
                average == null ? new WeightAverage.State(0, List.of()) : average.state());
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
        best.restore(from.best());
        bestEpoch = best.isIn(network) ? from.best().epoch() : epoch;
        if (average != null) {
            average.restore(from.average());
        }
        stopwatch.restore(from.seconds());
        measuredLosses = curve.measuredLosses();
        secondsAtEpochStart = curve.secondsOfEpochs();
        if (!from.curve().curve().measurements().isEmpty()) {
            enterAverage();
            evaluation = evaluator.evaluate(network);
            leaveAverage();
        }
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
        best.goOn(epoch);
        if (evaluation == null) {
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
                bringBackBest();
            }
        } finally {
            copyClassifier();
            listener.accept(snapshot());
        }
    }

    /** An epoch that was begun is finished, whatever the target has become. */
    private boolean isBefore(int target) {
        boolean over = batch == 0 && epoch > 0 && best.isOver(epoch);
        targetEpoch = over ? epoch : Math.max(target, batch > 0 ? epoch + 1 : epoch);
        return epoch < targetEpoch;
    }

    /** Returns whether a batch was learned, which a pause can prevent. */
    private boolean learnBatch(TrainingControl control) throws ReportedException {
        setRate = control.learningRate();
        rate = setRate * schedule.factor(position(), targetEpoch, measuredLosses);
        if (batch == batchesPerEpoch - 1) {
            probe.beforeStep();
        }
        int from = batch * batchSize;
        int to = Math.min(training.size(), from + batchSize);
        stopwatch.start();
        boolean learned = learner.learn(epoch, from, to, rate, control);
        if (learned && average != null) {
            average.addStep();
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
        layers = probe.look(evaluator.someInput());
        requireFinite(evaluation.loss(), epoch);
    }

    private void measure() {
        enterAverage();
        evaluation = evaluator.evaluate(network);
        bestEpoch = epoch;
        best.measured(epoch, evaluation.loss(), network);
        leaveAverage();
        curve.endEpoch(evaluation, stopwatch.seconds() - secondsAtEpochStart);
        measuredLosses = curve.measuredLosses();
        secondsAtEpochStart = stopwatch.seconds();
    }

    private void bringBackBest() {
        if (best.restore(epoch, network)) {
            bestEpoch = best.state().epoch();
            if (average != null) {
                average.forget();
            }
            evaluation = evaluator.evaluate(network);
        }
    }

    private void enterAverage() {
        if (average != null) {
            average.enter();
        }
    }

    private void leaveAverage() {
        if (average != null) {
            average.leave();
        }
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
            enterAverage();
            classifier = new Classifier(network.predictor(), images.scaling());
            leaveAverage();
        }
    }
}
