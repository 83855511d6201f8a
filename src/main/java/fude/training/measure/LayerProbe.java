package fude.training.measure;

import fude.nn.Network;
import fude.nn.Parameter;
import fude.nn.activation.Activation;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.NamedMatrix;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks into a network once an epoch: at the last step of its weights, and at what its layers
 * answer to a few hundred samples.
 */
public final class LayerProbe {
    /** In this share of the samples a saturated unit is flat. */
    private static final double MOSTLY = 0.9;

    private final Network network;
    private final List<float[]> before = new ArrayList<>();

    public LayerProbe(Network network) {
        this.network = network;
    }

    /** Remembers the weights, before an epoch's last step. */
    public void beforeStep() {
        before.clear();
        for (Parameter parameter : network.parameters()) {
            before.add(values(parameter.values()).clone());
        }
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
        for (int i = 0; i < outputs.size(); i++) {
            sum += y[i];
            squares += (double) y[i] * y[i];
            alive[i % units] |= y[i] != 0;
        }
        int dead = 0;
        for (boolean unit : alive) {
            dead += unit ? 0 : 1;
        }
        double mean = sum / outputs.size();
        double variance = Math.max(0, squares / outputs.size() - mean * mean);
        int weights = weightsOf(layer);
        return new LayerStatistics(
                layer,
                mean,
                Math.sqrt(variance),
                (double) dead / units,
                saturatedShare(layer, y, outputs.rows(), units),
                weights < 0 ? Double.NaN : norm(values(gradient(weights))),
                weights < 0 || before.isEmpty() ? Double.NaN : updateRatio(weights));
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
        double length = norm(before.get(parameter));
        return length == 0 ? Double.NaN : distance(now, before.get(parameter)) / length;
    }

    private Matrix gradient(int parameter) {
        return network.parameters().get(parameter).gradient();
    }

    /** Which of the network's parameters are a layer's weights, −1 for none. */
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
