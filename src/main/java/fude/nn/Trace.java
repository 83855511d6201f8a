package fude.nn;

import fude.nn.inference.AffineInference;
import fude.nn.inference.DenseInference;
import fude.nn.inference.Inference;
import fude.nn.inference.Normalisation;
import fude.nn.inference.UnitSum;
import fude.nn.loss.Loss;
import java.util.List;
import java.util.Optional;

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

    /** What each unit of a layer of the spec adds up before its activation. */
    public double[] sums(int layer) {
        int first = places.indexOf(layer);
        float[] before = signals[first];
        double[] sums = new double[spec.outputsOf(layer)];
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] =
                    steps.get(first) instanceof DenseInference dense
                            ? dense.apply(before, unit)
                            : before[unit];
        }
        return sums;
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
        float[] gradient = ofScore(label);
        double score = 0;
        for (int i = 0; i < gradient.length; i++) {
            score += gradient[i] == 0 ? 0 : gradient[i] * last()[i];
        }
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

    /**
     * How much a class's score depends on each layer's activations: ∂ score / ∂ activation, one
     * array for each layer of the spec, the output layer last. The score is that of {@link
     * #attribution}.
     */
    public List<float[]> gradients(int label) {
        float[][] gradients = new float[spec.layers().size() + 1][];
        float[] gradient = ofScore(label);
        for (int i = steps.size() - 1; i >= 0; i--) {
            int layer = places.get(i);
            if (gradients[layer] == null) {
                gradients[layer] = gradient;
            }
            if (layer > 0) {
                gradient = steps.get(i).inputGradient(gradient, signals[i + 1]);
            }
        }
        return List.of(gradients);
    }

    private float[] ofScore(int label) {
        float[] gradient = new float[last().length];
        boolean oneForTwo = spec.loss() == Loss.BINARY_CROSS_ENTROPY;
        gradient[oneForTwo ? 0 : label] = oneForTwo && label == 0 ? -1 : 1;
        return gradient;
    }

    /** What batch normalisation does to a unit of a layer of the spec, if it is one. */
    public Optional<Normalisation> normalisation(int layer, int unit) {
        return steps.get(places.indexOf(layer)) instanceof AffineInference affine
                ? Optional.of(affine.origin()[unit])
                : Optional.empty();
    }

    private float[] last() {
        return signals[steps.size()];
    }
}
