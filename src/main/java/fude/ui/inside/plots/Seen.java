package fude.ui.inside.plots;

import fude.nn.NetworkSpec;
import fude.nn.Trace;
import fude.training.Classifier;

/**
 * What the network that is looked at makes of the image.
 *
 * @param spec of the network; null where there is no image that it reads
 * @param layer whose sums these are; {@link #NO_LAYER} for none
 * @param sums what each of its units adds up before its activation
 * @param outputs what the last layer puts out
 */
record Seen(NetworkSpec spec, int layer, double[] sums, double[] outputs) {
    static final int NO_LAYER = -1;
    static final Seen NOTHING = new Seen(null, NO_LAYER, new double[0], new double[0]);

    /** What to look for. */
    record Request(byte[] image, Classifier classifier, int layer) {
        static final Request NONE = new Request(null, null, NO_LAYER);

        boolean isSame(Request other) {
            return image == other.image && classifier == other.classifier && layer == other.layer;
        }
    }

    static Seen of(Request request) {
        if (request.image == null
                || request.classifier == null
                || !request.classifier.reads(request.image.length)) {
            return NOTHING;
        }
        Trace trace = request.classifier.trace(request.image);
        int last = trace.spec().layers().size();
        float[] outputs = trace.activations(last);
        double[] numbers = new double[outputs.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = outputs[i];
        }
        boolean known = request.layer >= 0 && request.layer <= last;
        return new Seen(
                trace.spec(),
                known ? request.layer : NO_LAYER,
                known ? trace.sums(request.layer) : new double[0],
                numbers);
    }

    boolean isThere() {
        return spec != null;
    }

    /** Whether the outputs are numbers: a training that diverged has none. */
    boolean answers() {
        for (double output : outputs) {
            if (!Double.isFinite(output)) {
                return false;
            }
        }
        return isThere();
    }

    /** How probable each class is; of {@link #answers} alone. */
    double[] probabilities() {
        return spec.loss().probabilities(outputs.clone());
    }
}
