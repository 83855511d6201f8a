package fude.training.study;

import fude.nn.Network;
import fude.nn.SignalWatcher;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.training.batch.BatchReader;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps what goes forward and back through a network, for the first samples of a batch. */
final class Signals implements SignalWatcher {
    /** Numbers that are kept at most: 16 MB. */
    private static final int MOST = 4_000_000;

    private final BatchReader reader;
    private final float[][] inputs;
    private final float[][] targets;
    private final float[][][] outputs;
    private final float[][][] gradients;
    private int first;

    /**
     * @param reader holds the batch that goes forward
     * @param batch samples in it
     */
    Signals(Network network, BatchReader reader, int batch) {
        this.reader = reader;
        int kept = Math.max(1, Math.min(batch, MOST / numbers(network)));
        int layers = network.layers().size();
        inputs = new float[kept][];
        targets = new float[kept][];
        outputs = new float[layers][kept][];
        gradients = new float[layers][kept][];
    }

    private static int numbers(Network network) {
        int numbers = network.spec().inputs() + network.spec().outputs();
        for (int i = 0; i < network.layers().size(); i++) {
            numbers += 2 * network.spec().outputsOf(network.placeOf(i));
        }
        return numbers;
    }

    int kept() {
        return inputs.length;
    }

    @Override
    public void forward(int layer, Matrix output) {
        keep(output, outputs[layer]);
    }

    @Override
    public void backward(int layer, Matrix gradient) {
        keep(gradient, gradients[layer]);
    }

    /** What went in is read last: reading unpacks it, and other products are other bits. */
    @Override
    public void learned() {
        keep(reader.input(), inputs);
        keep(reader.targets(), targets);
        first += reader.input().rows();
    }

    private void keep(Matrix matrix, float[][] to) {
        int rows = Math.min(matrix.rows(), to.length - first);
        if (rows <= 0) {
            return;
        }
        float[] from = ((FloatMatrix) matrix).read();
        for (int row = 0; row < rows; row++) {
            int start = row * matrix.columns();
            to[first + row] = Arrays.copyOfRange(from, start, start + matrix.columns());
        }
    }

    /** What went into a layer for a sample; layer 0 got the sample itself. */
    float[] into(int layer, int sample) {
        return layer == 0 ? inputs[sample] : outputs[layer - 1][sample];
    }

    float[] output(int layer, int sample) {
        return outputs[layer][sample];
    }

    /**
     * The gradient of the batch's mean loss with respect to what a layer put out; null below the
     * first layer that learns.
     */
    float @Nullable [] gradient(int layer, int sample) {
        return gradients[layer][sample];
    }

    /** The same, where it is known that somebody learns from it. */
    float[] delta(int layer, int sample) {
        return Objects.requireNonNull(gradients[layer][sample]);
    }

    float[] target(int sample) {
        return targets[sample];
    }
}
