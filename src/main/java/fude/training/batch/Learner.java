package fude.training.batch;

import fude.data.Samples;
import fude.nn.Network;
import fude.nn.Parameter;
import fude.nn.Pass;
import fude.nn.loss.BatchLoss;
import fude.nn.loss.Loss;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.RandomStream;
import fude.nn.optimizer.Optimizer;
import fude.training.augment.Augmentation;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Takes one step: a batch goes forward, its loss goes backward, the optimizer moves the parameters.
 * A batch that is too large to be held at once goes through in chunks, whose gradients are added
 * up; batch normalisation then sees each chunk by itself.
 */
public final class Learner {
    /** Samples that every layer holds in memory at a time; a larger batch is learned in chunks. */
    public static final int MAX_CHUNK_SIZE = 4096;

    private final Network network;
    private final Optimizer optimizer;
    private final BatchReader samples;
    private final Loss loss;
    private final BatchLoss batchLoss;
    private final FloatMatrix lossGradient;
    private final GradientSum sum;
    private final long seed;
    private final Pass pass = Pass.training(0);
    private double lossOfBatch;
    private double lossFactor = 1;

    /**
     * @param samples what the network learns from
     * @param seed the run's, for the chance in it
     */
    public Learner(Network network, Optimizer optimizer, BatchReader samples, long seed) {
        this.network = network;
        this.optimizer = optimizer;
        this.samples = samples;
        this.seed = seed;
        this.loss = network.spec().loss();
        this.batchLoss = new BatchLoss(loss, network.spec().outputs());
        this.lossGradient = network.outputMatrix();
        this.sum = new GradientSum(network.parameters());
    }

    /**
     * Learns from samples as they are given, undistorted: a batch outside of the epochs' order, or
     * several of them.
     */
    public static Learner fromGiven(
            Samples given, Network network, Optimizer optimizer, long seed) {
        BatchReader reader =
                new BatchReader(given, network, SampleOrder.AS_GIVEN, Augmentation.NONE, seed);
        return new Learner(network, optimizer, reader, seed);
    }

    /**
     * Learns from the samples at places {@code from} to before {@code to} of an epoch's order.
     *
     * @param rate η, the learning rate
     * @param pauseRequested asked between chunks
     * @return false if nothing was learned, because a pause was asked for between chunks or the
     *     loss is no longer a finite number
     */
    public boolean learn(int epoch, int from, int to, double rate, BooleanSupplier pauseRequested) {
        if (to - from <= MAX_CHUNK_SIZE) {
            lossOfBatch = backpropagate(epoch, from, to, to - from);
        } else if (!backpropagateInChunks(epoch, from, to, pauseRequested)) {
            return false;
        }
        lossOfBatch /= to - from;
        lossFactor = loss.derivativeOfMean(lossOfBatch);
        lossOfBatch = loss.ofMean(lossOfBatch);
        if (!Double.isFinite(lossOfBatch)) {
            return false;
        }
        if (lossFactor != 1) {
            for (Parameter parameter : network.parameters()) {
                parameter.gradient().times(lossFactor);
            }
        }
        optimizer.step(network.parameters(), rate);
        return true;
    }

    /**
     * The loss of a batch with the same chance in it as when it is learned from. Nothing is
     * learned, but that batch normalisation keeps its statistics.
     */
    public double lossOf(int epoch, int from, int to) {
        int chunks = chunks(from, to);
        double lossSum = 0;
        for (int chunk = 0; chunk < chunks; chunk++) {
            Matrix outputs =
                    forward(
                            epoch,
                            boundary(from, to, chunk, chunks),
                            boundary(from, to, chunk + 1, chunks));
            lossSum += batchLoss.sum(outputs, samples.targets());
        }
        return loss.ofMean(lossSum / (to - from));
    }

    private Matrix forward(int epoch, int from, int to) {
        samples.read(epoch, from, to);
        long chance = RandomStream.seed(seed, RandomStream.Purpose.DROPOUT, epoch, from);
        return network.forward(samples.input(), pass.next(chance));
    }

    /** Returns the sum of the samples' losses. */
    private double backpropagate(int epoch, int from, int to, int batch) {
        Matrix outputs = forward(epoch, from, to);
        lossGradient.resize(to - from);
        double lossSum = batchLoss.sumAndGradient(outputs, samples.targets(), lossGradient, batch);
        network.backward(lossGradient);
        return lossSum;
    }

    private boolean backpropagateInChunks(
            int epoch, int from, int to, BooleanSupplier pauseRequested) {
        List<float[]> before = network.copyState();
        sum.clear();
        lossOfBatch = 0;
        int chunks = chunks(from, to);
        for (int chunk = 0; chunk < chunks; chunk++) {
            if (pauseRequested.getAsBoolean()) {
                network.setState(before);
                return false;
            }
            int start = boundary(from, to, chunk, chunks);
            int end = boundary(from, to, chunk + 1, chunks);
            lossOfBatch += backpropagate(epoch, start, end, to - from);
            sum.add();
        }
        sum.copyToGradients();
        return true;
    }

    private static int chunks(int from, int to) {
        return (to - from + MAX_CHUNK_SIZE - 1) / MAX_CHUNK_SIZE;
    }

    /** Chunks are of the same size, so that none is too small for batch normalisation. */
    private static int boundary(int from, int to, int chunk, int chunks) {
        return from + (int) ((long) (to - from) * chunk / chunks);
    }

    /**
     * By which the gradient of the mean over the samples of that batch was multiplied: 1, but for a
     * loss that is a root of a mean.
     */
    public double lossFactor() {
        return lossFactor;
    }

    /** Where the batches come from; it holds the last one, or its last chunk. */
    public BatchReader reader() {
        return samples;
    }

    /** The loss of the batch that was learned from last. */
    public double loss() {
        return lossOfBatch;
    }
}
