package fude.nn;

import java.util.List;

/**
 * What a network has learned so far, for reading single samples. Immutable, safe for any thread.
 */
public final class Predictor {
    private final int inputs;
    private final Loss loss;
    private final List<Inference> layers;

    Predictor(int inputs, Loss loss, List<Inference> layers) {
        this.inputs = inputs;
        this.loss = loss;
        this.layers = layers;
    }

    /** Numbers in one sample. */
    public int inputs() {
        return inputs;
    }

    /**
     * The class of a sample.
     *
     * @param input one sample, scaled as in training
     */
    public Prediction predict(float[] input) {
        double[] probabilities = loss.probabilities(outputs(input));
        return new Prediction(probabilities, SoftmaxCrossEntropy.largest(probabilities));
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
        double[] outputs = new double[signal.length];
        for (int i = 0; i < signal.length; i++) {
            outputs[i] = signal[i];
        }
        return outputs;
    }
}
