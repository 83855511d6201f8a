package fude.nn;

import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.NamedMatrix;
import fude.nn.matrix.RandomStream;
import fude.nn.matrix.ThreadTeam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A multilayer perceptron that runs. It belongs to the thread that trains it; other threads get a
 * {@link #predictor}.
 */
public final class Network {
    private final NetworkSpec spec;
    private final ThreadTeam team;
    private final FloatMatrix batches;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<NamedMatrix> state = new ArrayList<>();
    private final List<Parameter> parametersView = Collections.unmodifiableList(parameters);
    private int firstThatLearns = -1;
    private SignalWatcher watcher = SignalWatcher.NOBODY;

    private Network(NetworkSpec spec, ThreadTeam team, Matrix form) {
        this.spec = spec;
        this.team = team;
        this.batches = form instanceof FloatMatrix same ? same : new FloatMatrix(0, 0, team);
    }

    /** A network of one thread. The same seed gives the same first weights. */
    public static Network of(NetworkSpec spec, long seed) {
        return of(spec, seed, ThreadTeam.ALONE);
    }

    /**
     * @param team shares out the work; must be the network's alone if it has more than one thread
     */
    public static Network of(NetworkSpec spec, long seed, ThreadTeam team) {
        FloatMatrix form = spec.isSmall() ? FloatMatrix.small(team) : new FloatMatrix(0, 0, team);
        return of(spec, seed, form, team);
    }

    /**
     * A network of one thread that calculates in another form: with a {@link
     * fude.nn.matrix.DoubleMatrix} in 64 bits, to check gradients; that one's {@link #state} is
     * read and set element by element.
     *
     * @param form any matrix, for the form in which the network calculates
     */
    public static Network of(NetworkSpec spec, long seed, Matrix form) {
        return of(spec, seed, form, ThreadTeam.ALONE);
    }

    private static Network of(NetworkSpec spec, long seed, Matrix form, ThreadTeam team) {
        if (!spec.problems().isEmpty()) {
            throw new IllegalArgumentException("not a network: " + spec.problems());
        }
        List<LayerSpec> specs = new ArrayList<>(spec.layers());
        specs.add(spec.outputLayer());
        Network network = new Network(spec, team, form);
        for (int i = 0; i < specs.size(); i++) {
            var random = RandomStream.of(seed, RandomStream.Purpose.WEIGHTS, i);
            int inputs = spec.inputsOf(i);
            network.add(i, specs.get(i).build(inputs, form, spec.initialization(), random));
        }
        return network;
    }

    private void add(int place, List<Layer> built) {
        for (Layer layer : built) {
            if (firstThatLearns < 0 && !layer.parameters().isEmpty()) {
                firstThatLearns = layers.size();
            }
            layers.add(layer);
            places.add(place);
            for (Parameter parameter : layer.parameters()) {
                parameters.add(parameter);
                state.add(new NamedMatrix(place + "-" + parameter.name(), parameter.values()));
            }
            for (NamedMatrix kept : layer.statistics()) {
                state.add(new NamedMatrix(place + "-" + kept.name(), kept.values()));
            }
        }
    }

    public NetworkSpec spec() {
        return spec;
    }

    /**
     * @param input [batch × inputs]; must stay as it is until {@link #backward} is done
     * @return what the last layer puts out, [batch × outputs], valid until the next call
     */
    public Matrix forward(Matrix input, Pass pass) {
        Matrix signal = input;
        for (int i = 0; i < layers.size(); i++) {
            signal = layers.get(i).forward(signal, pass);
            watcher.forward(i, signal);
        }
        return signal;
    }

    /**
     * Backpropagation: computes the gradient of every parameter for the batch that last went
     * forward. (Rumelhart, Hinton, Williams: Learning representations by back-propagating errors,
     * Nature 323, 1986.) Below the first layer that learns nobody needs a gradient.
     *
     * @param gradient of the loss with respect to the outputs, [batch × outputs]
     */
    public void backward(Matrix gradient) {
        Matrix signal = gradient;
        for (int i = layers.size() - 1; i >= 0; i--) {
            watcher.backward(i, signal);
            layers.get(i).parameterGradients(signal);
            if (i <= firstThatLearns) {
                break;
            }
            signal = layers.get(i).inputGradient(signal);
        }
        watcher.learned();
    }

    /** Has somebody see what goes through the layers of the batches that follow. */
    public void watch(SignalWatcher next) {
        watcher = next;
    }

    /** The layers that run, in order from the input: one of the spec can be two of them. */
    public List<Layer> layers() {
        return Collections.unmodifiableList(layers);
    }

    /** The place in the spec of the layer that {@link #layers} has at {@code index}. */
    public int placeOf(int index) {
        return places.get(index);
    }

    public ThreadTeam team() {
        return team;
    }

    /** A matrix for batches to be put in, [0 × inputs]. */
    public FloatMatrix inputMatrix() {
        return batches.another(0, spec.inputs());
    }

    /** A matrix for what should come out of batches, or for gradients of it, [0 × outputs]. */
    public FloatMatrix outputMatrix() {
        return batches.another(0, spec.outputs());
    }

    /**
     * What each layer of the spec answers, the output layer last; valid until the next batch.
     *
     * @param input [batch × inputs]
     */
    public List<Matrix> outputsOfLayers(Matrix input) {
        List<Matrix> outputs = new ArrayList<>();
        Matrix signal = input;
        for (int i = 0; i < layers.size(); i++) {
            signal = layers.get(i).forward(signal, Pass.INFERENCE);
            boolean isLastOfItsPlace =
                    i + 1 == layers.size() || !places.get(i + 1).equals(places.get(i));
            if (isLastOfItsPlace) {
                outputs.add(signal);
            }
        }
        return outputs;
    }

    /** Everything the network learns, from the input to the output. */
    public List<Parameter> parameters() {
        return parametersView;
    }

    /** All numbers that make up the network: parameters and running statistics, with names. */
    public List<NamedMatrix> state() {
        return Collections.unmodifiableList(state);
    }

    /** The numbers of one of {@link #state}, for reading. */
    public float[] values(int index) {
        return ((FloatMatrix) state.get(index).values()).read();
    }

    /** A copy of the numbers of {@link #state}, in its order. */
    public List<float[]> copyState() {
        return state.stream()
                .map(s -> Arrays.copyOf(((FloatMatrix) s.values()).read(), s.values().size()))
                .toList();
    }

    /** Whether such a network can have given these numbers with {@link #copyState}. */
    public boolean fits(List<float[]> values) {
        boolean same = values.size() == state.size();
        for (int i = 0; same && i < state.size(); i++) {
            same = values.get(i).length == state.get(i).values().size();
        }
        return same;
    }

    /** Takes over what {@link #copyState} gave. */
    public void setState(List<float[]> values) {
        Matrix.check(fits(values));
        for (int i = 0; i < state.size(); i++) {
            FloatMatrix matrix = (FloatMatrix) state.get(i).values();
            System.arraycopy(values.get(i), 0, matrix.fill(), 0, matrix.size());
        }
    }

    /**
     * Sets a number of a dense layer.
     *
     * @param layer of the spec, the output layer last
     * @param from the input of the weight; -1 for the bias
     * @param unit that adds it up
     * @throws IllegalArgumentException if there is no such number
     */
    public void setWeight(int layer, int from, int unit, double value) {
        for (int i = 0; i < layers.size(); i++) {
            if (places.get(i) == layer && layers.get(i) instanceof Dense dense) {
                List<Parameter> own = dense.parameters();
                if (from < 0 && own.size() < 2) {
                    break;
                }
                own.get(from < 0 ? 1 : 0).values().set(Math.max(0, from), unit, value);
                return;
            }
        }
        throw new IllegalArgumentException("layer " + layer + ", input " + from);
    }

    /** A copy that reads single samples on any thread and that no later training changes. */
    public Predictor predictor() {
        return new Predictor(
                spec, layers.stream().map(Layer::inference).toList(), List.copyOf(places));
    }
}
