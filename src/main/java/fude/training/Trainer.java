package fude.training;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.Scaling;
import fude.nn.FloatMatrix;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.NumericLibrary;
import fude.nn.Optimizer;
import fude.nn.Pass;
import fude.nn.RandomStream;
import fude.nn.SoftmaxCrossEntropy;
import fude.text.ReportedException;
import java.util.function.Consumer;

/**
 * Trains one network: shuffled batches go forward, the loss goes backward, the optimizer steps, and
 * after each epoch the test set is measured. Belongs to one thread, but for the {@link
 * TrainingControl} it is run with.
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

    private final TrainingConfig config;
    private final Dataset training;
    private final Scaling scaling = Scaling.UNIT;
    private final Network network;
    private final Optimizer optimizer;
    private final BatchReader batches;
    private final Evaluator test;
    private final SoftmaxCrossEntropy loss;
    private final FloatMatrix lossGradient;
    private final LearningCurve.Recorder curve;
    private final Stopwatch stopwatch = new Stopwatch();

    private TrainingStatus status = TrainingStatus.READY;
    private int epoch;
    private int batch;
    private int targetEpoch;
    private double secondsAtEpochStart;
    private Evaluation evaluation;
    private Classifier classifier;
    private long lastSnapshot;
    private long lastClassifier;

    /**
     * @throws IllegalArgumentException if the settings have problems or do not fit the data
     */
    public Trainer(NetworkSpec spec, TrainingConfig config, DatasetSplit data) {
        if (!config.problems().isEmpty()
                || spec.inputs() != data.training().inputs()
                || spec.outputs() != data.training().classes()) {
            throw new IllegalArgumentException("cannot train: " + config.problems());
        }
        this.config = config;
        this.training = data.training();
        this.network = Network.of(spec, config.seed());
        this.optimizer = config.optimizer().create();
        this.batches = new BatchReader(training, scaling, config.batchSize(), config.seed());
        this.curve = new LearningCurve.Recorder(batches.batchesPerEpoch());
        this.test = new Evaluator(data.test(), scaling);
        this.loss = new SoftmaxCrossEntropy(spec.outputs());
        this.lossGradient = new FloatMatrix(0, spec.outputs());
        this.targetEpoch = config.epochs();
        this.classifier = new Classifier(network.predictor(), scaling);
    }

    /** The run as it stands. */
    public TrainingSnapshot snapshot() {
        return new TrainingSnapshot(
                status,
                epoch,
                batch,
                batches.batchesPerEpoch(),
                targetEpoch,
                stopwatch.imagesPerSecond(),
                secondsLeft(),
                stopwatch.seconds(),
                curve.curve(),
                evaluation,
                classifier);
    }

    private double secondsLeft() {
        double perEpoch = training.size() / stopwatch.imagesPerSecond();
        double epochs = targetEpoch - epoch - (double) batch / batches.batchesPerEpoch();
        return status == TrainingStatus.RUNNING && stopwatch.imagesPerSecond() > 0
                ? epochs * perEpoch
                : Double.NaN;
    }

    /** The network with its parameters as they are now. */
    public Model model() {
        return Model.of(network, training, scaling);
    }

    /**
     * Learns until the stretch is done or a pause is asked for.
     *
     * @param listener hears of the run about every 50 ms, and last before this returns
     * @throws ReportedException when the loss is no longer a finite number; the run is over then
     */
    public void run(Stretch stretch, TrainingControl control, Consumer<TrainingSnapshot> listener)
            throws ReportedException {
        NumericLibrary.useThreads(config.resolvedThreads());
        status = TrainingStatus.RUNNING;
        if (evaluation == null) {
            measure();
        }
        try {
            boolean goOn = true;
            while (goOn && isBefore(control.targetEpoch()) && !control.pauseRequested()) {
                learnBatch(control.learningRate());
                boolean epochEnds = batch == batches.batchesPerEpoch();
                if (epochEnds) {
                    endEpoch();
                }
                goOn = stretch == Stretch.TARGET || stretch == Stretch.EPOCH && !epochEnds;
                report(listener);
            }
            status =
                    isBefore(control.targetEpoch())
                            ? TrainingStatus.PAUSED
                            : TrainingStatus.FINISHED;
        } finally {
            classifier = new Classifier(network.predictor(), scaling);
            listener.accept(snapshot());
        }
    }

    /** An epoch that was begun is finished, whatever the target has become. */
    private boolean isBefore(int target) {
        targetEpoch = Math.max(target, batch > 0 ? epoch + 1 : epoch);
        return epoch < targetEpoch;
    }

    private void learnBatch(double learningRate) throws ReportedException {
        stopwatch.start();
        batches.read(epoch, batch);
        FloatMatrix input = batches.input();
        int images = input.rows();
        var random = RandomStream.of(config.seed(), RandomStream.Purpose.DROPOUT, epoch, batch);
        var logits = network.forward(input, Pass.training(random));
        lossGradient.resize(images);
        double sum = loss.scoreAndGradient(logits, batches.labels(), lossGradient).loss();
        requireFinite(sum, epoch + 1);
        network.backward(lossGradient);
        optimizer.step(network.parameters(), learningRate);
        stopwatch.stop(images);
        batch++;
        curve.addBatch(epoch, batch, sum, images);
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
        requireFinite(evaluation.loss(), epoch);
    }

    private void measure() {
        evaluation = test.evaluate(network);
        curve.endEpoch(evaluation, stopwatch.seconds() - secondsAtEpochStart);
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
            classifier = new Classifier(network.predictor(), scaling);
        }
        listener.accept(snapshot());
    }
}
