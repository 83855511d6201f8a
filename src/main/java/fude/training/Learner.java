package fude.training;

import fude.nn.Network;
import fude.nn.Parameter;
import fude.nn.Pass;
import fude.nn.loss.BatchLoss;
import fude.nn.loss.Loss;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.RandomStream;
import fude.nn.optimizer.Optimizer;
import fude.training.batch.BatchReader;
import java.util.List;

/**
 * Takes one step: a batch goes forward, its loss goes backward, the optimizer moves the parameters.
 * A batch that is too large to be held at once goes through in chunks, whose gradients are added
 * up; batch normalisation then sees each chunk by itself.
 */
final class Learner {
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

    Learner(Network network, Optimizer optimizer, BatchReader samples, long seed) {
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
     * Learns from the samples at places {@code from} to before {@code to} of an epoch's order.
     *
     * @return false if nothing was learned, because a pause was asked for between chunks or the
     *     loss is no longer a finite number
     */
    boolean learn(int epoch, int from, int to, double rate, TrainingControl control) {
        if (to - from <= TrainingConfig.MAX_CHUNK_SIZE) {
            lossOfBatch = backpropagate(epoch, from, to, to - from);
        } else if (!backpropagateInChunks(epoch, from, to, control)) {
            return false;
        }
        lossOfBatch /= to - from;
        double factor = loss.derivativeOfMean(lossOfBatch);
        lossOfBatch = loss.ofMean(lossOfBatch);
        if (!Double.isFinite(lossOfBatch)) {
            return false;
        }
        if (factor != 1) {
            for (Parameter parameter : network.parameters()) {
                parameter.gradient().times(factor);
            }
        }
        optimizer.step(network.parameters(), rate);
        return true;
    }

    /** Returns the sum of the samples' losses. */
    private double backpropagate(int epoch, int from, int to, int batch) {
        samples.read(epoch, from, to);
        long chance = RandomStream.seed(seed, RandomStream.Purpose.DROPOUT, epoch, from);
        var outputs = network.forward(samples.input(), pass.next(chance));
        lossGradient.resize(to - from);
        double lossSum = batchLoss.sumAndGradient(outputs, samples.targets(), lossGradient, batch);
        network.backward(lossGradient);
        return lossSum;
    }

    private boolean backpropagateInChunks(int epoch, int from, int to, TrainingControl control) {
        List<float[]> before = network.copyState();
        sum.clear();
        lossOfBatch = 0;
        int chunks =
                (to - from + TrainingConfig.MAX_CHUNK_SIZE - 1) / TrainingConfig.MAX_CHUNK_SIZE;
        for (int chunk = 0; chunk < chunks; chunk++) {
            if (control.pauseRequested()) {
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

    /** Chunks are of the same size, so that none is too small for batch normalisation. */
    private static int boundary(int from, int to, int chunk, int chunks) {
        return from + (int) ((long) (to - from) * chunk / chunks);
    }

    /** The loss of the batch that was learned from last. */
    double loss() {
        return lossOfBatch;
    }
}
