package fude.training.batch;

import fude.data.Samples;
import fude.data.ScaledImages;
import fude.data.UsedInputs;
import fude.nn.Network;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.RandomStream;
import fude.nn.matrix.RowFiller;
import fude.training.augment.Augmentation;
import fude.training.augment.Augmenter;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Deals samples out in batches, usually in a new order each epoch. The order, and what images are
 * generated or distorted where that is asked for, follow from the seed and the epoch alone.
 */
public final class BatchReader {
    private final Samples samples;
    private final SampleOrder dealing;
    private final long seed;
    private final Targets coding;
    private final int[] order;
    private final FloatMatrix input;
    private final FloatMatrix targets;
    private final Optional<FreshImages> fresh;
    private final Filling filling;
    private int epoch = -1;
    private int first;

    /** What the batch is read from: all samples, or images made for it, row by row. */
    private Samples page;

    /** For the network that is to learn from the samples. */
    public BatchReader(
            Samples samples,
            Network network,
            SampleOrder dealing,
            Augmentation augmentation,
            long seed) {
        this.samples = samples;
        this.dealing = dealing;
        this.coding = new Targets(network.spec().outputs());
        this.seed = seed;
        this.order = new int[samples.size()];
        this.input = network.inputMatrix();
        this.targets = network.outputMatrix();
        this.page = samples;
        this.fresh = fresh();
        this.filling = filling(augmentation, network.team().threads());
    }

    private Optional<FreshImages> fresh() {
        return samples instanceof ScaledImages images
                ? images.images().source().map(source -> new FreshImages(images, source, seed))
                : Optional.empty();
    }

    private Filling filling(Augmentation augmentation, int threads) {
        if (!augmentation.equals(Augmentation.NONE)) {
            return new Distorted((ScaledImages) samples, augmentation, threads);
        }
        return samples instanceof ScaledImages images && images.isWhiteZero()
                ? new InkAlone(images.inputs())
                : new Plain();
    }

    /**
     * Fetches samples into {@link #input} and {@link #targets}.
     *
     * @param from the first one's place in the epoch's order
     * @param to the place of the first one that is not fetched
     */
    public void read(int epoch, int from, int to) {
        if (epoch != this.epoch) {
            this.epoch = epoch;
            dealing.arrange(order, samples, seed, epoch);
        }
        first = from;
        fresh.ifPresent(images -> page = images.of(epoch, order, from, to));
        input.resize(to - from);
        filling.fill();
        targets.resize(to - from);
        float[] values = targets.fill();
        for (int row = 0; row < to - from; row++) {
            coding.write(samples, order[from + row], values, row * coding.width());
        }
    }

    /** Where a row's sample stands in {@link #page}. */
    private int place(int row) {
        return fresh.isPresent() ? row : order[first + row];
    }

    private ScaledImages images() {
        return (ScaledImages) page;
    }

    /** [samples × inputs] */
    public FloatMatrix input() {
        return input;
    }

    /** What should come out of each row of {@link #input}. */
    public FloatMatrix targets() {
        return targets;
    }

    /** Fills a matrix with the samples that are next. */
    private interface Filling {
        void fill();
    }

    /** Every input as it is. */
    private final class Plain implements Filling, RowFiller {
        @Override
        public void fill() {
            input.fillRows(this);
        }

        @Override
        public void fill(int slice, int row, float[] target, int offset) {
            page.copyInput(place(row), target, offset);
        }
    }

    /** Without the pixels that are white in all images of the batch. */
    private final class InkAlone implements Filling, RowFiller {
        private final UsedInputs used;

        InkAlone(int inputs) {
            this.used = new UsedInputs(inputs);
        }

        @Override
        public void fill() {
            used.clear();
            for (int row = 0; row < input.rows(); row++) {
                images().addTo(used, place(row));
            }
            used.find();
            input.fillRows(used.indices(), used.count(), this);
        }

        @Override
        public void fill(int slice, int row, float[] target, int offset) {
            images().copyUsed(place(row), used, target, offset);
        }
    }

    /** Each image distorted by chance. */
    private final class Distorted implements Filling, RowFiller {
        private final Augmenter[] augmenters;

        Distorted(ScaledImages images, Augmentation augmentation, int threads) {
            augmenters = new Augmenter[threads];
            for (int i = 0; i < threads; i++) {
                augmenters[i] = new Augmenter(augmentation, images.images(), images.scaling());
            }
        }

        @Override
        public void fill() {
            input.fillRows(this);
        }

        @Override
        public void fill(int slice, int row, float[] target, int offset) {
            int sample = order[first + row];
            RandomGenerator random =
                    RandomStream.of(seed, RandomStream.Purpose.AUGMENTATION, epoch, sample);
            augmenters[slice].write(images().images(), place(row), random, target, offset);
        }
    }
}
