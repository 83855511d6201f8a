package fude.nn;

import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A network as the user puts it together: a value that is edited, stored and compared. {@link
 * Network#of} makes the one that runs. The output layer, dense and mostly without activation, is
 * implied.
 *
 * @param inputs numbers in one sample
 * @param layers the hidden layers, in order from the input
 * @param outputs numbers that the network answers with: {@link Loss#outputs} of its classes
 * @param initialization where the weights begin
 * @param loss what it is to make small; decides how its outputs are read
 * @param outputActivation of the output layer; the identity unless numbers should come out
 */
public record NetworkSpec(
        int inputs,
        List<LayerSpec> layers,
        int outputs,
        Initialization initialization,
        Loss loss,
        Activation outputActivation) {
    /** Beyond this, a network would not fit a school machine's memory. */
    public static final long MAX_PARAMETERS = 20_000_000;

    public static final int MAX_LAYERS = 32;

    /** Weights of a layer, up to which plain loops are not slower than native calls; measured. */
    private static final int SMALL_LAYER = 256;

    public NetworkSpec {
        layers = List.copyOf(layers);
    }

    /** With an output layer without activation. */
    public NetworkSpec(
            int inputs,
            List<LayerSpec> layers,
            int outputs,
            Initialization initialization,
            Loss loss) {
        this(inputs, layers, outputs, initialization, loss, Activation.IDENTITY);
    }

    /** With PyTorch's initialisation and cross-entropy. */
    public NetworkSpec(int inputs, List<LayerSpec> layers, int outputs) {
        this(inputs, layers, outputs, Initialization.UNIFORM, Loss.CROSS_ENTROPY);
    }

    /** The hidden layers of the first start: 128 and 64 units with ReLU. */
    public static List<LayerSpec> defaultLayers() {
        return List.of(new DenseSpec(128, Activation.RELU), new DenseSpec(64, Activation.RELU));
    }

    /** The layer that answers: one unit for each output. */
    public DenseSpec outputLayer() {
        return new DenseSpec(outputs, outputActivation);
    }

    /** Hidden layer {@code index}, or the output layer behind the last one. */
    public LayerSpec layer(int index) {
        return index < layers.size() ? layers.get(index) : outputLayer();
    }

    /** The number of inputs of hidden layer {@code index}; of the output layer for the last one. */
    public int inputsOf(int index) {
        int width = inputs;
        for (LayerSpec layer : layers.subList(0, index)) {
            width = layer.outputs(width);
        }
        return width;
    }

    /** What hidden layer {@code index} puts out for a sample; the output layer for the last one. */
    public int outputsOf(int index) {
        return layer(index).outputs(inputsOf(index));
    }

    /** The number of parameters of hidden layer {@code index}, or of the output layer. */
    public long parametersOf(int index) {
        return layer(index).parameters(inputsOf(index));
    }

    /** All numbers that the network learns. */
    public long parameters() {
        long sum = 0;
        for (int i = 0; i <= layers.size(); i++) {
            sum += parametersOf(i);
        }
        return sum;
    }

    /** Whether each layer is so small that native calls would take longer than what they do. */
    public boolean isSmall() {
        int width = inputs;
        boolean small = true;
        for (int i = 0; i <= layers.size(); i++) {
            int outputs = layer(i).outputs(width);
            small &= (long) width * outputs <= SMALL_LAYER;
            width = outputs;
        }
        return small;
    }

    /** What keeps the network from being built; empty if nothing does. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            problems.addAll(layers.get(i).problems(field(i)));
        }
        if (layers.size() > MAX_LAYERS) {
            problems.add(Problem.of("layers", "problem.too-many-layers", MAX_LAYERS));
        }
        if (problems.isEmpty() && parameters() > MAX_PARAMETERS) {
            problems.add(
                    Problem.of(
                            "layers", "problem.too-many-parameters", parameters(), MAX_PARAMETERS));
        }
        return problems;
    }

    /** Whether a batch must have more than one sample to be learned from. */
    public boolean normalisesBatches() {
        return layers.stream().anyMatch(LayerSpec::normalisesBatches);
    }

    /**
     * Whether every activation has f(x) = f'(x) x, so that an output is a sum over the inputs and
     * the biases, each times its gradient.
     */
    public boolean isPiecewiseLinear() {
        return outputLayer().isPiecewiseLinear()
                && layers.stream().allMatch(LayerSpec::isPiecewiseLinear);
    }

    /** The name of a hidden layer's field in {@link Problem}s. */
    public static String field(int index) {
        return "layers[" + index + "]";
    }

    /** The layers as the terminal writes them: {@code dense 128 relu, dense 64 relu}. */
    public String text() {
        return layers.stream().map(LayerSpec::text).collect(Collectors.joining(", "));
    }

    /** The widths from input to output: {@code 784-128-64-10}. */
    public String shape() {
        StringBuilder shape = new StringBuilder().append(inputs);
        for (LayerSpec layer : layers) {
            if (layer.hasUnits()) {
                shape.append('-').append(layer.units());
            }
        }
        return shape.append('-').append(outputs).toString();
    }
}
