package fude.training.study;

import fude.data.Samples;
import fude.nn.Network;
import fude.nn.SignalWatcher;
import fude.nn.ThreadChoice;
import fude.nn.loss.BatchLoss;
import fude.nn.loss.Loss;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.optimizer.Optimizer;
import fude.training.NextBatch;
import fude.training.batch.BatchReader;
import fude.training.batch.Learner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One update of a run, made on a network of its own with the trainer's {@link Learner}: the numbers
 * are those that the run would have, to the bit, and the run knows nothing of it. Belongs to one
 * thread; what it hands out never changes.
 *
 * <p>It keeps the network and the optimizer as the update left them and the signals of the first
 * samples, so that any weight can be asked about without doing it again.
 */
public final class UpdateStudy {
    private final UpdateStart start;
    private final Network network;
    private final Optimizer optimizer;
    private final BatchReader reader;
    private final Signals signals;
    private final List<float[]> after;
    private final UpdateRecord record;

    private UpdateStudy(UpdateStart start, @Nullable Samples given) {
        this.start = start;
        NextBatch next = start.next();
        this.network =
                Network.of(
                        start.spec(),
                        start.config().seed(),
                        ThreadChoice.team(start.at().threads(), start.spec(), next.size()));
        network.setState(start.at().weights());
        this.optimizer =
                start.config().optimizer().create(start.config().regularization(), network);
        optimizer.restore(start.at().optimizer());
        Learner learner = given == null ? ofRun() : ofGiven(given);
        this.reader = learner.reader();
        NextBatch batch =
                given == null
                        ? next
                        : new NextBatch(
                                next.epoch(),
                                next.batch(),
                                0,
                                given.size(),
                                next.setRate(),
                                next.factor());
        this.signals = new Signals(network, reader, batch.size());
        network.watch(signals);
        boolean learned =
                learner.learn(batch.epoch(), batch.from(), batch.to(), batch.rate(), () -> false);
        double lossBefore = learner.loss();
        this.after = start.spec().normalisesBatches() ? network.copyState() : List.of();
        float[][] outputsAfter = new float[signals.kept()][];
        double lossAfter = learned ? again(learner, batch, outputsAfter) : Double.NaN;
        network.watch(SignalWatcher.NOBODY);
        if (!after.isEmpty()) {
            network.setState(after);
        }
        this.record =
                new UpdateRecord(
                        batch,
                        given == null,
                        start.at().optimizer().steps() + 1,
                        samples(learned ? outputsAfter : null),
                        lossBefore,
                        lossAfter,
                        learner.lossFactor());
    }

    /** The update by the batch that the run learns next. */
    public static UpdateStudy ofNext(UpdateStart start) {
        return new UpdateStudy(start, null);
    }

    /**
     * An update by some samples, as a batch of their own.
     *
     * @param samples undistorted; of the size that the network reads
     */
    public static UpdateStudy of(UpdateStart start, Samples samples) {
        return new UpdateStudy(start, samples);
    }

    private Learner ofRun() {
        var config = start.config();
        BatchReader dealt =
                new BatchReader(
                        start.training(),
                        network,
                        config.order(),
                        config.augmentation(),
                        config.seed());
        return new Learner(network, optimizer, dealt, config.seed());
    }

    private Learner ofGiven(Samples given) {
        return Learner.fromGiven(given, network, optimizer, start.config().seed());
    }

    /** The same batch once more, which keeps what comes out last. */
    private double again(Learner learner, NextBatch batch, float[][] outputs) {
        int last = network.layers().size() - 1;
        network.watch(
                new SignalWatcher() {
                    private int row;

                    @Override
                    public void forward(int layer, Matrix output) {
                        for (int r = 0; layer == last && r < output.rows(); r++) {
                            if (row < outputs.length) {
                                outputs[row++] = row((FloatMatrix) output, r);
                            }
                        }
                    }
                });
        return learner.lossOf(batch.epoch(), batch.from(), batch.to());
    }

    private static float[] row(FloatMatrix matrix, int row) {
        int start = row * matrix.columns();
        return Arrays.copyOfRange(matrix.read(), start, start + matrix.columns());
    }

    private List<UpdateRecord.Sample> samples(float @Nullable [][] outputsAfter) {
        int last = network.layers().size() - 1;
        List<UpdateRecord.Sample> samples = new ArrayList<>();
        for (int s = 0; s < signals.kept(); s++) {
            float[] before = signals.output(last, s);
            float[] later = outputsAfter == null ? null : outputsAfter[s];
            samples.add(
                    new UpdateRecord.Sample(
                            floats(signals.into(0, s)),
                            floats(signals.target(s)),
                            loss(before, signals.target(s)),
                            later == null ? Double.NaN : loss(later, signals.target(s)),
                            answer(before),
                            later == null ? null : answer(later)));
        }
        return samples;
    }

    private double loss(float[] outputs, float[] target) {
        FloatMatrix z = new FloatMatrix(1, outputs.length);
        FloatMatrix t = new FloatMatrix(1, target.length);
        z.writeRow(0, outputs);
        t.writeRow(0, target);
        return new BatchLoss(start.spec().loss(), outputs.length).sum(z, t);
    }

    private UpdateRecord.Answer answer(float[] outputs) {
        double[] z = new double[outputs.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = outputs[i];
        }
        Loss loss = start.spec().loss();
        return new UpdateRecord.Answer(doubles(z), doubles(loss.probabilities(z.clone())));
    }

    static List<Double> doubles(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static List<Float> floats(float[] values) {
        List<Float> list = new ArrayList<>(values.length);
        for (float value : values) {
            list.add(value);
        }
        return List.copyOf(list);
    }

    /** The update as a whole. */
    public UpdateRecord record() {
        return record;
    }

    /** The numbers of the network as the update left them, in the order of its state. */
    public List<float[]> stateAfter() {
        return network.copyState();
    }

    /** The optimizer as the update left it. */
    public Optimizer.State optimizerAfter() {
        return optimizer.state();
    }

    /** What the update made of a weight. */
    public WeightUpdate follow(WeightAt weight) {
        return new WeightLines(start, network, optimizer, signals, record).of(weight);
    }

    /** Whether the network has such a weight, bias, γ or β. */
    public boolean has(WeightAt weight) {
        return new WeightLines(start, network, optimizer, signals, record).has(weight);
    }

    /** The weight whose gradient is largest by size; the first of equals. */
    public WeightAt largest() {
        return new WeightLines(start, network, optimizer, signals, record).largest();
    }

    /** A unit's way forward and back, for a sample that is kept. */
    public UnitSteps unit(int layer, int unit, int sample) {
        return new UnitLines(start, network, signals, record).of(layer, unit, sample);
    }

    /** What a layer without units does to a number of a sample that is kept. */
    public Passage passage(int layer, int unit, int sample) {
        return new UnitLines(start, network, signals, record).passage(layer, unit, sample);
    }

    /** The unit of a layer that changes the sample's loss most: the largest |δ|. */
    public int mostInvolved(int layer, int sample) {
        return new UnitLines(start, network, signals, record).mostInvolved(layer, sample);
    }
}
