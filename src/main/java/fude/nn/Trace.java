package fude.nn;

import fude.nn.inference.Inference;
import fude.nn.inference.UnitSum;
import fude.nn.loss.Loss;
import java.util.List;

/**
 * One sample on its way through a network: what every layer made of it, and what of it led to the
 * answer. Immutable.
 */
public final class Trace {
    private final NetworkSpec spec;
    private final List<Inference> steps;
    private final List<Integer> places;

    /** The input, and what each step put out. */
    private final float[][] signals;

    /**
     * @param places the layer of the spec that each step belongs to
     */
    Trace(NetworkSpec spec, List<Inference> steps, List<Integer> places, float[] input) {
        this.spec = spec;
        this.steps = steps;
        this.places = places;
        signals = new float[steps.size() + 1][];
        signals[0] = input.clone();
        for (int i = 0; i < steps.size(); i++) {
            signals[i + 1] = steps.get(i).apply(signals[i].clone());
        }
    }

    /** The network's shape; the output layer follows its layers. */
    public NetworkSpec spec() {
        return spec;
    }

    /** Numbers in, scaled as in training. */
    public float[] input() {
        return signals[0].clone();
    }

    /** What each unit of a layer of the spec answered; the output layer's number is the last. */
    public float[] activations(int layer) {
        return signals[places.lastIndexOf(layer) + 1].clone();
    }

    /** How a unit of such a layer came to its number. */
    public UnitSum unit(int layer, int unit) {
        int first = places.indexOf(layer);
        return steps.get(first).sum(unit, signals[first].clone());
    }

    /** The answer. */
    public Prediction prediction() {
        return new Prediction(spec.loss(), Predictor.doubles(last()));
    }

    /** Whether {@link #attribution} tells all there is to tell. */
    public boolean isExact() {
        return spec.isPiecewiseLinear();
    }

    /**
     * What spoke for a class. Its score is its output; where one output tells two classes apart,
     * the first one's is the negative.
     */
    public Attribution attribution(int label) {
        float[] gradient = new float[last().length];
        boolean oneForTwo = spec.loss() == Loss.BINARY_CROSS_ENTROPY;
        int output = oneForTwo ? 0 : label;
        gradient[output] = oneForTwo && label == 0 ? -1 : 1;
        double score = gradient[output] * last()[output];
        double ofBiases = 0;
        for (int i = steps.size() - 1; i >= 0; i--) {
            ofBiases += steps.get(i).ofBiases(gradient);
            gradient = steps.get(i).inputGradient(gradient, signals[i + 1]);
        }
        double[] ofInputs = new double[gradient.length];
        for (int i = 0; i < ofInputs.length; i++) {
            ofInputs[i] = (double) signals[0][i] * gradient[i];
        }
        return new Attribution(ofInputs, ofBiases, score);
    }

    private float[] last() {
        return signals[steps.size()];
    }
}
