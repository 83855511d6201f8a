package fude.training.study;

import fude.data.Samples;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Pass;
import fude.nn.loss.BatchLoss;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.RandomStream;
import fude.training.batch.Targets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The loss of a network over a plane through its weights, on a fixed sample of what it learns from.
 * The network answers as when it is used: without dropout, with the running statistics of batch
 * normalisation; regularisation is not added. Works in short steps, coarse at first, on a network
 * of its own; belongs to one thread.
 */
public final class LossSlice {
    /** Samples that stand for all of them. */
    public static final int SAMPLE = 500;

    /** Points on each side at the end. */
    public static final int POINTS = 25;

    /** Distances of the points that are worked out first, then next. */
    private static final int[] STRIDES = {8, 4, 2, 1};

    private final Network network;
    private final LossPlane plane;
    private final double halfWidth;
    private final BatchLoss loss;
    private final FloatMatrix input;
    private final FloatMatrix targets;
    private final double[][] values = new double[POINTS][POINTS];
    private int pass;
    private int place;
    private int known;

    /**
     * @param halfWidth the plane is worked out from −halfWidth to halfWidth in both directions
     * @param samples what is learned from
     * @param seed decides which samples are drawn
     */
    public LossSlice(
            NetworkSpec spec, LossPlane plane, double halfWidth, Samples samples, long seed) {
        this.network = Network.of(spec, seed);
        this.plane = plane;
        this.halfWidth = halfWidth;
        this.loss = new BatchLoss(spec.loss(), spec.outputs());
        this.input = network.inputMatrix();
        this.targets = network.outputMatrix();
        for (double[] row : values) {
            Arrays.fill(row, Double.NaN);
        }
        read(samples, draw(samples, seed), new Targets(spec.outputs()));
    }

    private static int[] draw(Samples samples, long seed) {
        SplittableRandom random = RandomStream.of(seed, RandomStream.Purpose.DESCENT, SAMPLE);
        return samples.size() <= SAMPLE
                ? IntStream.range(0, samples.size()).toArray()
                : random.ints(0, samples.size()).distinct().limit(SAMPLE).toArray();
    }

    private void read(Samples samples, int[] sample, Targets coding) {
        input.resize(sample.length);
        targets.resize(sample.length);
        float[] in = input.fill();
        float[] out = targets.fill();
        for (int row = 0; row < sample.length; row++) {
            samples.copyInput(sample[row], in, row * samples.inputs());
            coding.write(samples, sample[row], out, row * coding.width());
        }
    }

    /** How many samples the loss is the mean of. */
    public int sample() {
        return input.rows();
    }

    /** Whether every point is known. */
    public boolean isDone() {
        return pass == STRIDES.length;
    }

    /** The part that is done, 0 to 1. */
    public double progress() {
        return (double) known / (POINTS * POINTS);
    }

    /** Works out one point more, where one is left. */
    public void goOn() {
        while (!isDone()) {
            int side = side(STRIDES[pass]);
            int row = place / side * STRIDES[pass];
            int column = place % side * STRIDES[pass];
            boolean isNew = Double.isNaN(values[row][column]) && !wasBefore(row, column);
            if (isNew) {
                values[row][column] = at(coordinate(column), coordinate(row));
                known++;
            }
            place++;
            if (place == side * side) {
                place = 0;
                pass++;
            }
            if (isNew) {
                return;
            }
        }
    }

    private boolean wasBefore(int row, int column) {
        return pass > 0 && row % STRIDES[pass - 1] == 0 && column % STRIDES[pass - 1] == 0;
    }

    private static int side(int stride) {
        return (POINTS - 1) / stride + 1;
    }

    private double coordinate(int index) {
        return (2.0 * index / (POINTS - 1) - 1) * halfWidth;
    }

    private double at(double a, double b) {
        network.setState(plane.weights(a, b));
        double sum = loss.sum(network.forward(input, Pass.INFERENCE), targets);
        return network.spec().loss().ofMean(sum / input.rows());
    }

    /**
     * The loss at the points of the finest grid that is known as a whole: [b][a], from the least to
     * the largest; empty before there is one.
     */
    public double[][] values() {
        if (pass == 0) {
            return new double[0][];
        }
        int stride = STRIDES[pass - 1];
        double[][] grid = new double[side(stride)][side(stride)];
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid.length; column++) {
                grid[row][column] = values[row * stride][column * stride];
            }
        }
        return grid;
    }

    /** How far it reaches from the centre, in units of the directions. */
    public double halfWidth() {
        return halfWidth;
    }
}
