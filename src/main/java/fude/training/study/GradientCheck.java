package fude.training.study;

import fude.nn.ActivationLayer;
import fude.nn.Dense;
import fude.nn.Layer;
import fude.nn.Network;
import fude.nn.Parameter;
import fude.nn.Pass;
import fude.nn.loss.BatchLoss;
import fude.nn.loss.Loss;
import fude.nn.matrix.DoubleMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Holds back-propagated gradients against central differences of the loss, [L(w + ε) − L(w − ε)] /
 * 2ε, on a network of 64 bits with the parameters of a run, for the samples of an update. The batch
 * is the first {@value #MOST_SAMPLES} of them. Belongs to one thread.
 *
 * <p>Only what a weight changes is calculated again: its unit's sum, and the layers behind it.
 */
public final class GradientCheck {
    public static final int MOST_SAMPLES = 64;

    /** Larger networks would not fit the memory in 64 bits, beside the run. */
    public static final long MOST_PARAMETERS = 2_000_000;

    /** Gradients below this share of the largest one are measured by it. */
    static final double FLOOR = 1e-3;

    private final Fault fault;
    private final Network network;
    private final Loss loss;
    private final BatchLoss batchLoss;
    private final Pass pass;
    private final Matrix input;
    private final Matrix targets;

    /** What each layer put out, before any weight was moved. */
    private final List<Matrix> outputs = new ArrayList<>();

    private final double largest;

    /**
     * @param record its samples are those of the check
     * @param fault what is broken in this network, and nowhere else
     * @throws IllegalArgumentException if the network has more than {@link #MOST_PARAMETERS}
     */
    public GradientCheck(UpdateStart start, UpdateRecord record, Fault fault) {
        if (start.spec().parameters() > MOST_PARAMETERS) {
            throw new IllegalArgumentException("too large to be checked");
        }
        this.fault = fault;
        this.network = Network.of(start.spec(), start.config().seed(), new DoubleMatrix(0, 0));
        setState(start.at().weights());
        this.loss = start.spec().loss();
        this.batchLoss = new BatchLoss(loss, start.spec().outputs());
        this.pass =
                Pass.training(
                        RandomStream.seed(
                                start.config().seed(),
                                RandomStream.Purpose.DROPOUT,
                                record.batch().epoch(),
                                record.batch().from()));
        var samples = record.samples().subList(0, Math.min(MOST_SAMPLES, record.samples().size()));
        this.input = matrix(samples.stream().map(UpdateRecord.Sample::input).toList());
        this.targets = matrix(samples.stream().map(UpdateRecord.Sample::target).toList());
        forward();
        backward();
        this.largest = largestGradient();
    }

    private void setState(List<float[]> weights) {
        for (int i = 0; i < weights.size(); i++) {
            Matrix values = network.state().get(i).values();
            float[] from = weights.get(i);
            for (int k = 0; k < from.length; k++) {
                values.set(k / values.columns(), k % values.columns(), from[k]);
            }
        }
    }

    private static Matrix matrix(List<List<Float>> rows) {
        Matrix matrix = new DoubleMatrix(rows.size(), rows.get(0).size());
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < matrix.columns(); c++) {
                matrix.set(r, c, rows.get(r).get(c));
            }
        }
        return matrix;
    }

    /** Samples that the loss is the mean of. */
    public int samples() {
        return input.rows();
    }

    private void forward() {
        Matrix signal = input;
        for (Layer layer : network.layers()) {
            signal = layer.forward(signal, pass);
            outputs.add(copy(signal));
        }
    }

    private static Matrix copy(Matrix matrix) {
        Matrix copy = matrix.another(matrix.rows(), matrix.columns());
        copy.copy(matrix);
        return copy;
    }

    private void backward() {
        Matrix signal = targets.another(targets.rows(), targets.columns());
        Matrix answered = outputs.get(outputs.size() - 1);
        double sum = batchLoss.sumAndGradient(answered, targets, signal, input.rows());
        signal.times(loss.derivativeOfMean(sum / input.rows()));
        for (int i = network.layers().size() - 1; i >= 0; i--) {
            Layer layer = network.layers().get(i);
            layer.parameterGradients(signal);
            if (fault == Fault.FIRST_BIAS && layer instanceof Dense) {
                firstBias(layer.parameters(), signal);
            }
            signal = i == 0 ? signal : back(layer, signal);
        }
    }

    private static void firstBias(List<Parameter> parameters, Matrix signal) {
        if (parameters.size() > 1) {
            Matrix gradient = parameters.get(1).gradient();
            for (int unit = 0; unit < gradient.columns(); unit++) {
                gradient.set(0, unit, signal.get(0, unit));
            }
        }
    }

    private Matrix back(Layer layer, Matrix signal) {
        if (fault == Fault.NO_SLOPE && layer instanceof ActivationLayer) {
            return signal;
        }
        return fault == Fault.TRANSPOSED && layer instanceof Dense
                ? untransposed(layer.parameters().get(0).values(), signal)
                : layer.inputGradient(signal);
    }

    /** The same numbers read in the other order. */
    private static Matrix untransposed(Matrix weights, Matrix signal) {
        Matrix wrong = signal.another(signal.rows(), weights.rows());
        for (int r = 0; r < wrong.rows(); r++) {
            for (int i = 0; i < weights.rows(); i++) {
                double sum = 0;
                for (int k = 0; k < weights.columns(); k++) {
                    int place = k * weights.rows() + i;
                    sum +=
                            signal.get(r, k)
                                    * weights.get(
                                            place / weights.columns(), place % weights.columns());
                }
                wrong.set(r, i, sum);
            }
        }
        return wrong;
    }

    private double largestGradient() {
        double found = 0;
        for (Parameter parameter : network.parameters()) {
            Matrix gradient = parameter.gradient();
            for (int i = 0; i < gradient.size(); i++) {
                double one = gradient.get(i / gradient.columns(), i % gradient.columns());
                found = Math.max(found, Math.abs(one));
            }
        }
        return found;
    }

    /**
     * Checks a weight or a bias.
     *
     * @param epsilon ε, by which it is moved up and down; above 0
     */
    public CheckedGradient check(WeightAt weight, double epsilon) {
        LayerPlace place = LayerPlace.of(network, weight.layer());
        Parameter parameter = network.parameters().get(place.parameter(weight));
        int row = place.row(weight);
        double w = parameter.values().get(row, weight.to());
        parameter.values().set(row, weight.to(), w + epsilon);
        double above = lossWith(place, weight.to());
        parameter.values().set(row, weight.to(), w - epsilon);
        double below = lossWith(place, weight.to());
        parameter.values().set(row, weight.to(), w);
        double difference = (above - below) / (2 * epsilon);
        double gradient = parameter.gradient().get(row, weight.to());
        double size = Math.max(Math.abs(difference), Math.abs(gradient));
        double scale = Math.max(size, FLOOR * largest);
        double error = Math.abs(difference - gradient);
        return new CheckedGradient(
                weight,
                epsilon,
                above,
                below,
                difference,
                gradient,
                scale == 0 ? 0 : error / scale);
    }

    /** The loss with the weights as they are now, of which those of one unit have moved. */
    private double lossWith(LayerPlace place, int unit) {
        Matrix x = place.step() == 0 ? input : outputs.get(place.step() - 1);
        Matrix signal =
                place.isNorm()
                        ? network.layers().get(place.step()).forward(x, pass)
                        : moved(place, x, unit);
        for (int i = place.step() + 1; i < network.layers().size(); i++) {
            signal = network.layers().get(i).forward(signal, pass);
        }
        return loss.ofMean(batchLoss.sum(signal, targets) / signal.rows());
    }

    /** What a layer puts out, of whose units one has another sum than before. */
    private Matrix moved(LayerPlace place, Matrix x, int unit) {
        Matrix signal = copy(outputs.get(place.step()));
        Matrix weights = network.parameters().get(place.parameter()).values();
        for (int r = 0; r < signal.rows(); r++) {
            double sum =
                    place.hasBias()
                            ? network.parameters().get(place.parameter() + 1).values().get(0, unit)
                            : 0;
            for (int i = 0; i < weights.rows(); i++) {
                sum += x.get(r, i) * weights.get(i, unit);
            }
            signal.set(r, unit, sum);
        }
        return signal;
    }

    /**
     * Weights and biases by chance, each layer as often as the others.
     *
     * @param seed the same gives the same
     */
    public List<WeightAt> some(int count, long seed) {
        RandomGenerator random = RandomStream.of(seed, RandomStream.Purpose.FINE_TUNING);
        List<Integer> withUnits = new ArrayList<>();
        for (int layer = 0; layer <= network.spec().layers().size(); layer++) {
            if (network.spec().layer(layer).hasUnits()) {
                withUnits.add(layer);
            }
        }
        List<WeightAt> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int layer = withUnits.get(i % withUnits.size());
            LayerPlace place = LayerPlace.of(network, layer);
            Matrix weights = network.parameters().get(place.parameter()).values();
            int from = random.nextInt(weights.rows() + (place.hasBias() ? 1 : 0));
            int to = random.nextInt(weights.columns());
            chosen.add(new WeightAt(layer, from == weights.rows() ? WeightAt.BIAS : from, to));
        }
        return chosen;
    }
}
