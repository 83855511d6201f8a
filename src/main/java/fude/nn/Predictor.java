package fude.nn;

import fude.nn.inference.DenseInference;
import fude.nn.inference.Inference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a network has learned so far, for reading single samples. Immutable, safe for any thread.
 */
public final class Predictor {
    private final NetworkSpec spec;
    private final List<Inference> layers;
    private final List<Integer> places;

    /**
     * @param places the layer of the spec that each of the layers belongs to
     */
    Predictor(NetworkSpec spec, List<Inference> layers, List<Integer> places) {
        this.spec = spec;
        this.layers = layers;
        this.places = places;
    }

    /**
     * The same network with other numbers, which it takes over.
     *
     * @param weights in the order of {@link Network#state}
     */
    public Predictor with(List<float[]> weights) {
        Network network = Network.of(spec, 0);
        network.setState(weights);
        return network.predictor();
    }

    /** What the network is made of. */
    public NetworkSpec spec() {
        return spec;
    }

    /** Numbers in one sample. */
    public int inputs() {
        return spec.inputs();
    }

    /**
     * The class of a sample.
     *
     * @param input one sample, scaled as in training
     */
    public Prediction predict(float[] input) {
        return new Prediction(spec.loss(), outputs(input));
    }

    /**
     * The classes of several samples.
     *
     * @param inputs one sample after another, scaled as in training; may be overwritten
     */
    public List<Prediction> predictAll(float[] inputs) {
        float[] signal = inputs;
        for (Inference layer : layers) {
            signal = layer.apply(signal);
        }
        List<Prediction> answers = new ArrayList<>();
        for (int from = 0; from < signal.length; from += spec.outputs()) {
            answers.add(prediction(Arrays.copyOfRange(signal, from, from + spec.outputs())));
        }
        return answers;
    }

    /**
     * The sample's whole way through the network.
     *
     * @param input one sample, scaled as in training
     */
    public Trace trace(float[] input) {
        return new Trace(spec, layers, places, input);
    }

    /**
     * What the last layer puts out.
     *
     * @param input one sample, scaled as in training
     */
    public double[] outputs(float[] input) {
        float[] signal = input.clone();
        for (Inference layer : layers) {
            signal = layer.apply(signal);
        }
        return doubles(signal);
    }

    /**
     * What a layer of the spec answers.
     *
     * @param input one sample, scaled as in training; may be overwritten
     * @return one number for each of its outputs, with its activation
     */
    public float[] answers(int layer, float[] input) {
        float[] signal = input;
        for (int i = 0; i <= places.lastIndexOf(layer); i++) {
            signal = layers.get(i).apply(signal);
        }
        return signal;
    }

    /** The class that the last layer's outputs mean. */
    public Prediction prediction(float[] outputs) {
        return new Prediction(spec.loss(), doubles(outputs));
    }

    /**
     * What each layer of the spec answers, the output layer last: its softmax, where it has one, is
     * left to the loss.
     *
     * @param input one sample, scaled as in training; may be overwritten
     */
    public List<float[]> answersOfLayers(float[] input) {
        List<float[]> answers = new ArrayList<>();
        float[] signal = input;
        for (int i = 0; i < layers.size(); i++) {
            signal = layers.get(i).apply(signal);
            boolean isLast = i + 1 == layers.size() || !places.get(i + 1).equals(places.get(i));
            if (isLast) {
                answers.add(signal.clone());
            }
        }
        return answers;
    }

    /** The weights of a dense layer of the spec, the output layer last; empty for other layers. */
    public Optional<DenseInference> dense(int layer) {
        return layers.get(places.indexOf(layer)) instanceof DenseInference dense
                ? Optional.of(dense)
                : Optional.empty();
    }

    /**
     * How strongly an input reaches a unit along all paths together, each the product of its
     * weights (and of batch normalisation's factors): the product of the layers' matrices. The
     * activations between them are left out, so this is exact for linear layers alone.
     *
     * @param layer of the spec, the output layer last
     * @return one number for each input
     */
    public float[] sumOfPaths(int layer, int unit) {
        float[] paths = new float[spec.outputsOf(layer)];
        paths[unit] = 1;
        for (int i = places.lastIndexOf(layer); i >= 0; i--) {
            paths = layers.get(i).linearGradient(paths);
        }
        return paths;
    }

    /**
     * What one unit adds up before its activation, without the other units of its layer; what it
     * answers where the layer is not dense or looks at all of its units.
     *
     * @param layer of the spec, the output layer last
     * @param input one sample, scaled as in training; may be overwritten
     */
    public float sum(int layer, int unit, float[] input) {
        int first = places.indexOf(layer);
        float[] signal = input;
        for (int i = 0; i < first; i++) {
            signal = layers.get(i).apply(signal);
        }
        if (sumsAlone(layer) && layers.get(first) instanceof DenseInference dense) {
            return dense.apply(signal, unit);
        }
        for (int i = first; i <= places.lastIndexOf(layer); i++) {
            signal = layers.get(i).apply(signal);
        }
        return signal[unit];
    }

    /** Whether {@link #sum} gives a sum that the layer's activation is still to be applied to. */
    public boolean sumsAlone(int layer) {
        return spec.layer(layer).hasUnits() && spec.layer(layer).activation().isElementwise();
    }

    static double[] doubles(float[] numbers) {
        double[] doubles = new double[numbers.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = numbers[i];
        }
        return doubles;
    }
}
