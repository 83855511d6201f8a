package fude.nn;

import fude.nn.inference.Inference;
import java.util.List;

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
    double[] outputs(float[] input) {
        float[] signal = input.clone();
        for (Inference layer : layers) {
            signal = layer.apply(signal);
        }
        return doubles(signal);
    }

    static double[] doubles(float[] numbers) {
        double[] doubles = new double[numbers.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = numbers[i];
        }
        return doubles;
    }
}
