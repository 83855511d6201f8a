package fude.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A multilayer perceptron that runs. It belongs to the thread that trains it; other threads get a
 * {@link #predictor}.
 */
public final class Network {
    private final NetworkSpec spec;
    private final List<Layer> layers;
    private final List<Parameter> parameters;

    private Network(NetworkSpec spec, List<Layer> layers) {
        this.spec = spec;
        this.layers = List.copyOf(layers);
        this.parameters = layers.stream().flatMap(l -> l.parameters().stream()).toList();
    }

    /** A network that trains. The same seed gives the same first weights. */
    public static Network of(NetworkSpec spec, long seed) {
        return of(spec, seed, new FloatMatrix(0, 0));
    }

    /**
     * @param form any matrix, for the form in which the network calculates
     */
    static Network of(NetworkSpec spec, long seed, Matrix form) {
        if (!spec.problems().isEmpty()) {
            throw new IllegalArgumentException("not a network: " + spec.problems());
        }
        List<LayerSpec> specs = new ArrayList<>(spec.layers());
        specs.add(spec.outputLayer());
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            var random = RandomStream.of(seed, RandomStream.Purpose.WEIGHTS, i);
            layers.addAll(specs.get(i).build(spec.inputsOf(i), form, random));
        }
        return new Network(spec, layers);
    }

    public NetworkSpec spec() {
        return spec;
    }

    /**
     * @param input [batch × inputs]; may be overwritten
     * @return the logits, [batch × outputs], valid until the next call
     */
    public Matrix forward(Matrix input, Pass pass) {
        Matrix signal = input;
        for (Layer layer : layers) {
            signal = layer.forward(signal, pass);
        }
        return signal;
    }

    /**
     * Backpropagation: computes the gradient of every parameter for the batch that last went
     * forward. (Rumelhart, Hinton, Williams: Learning representations by back-propagating errors,
     * Nature 323, 1986.)
     *
     * @param gradient of the loss with respect to the logits, [batch × outputs]
     */
    public void backward(Matrix gradient) {
        Matrix signal = gradient;
        for (int i = layers.size() - 1; i >= 0; i--) {
            layers.get(i).parameterGradients(signal);
            if (i > firstThatLearns()) {
                signal = layers.get(i).inputGradient(signal);
            }
        }
    }

    /** Below this layer nobody needs a gradient. */
    private int firstThatLearns() {
        int first = 0;
        while (layers.get(first).parameters().isEmpty()) {
            first++;
        }
        return first;
    }

    /** Everything the network learns, from the input to the output. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** A copy of each parameter's values, in the order of {@link #parameters}. */
    public List<float[]> copyParameters() {
        return parameters.stream()
                .map(p -> Arrays.copyOf(((FloatMatrix) p.values()).read(), p.values().size()))
                .toList();
    }

    /** Takes over what {@link #copyParameters} gave. */
    public void setParameters(List<float[]> values) {
        for (int i = 0; i < parameters.size(); i++) {
            FloatMatrix matrix = (FloatMatrix) parameters.get(i).values();
            Matrix.check(values.get(i).length == matrix.size());
            System.arraycopy(values.get(i), 0, matrix.fill(), 0, matrix.size());
        }
    }

    /** A copy that reads single samples on any thread and that no later training changes. */
    public Predictor predictor() {
        return new Predictor(spec.inputs(), layers.stream().map(Layer::frozen).toList());
    }
}
