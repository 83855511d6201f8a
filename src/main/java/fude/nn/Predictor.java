package fude.nn;

import java.util.List;

/**
 * What a network has learned so far, for reading single samples. Immutable, safe for any thread.
 */
public final class Predictor {
    private final int inputs;
    private final List<Inference> layers;

    Predictor(int inputs, List<Inference> layers) {
        this.inputs = inputs;
        this.layers = layers;
    }

    /** Numbers in one sample. */
    public int inputs() {
        return inputs;
    }

    /**
     * @param input one sample, scaled as in training
     */
    public Prediction predict(float[] input) {
        float[] signal = input.clone();
        for (Inference layer : layers) {
            signal = layer.apply(signal);
        }
        double[] probabilities = new double[signal.length];
        for (int i = 0; i < signal.length; i++) {
            probabilities[i] = signal[i];
        }
        int label = SoftmaxCrossEntropy.answer(probabilities);
        return new Prediction(probabilities, label);
    }
}
