package fude.training.measure;

import fude.nn.Network;
import fude.nn.activation.Activation;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.NamedMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks into a network once an epoch: at the last step of its weights, and at what its layers
 * answer to a few hundred samples.
 */
public final class LayerProbe {
    /** In this share of the samples a saturated unit is flat. */
    private static final double MOSTLY = 0.9;

    private final Network network;

    /** Which of the network's parameters are a layer's weights, −1 for none. */
    private final int[] weights;

    /** Of each parameter, before the last step. */
    private final float[][] before;

    private boolean knowsBefore;

    public LayerProbe(Network network) {
        this.network = network;
        this.weights =
                IntStream.rangeClosed(0, network.spec().layers().size())
                        .map(this::weightsOf)
                        .toArray();
        this.before = new float[network.parameters().size()][];
    }

    /** Remembers the weights, before an epoch's last step. */
    public void beforeStep() {
        for (int p = 0; p < before.length; p++) {
            Matrix values = network.parameters().get(p).values();
            before[p] = before[p] == null ? new float[values.size()] : before[p];
            System.arraycopy(values(values), 0, before[p], 0, before[p].length);
        }
        knowsBefore = true;
    }

    /**
     * What the layers answer, and what the step since {@link #beforeStep} did to them.
     *
     * @param input some samples
     */
    public List<LayerStatistics> look(FloatMatrix input) {
        List<Matrix> outputs = network.outputsOfLayers(input);
        List<LayerStatistics> statistics = new ArrayList<>();
        for (int layer = 0; layer < outputs.size(); layer++) {
            statistics.add(statistics(layer, outputs.get(layer)));
        }
        return List.copyOf(statistics);
    }

    private LayerStatistics statistics(int layer, Matrix outputs) {
        float[] y = values(outputs);
        int units = outputs.columns();
        double sum = 0;
        double squares = 0;
        boolean[] alive = new boolean[units];
        for (int start = 0; start < outputs.size(); start += units) {
            for (int unit = 0; unit < units; unit++) {
                double value = y[start + unit];
                sum += value;
                squares += value * value;
                alive[unit] |= value != 0;
            }
        }
        int dead = 0;
        for (boolean unit : alive) {
            dead += unit ? 0 : 1;
        }
        double mean = sum / outputs.size();
        double variance = Math.max(0, squares / outputs.size() - mean * mean);
        int parameter = weights[layer];
        return new LayerStatistics(
                layer,
                mean,
                Math.sqrt(variance),
                (double) dead / units,
                saturatedShare(layer, y, outputs.rows(), units),
                parameter < 0 ? Double.NaN : norm(values(gradient(parameter))),
                parameter < 0 || !knowsBefore ? Double.NaN : updateRatio(parameter));
    }

    /**
     * @param y [samples × units]
     */
    private double saturatedShare(int layer, float[] y, int samples, int units) {
        Activation activation = network.spec().layer(layer).activation();
        if (!activation.saturates()) {
            return Double.NaN;
        }
        int saturated = 0;
        for (int unit = 0; unit < units; unit++) {
            int flat = 0;
            for (int i = unit; i < samples * units; i += units) {
                flat += activation.isSaturated(y[i]) ? 1 : 0;
            }
            saturated += flat >= MOSTLY * samples ? 1 : 0;
        }
        return (double) saturated / units;
    }

    private double updateRatio(int parameter) {
        float[] now = values(network.parameters().get(parameter).values());
        double length = norm(before[parameter]);
        return length == 0 ? Double.NaN : distance(now, before[parameter]) / length;
    }

    private Matrix gradient(int parameter) {
        return network.parameters().get(parameter).gradient();
    }

    private int weightsOf(int layer) {
        for (NamedMatrix named : network.state()) {
            if (named.name().equals(layer + "-weights")) {
                for (int p = 0; p < network.parameters().size(); p++) {
                    if (network.parameters().get(p).values() == named.values()) {
                        return p;
                    }
                }
            }
        }
        return -1;
    }

    /** ‖x‖. */
    private static double norm(float[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    /** ‖x − y‖, over the elements of y. */
    private static double distance(float[] x, float[] y) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double d = x[i] - y[i];
            sum += d * d;
        }
        return Math.sqrt(sum);
    }

    private static float[] values(Matrix matrix) {
        return ((FloatMatrix) matrix).read();
    }
}
