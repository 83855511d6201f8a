package fude.training;

import fude.data.Samples;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.ThreadChoice;
import fude.nn.optimizer.Optimizer;
import fude.text.ReportedException;
import fude.training.batch.BatchReader;
import fude.training.batch.Learner;
import fude.training.kept.KeptMoments;
import fude.training.measure.Evaluation;
import fude.training.measure.Evaluator;
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
    /** How far {@link #run} goes, unless it is paused. */
    public enum Stretch {
        BATCH,
        EPOCH,
        TARGET
    }

    private final Samples training;
    private final TrainingConfig config;
    private final Position position;
    private final Network network;
    private final Optimizer optimizer;
    private final Learner learner;
    private final Measurement measurement;
    private final TrainingProgress progress;
    private final Reporter reporter;
    private final StepsApart apart;
    private TrainingStatus status = TrainingStatus.READY;

    /**
     * @param training what is learned from
     * @param measured what the network is measured on after each epoch
     * @throws IllegalArgumentException if the settings have problems or do not fit the data
     */
    public Trainer(NetworkSpec spec, TrainingConfig config, Samples training, Samples measured) {
        TrainingChecks.requireFit(spec, config, training);
        this.training = training;
        this.config = config;
        int batchSize = config.batchSizeOf(training.size());
        this.position = new Position(training.size(), batchSize, spec.normalisesBatches());
        this.progress = new TrainingProgress(position, config);
        var team = ThreadChoice.team(config.threads(), spec, batchSize);
        this.network = Network.of(spec, config.seed(), team);
        this.optimizer = config.optimizer().create(config.regularization(), network);
        var seed = config.seed();
        var reader =
                new BatchReader(training, network, config.order(), config.augmentation(), seed);
        this.learner = new Learner(network, optimizer, reader, seed);
        this.measurement = new Measurement(network, measured, config, position.batchesPerEpoch());
        this.reporter = new Reporter(training, network, measurement);
        this.apart =
                new StepsApart(this, network, optimizer, measurement, config, progress, reporter);
        reporter.copyNetwork();
    }

    /** The run as it stands. */
    public TrainingSnapshot snapshot() {
        int threads = network.team().threads();
        return progress.snapshot(status, measurement, threads, reporter);
    }

    /** The network as it answers now. */
    public Model model() {
        return measurement.answering(() -> Model.of(network, training));
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
        return progress.checkpoint(training.checksum(), network, optimizer, measurement);
    }

    /**
     * Goes to where another trainer with the same settings and data stood.
     *
     * @throws ReportedException if it cannot have been the same network and data
     */
    public void resume(Checkpoint from) throws ReportedException {
        resume(from, KeptMoments.NONE);
    }

    /**
     * The same, with what was kept of the way there.
     *
     * @param before of this network; what was measured on other images is forgotten
     */
    public void resume(Checkpoint from, KeptMoments before) throws ReportedException {
        TrainingChecks.requireSame(from, training, position, network);
        measurement.remember(before);
        progress.restore(from);
        network.setState(from.weights());
        optimizer.restore(from.optimizer());
        measurement.restore(from);
        status = from.status();
        reporter.copyNetwork();
    }

    /**
     * Has a run that has not begun begin with these weights instead of its own first ones.
     *
     * @param weights in the order of {@link Network#state}
     * @throws IllegalArgumentException if they are another network's
     */
    public void beginWith(List<float[]> weights) {
        network.setState(weights);
        reporter.copyNetwork();
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
        return apart.fineTune(image, label);
    }

    /**
     * Takes one step of the run's own optimizer by one image, outside of the epoch's order; it is
     * not repeated with the run. The weights that learn answer from then on.
     *
     * @param image pixels from 0 to 255; only where the run learns from images
     * @param targetEpoch the epoch at which the run is to be finished, which its schedule may ask
     *     for
     * @throws ReportedException if the loss is no longer a finite number; nothing is changed then
     */
    public FineTuning step(byte[] image, int label, TrainingControl control, int targetEpoch)
            throws ReportedException {
        return apart.step(image, label, control, targetEpoch, () -> beforeStep(control));
    }

    /** Sets a {@linkplain Network#setWeight weight} by hand; returns where the run stood before. */
    public Checkpoint setWeight(int layer, int from, int unit, double value) {
        return apart.setWeight(layer, from, unit, value);
    }

    /**
     * Learns a batch of chosen images, undistorted and outside of the epoch's order: the optimizer
     * steps as with any other batch, and the run stands where it stood.
     *
     * @param images their places among those that are learned from; 1 to {@link
     *     Intervention#MAX_IMAGES}
     * @throws ReportedException when the loss is no longer a finite number, and the run is over
     *     then; or if there are no such images
     */
    public void learnChosen(List<Integer> images, TrainingControl control)
            throws ReportedException {
        beforeStep(control);
        requireFinite(apart.learn(images, control), position.epoch() + 1);
        status = TrainingStatus.PAUSED;
        reporter.copyNetwork();
    }

    private void beforeStep(TrainingControl control) {
        measurement.goOn(position.epoch());
        if (measurement.evaluation() == null) {
            measure(control);
        }
    }

    /**
     * Learns until the stretch is done or a pause is asked for.
     *
     * @param listener hears of the run about every 50 ms, of every batch where the {@linkplain
     *     TrainingControl#pace pace} is slow, and last before this returns
     * @throws ReportedException when the loss is no longer a finite number; the run is over then
     */
    public void run(Stretch stretch, TrainingControl control, Consumer<TrainingSnapshot> listener)
            throws ReportedException {
        status = TrainingStatus.RUNNING;
        beforeStep(control);
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
                if (reporter.isDue(control.isSlow())) {
                    listener.accept(snapshot());
                }
                if (goOn) {
                    control.awaitPace();
                }
            }
            boolean paused = isBefore(control);
            status = paused ? TrainingStatus.PAUSED : TrainingStatus.FINISHED;
            if (!paused) {
                measurement.bringBackBest(position.epoch());
            }
        } finally {
            reporter.copyNetwork();
            listener.accept(snapshot());
        }
    }

    private boolean isBefore(TrainingControl control) throws ReportedException {
        int epoch = position.epoch();
        boolean wentOn = apart.followScript(control, loss -> requireFinite(loss, epoch + 1));
        if (wentOn && measurement.isOver(epoch)) {
            measurement.goOn(epoch); // as the hand did that pressed Play after the early end
        }
        boolean over = position.batch() == 0 && measurement.isOver(epoch);
        return progress.setTarget(over ? epoch : position.targetAtLeast(control.targetEpoch()));
    }

    /** Returns whether a batch was learned, which a pause can prevent. */
    private boolean learnBatch(TrainingControl control) throws ReportedException {
        double rate = progress.nextRate(control);
        if (position.isLastBatch()) {
            measurement.beforeLastStep();
        }
        int from = position.from();
        int to = position.to();
        int samples = to - from;
        progress.stopwatch().start();
        boolean learned = learner.learn(position.epoch(), from, to, rate, control::pauseRequested);
        if (learned) {
            measurement.afterStep(position.epoch(), position.batch() + 1);
        }
        progress.stopwatch().stop(learned ? samples : 0);
        requireFinite(learner.loss(), position.epoch() + 1);
        if (learned) {
            progress.addBatch(learner.loss(), samples);
        }
        return learned;
    }

    private void requireFinite(double lossFound, int inEpoch) throws ReportedException {
        if (!Double.isFinite(lossFound)) {
            status = TrainingStatus.DIVERGED;
            progress.breakOff();
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
        progress.addMeasurement(found);
        return found;
    }
}
