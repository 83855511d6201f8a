package fude.training;

import fude.data.Dataset;
import fude.data.Scaling;
import fude.nn.FloatMatrix;
import fude.nn.RandomStream;
import java.util.random.RandomGenerator;

/**
 * Deals a data set out in batches, in a new order each epoch. The order follows from the seed and
 * the epoch alone.
 */
final class BatchReader {
    private final Dataset dataset;
    private final int batchSize;
    private final long seed;
    private final float[] scale;
    private final int[] order;
    private final FloatMatrix input;
    private int[] labels = new int[0];
    private int shuffledEpoch = -1;

    BatchReader(Dataset dataset, Scaling scaling, int batchSize, long seed) {
        this.dataset = dataset;
        this.batchSize = batchSize;
        this.seed = seed;
        this.scale = scaling.table();
        this.order = new int[dataset.size()];
        this.input = new FloatMatrix(0, dataset.inputs());
    }

    /** The last batch may be smaller. */
    int batchesPerEpoch() {
        return (dataset.size() + batchSize - 1) / batchSize;
    }

    /** (Fisher, Yates; Durstenfeld, Algorithm 235, 1964.) */
    private void shuffle(int epoch) {
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        RandomGenerator random = RandomStream.of(seed, RandomStream.Purpose.SHUFFLE, epoch);
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[other];
            order[other] = moved;
        }
    }

    /** Fetches a batch into {@link #input} and {@link #labels}. */
    void read(int epoch, int batch) {
        if (epoch != shuffledEpoch) {
            shuffle(epoch);
            shuffledEpoch = epoch;
        }
        int start = batch * batchSize;
        int size = Math.min(batchSize, order.length - start);
        if (labels.length != size) {
            labels = new int[size];
        }
        input.resize(size);
        float[] values = input.fill();
        for (int i = 0; i < size; i++) {
            int sample = order[start + i];
            labels[i] = dataset.label(sample);
            dataset.copyScaled(sample, scale, values, i * dataset.inputs());
        }
    }

    /** [batch × inputs] */
    FloatMatrix input() {
        return input;
    }

    /** A class for each row of {@link #input}. */
    int[] labels() {
        return labels;
    }
}
