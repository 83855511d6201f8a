package fude.training.study;

import fude.data.Samples;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Parameter;
import fude.nn.Pass;
import fude.nn.loss.BatchLoss;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.RandomStream;
import fude.training.batch.Targets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How much chance is in a batch's gradient: the cosine of the angle between it and the gradient of
 * a fixed sample of training samples, for batches of several sizes, {@value #DRAWS} of each. 1
 * means that the batch points where the sample points, 0 that it says nothing about it. Dropout and
 * batch normalisation act as in training. Works in short steps, on a network of its own; belongs to
 * one thread.
 */
public final class GradientNoise {
    /** Samples that stand for all of them. */
    public static final int SAMPLE = 2000;

    /** Batches of each size. */
    public static final int DRAWS = 20;

    /** The sizes of the batches. */
    public static final List<Integer> BATCHES = List.of(1, 4, 32, 256);

    /** Samples of the sample that go through the network at a time. */
    private static final int CHUNK = 250;

    private final Network network;
    private final Samples samples;
    private final long seed;
    private final BatchLoss loss;
    private final Targets coding;
    private final FloatMatrix input;
    private final FloatMatrix targets;
    private final FloatMatrix lossGradient;
    private final List<Integer> sizes;
    private final int[] sample;
    private final List<double[]> reference = new ArrayList<>();
    private final List<Cosines> found = new ArrayList<>();
    private List<Double> drawn = new ArrayList<>();
    private int chunk;

    /**
     * What the batches of one size came to.
     *
     * @param batch samples in each of them
     * @param mean of their cosines; NaN where no gradient came through
     * @param low the smallest
     * @param high the largest
     */
    public record Cosines(int batch, double mean, double low, double high) {
        private static Cosines of(int batch, List<Double> cosines) {
            var known = cosines.stream().mapToDouble(c -> c).filter(Double::isFinite);
            var summary = known.summaryStatistics();
            return summary.getCount() == 0
                    ? new Cosines(batch, Double.NaN, Double.NaN, Double.NaN)
                    : new Cosines(batch, summary.getAverage(), summary.getMin(), summary.getMax());
        }
    }

    /**
     * @param weights in the order of {@link Network#state}
     * @param samples what is learned from
     * @param seed decides which samples are drawn
     */
    public GradientNoise(NetworkSpec spec, List<float[]> weights, Samples samples, long seed) {
        this.network = Network.of(spec, seed);
        network.setState(weights);
        this.samples = samples;
        this.seed = seed;
        this.loss = new BatchLoss(spec.loss(), spec.outputs());
        this.coding = new Targets(spec.outputs());
        this.input = network.inputMatrix();
        this.targets = network.outputMatrix();
        this.lossGradient = network.outputMatrix();
        this.sizes = BATCHES.stream().filter(size -> size <= samples.size()).toList();
        this.sample = draw(Math.min(SAMPLE, samples.size()), 0);
        for (Parameter parameter : network.parameters()) {
            reference.add(new double[parameter.gradient().size()]);
        }
    }

    /** Whether everything is found. */
    public boolean isDone() {
        return found.size() == sizes.size();
    }

    /** What is found so far, the smallest batches first. */
    public List<Cosines> found() {
        return List.copyOf(found);
    }

    /** The part that is done, 0 to 1. */
    public double progress() {
        int chunks = chunks();
        int all = chunks + sizes.size() * DRAWS;
        return (double) (chunk + found.size() * DRAWS + drawn.size()) / all;
    }

    private int chunks() {
        return (sample.length + CHUNK - 1) / CHUNK;
    }

    /** Takes one step, where one is left. */
    public void goOn() {
        if (isDone()) {
            return;
        }
        if (chunk < chunks()) {
            int to = Math.min(sample.length, (chunk + 1) * CHUNK);
            backpropagate(sample, chunk * CHUNK, to, sample.length);
            addToReference();
            chunk++;
            return;
        }
        int size = sizes.get(found.size());
        int[] batch = draw(size, 1 + (long) found.size() * DRAWS + drawn.size());
        backpropagate(batch, 0, size, size);
        drawn.add(cosine());
        if (drawn.size() == DRAWS) {
            found.add(Cosines.of(size, drawn));
            drawn = new ArrayList<>();
        }
    }

    /** Different samples, by chance. */
    private int[] draw(int count, long place) {
        SplittableRandom random =
                RandomStream.of(seed, RandomStream.Purpose.FINE_TUNING, count, place);
        return random.ints(0, samples.size()).distinct().limit(count).toArray();
    }

    private void backpropagate(int[] of, int from, int to, int batch) {
        int count = to - from;
        input.resize(count);
        targets.resize(count);
        lossGradient.resize(count);
        float[] in = input.fill();
        float[] out = targets.fill();
        for (int row = 0; row < count; row++) {
            samples.copyInput(of[from + row], in, row * samples.inputs());
            coding.write(samples, of[from + row], out, row * coding.width());
        }
        Matrix answers = network.forward(input, Pass.training(seed + from + of[from]));
        loss.sumAndGradient(answers, targets, lossGradient, batch);
        network.backward(lossGradient);
    }

    private float[] gradient(int parameter) {
        return ((FloatMatrix) network.parameters().get(parameter).gradient()).read();
    }

    private void addToReference() {
        for (int p = 0; p < reference.size(); p++) {
            double[] sum = reference.get(p);
            float[] gradient = gradient(p);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += gradient[i];
            }
        }
    }

    /** a · b / (‖a‖ ‖b‖) over all parameters. */
    private double cosine() {
        double product = 0;
        double ofSample = 0;
        double ofBatch = 0;
        for (int p = 0; p < reference.size(); p++) {
            double[] a = reference.get(p);
            float[] b = gradient(p);
            for (int i = 0; i < a.length; i++) {
                product += a[i] * b[i];
                ofSample += a[i] * a[i];
                ofBatch += (double) b[i] * b[i];
            }
        }
        return product / Math.sqrt(ofSample * ofBatch);
    }
}
