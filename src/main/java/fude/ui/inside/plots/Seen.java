package fude.ui.inside.plots;

import fude.data.Samples;
import fude.data.numbers.NumberTable;
import fude.data.numbers.ScaledNumbers;
import fude.nn.NetworkSpec;
import fude.nn.Trace;
import fude.training.Classifier;
import fude.training.Estimator;
import fude.ui.state.Selection;

/**
 * What the network that is looked at makes of the image, or of the point or number.
 *
 * @param spec of the network; null where there is nothing that it reads
 * @param layer whose sums these are; {@link #NO_LAYER} for none
 * @param sums what each of its units adds up before its activation
 * @param outputs what the last layer puts out
 * @param label the class of a point; {@link Selection#UNKNOWN} for others
 * @param target what should come out where that is a number, as the network learns it; else NaN
 */
record Seen(
        NetworkSpec spec, int layer, double[] sums, double[] outputs, int label, double target) {
    static final int NO_LAYER = -1;
    static final Seen NOTHING =
            new Seen(null, NO_LAYER, new double[0], new double[0], Selection.UNKNOWN, Double.NaN);

    /**
     * What to look for.
     *
     * @param image null for none
     * @param classifier null where the network reads no images
     * @param sample null for none
     * @param estimator null where the network reads no points or numbers
     */
    record Request(
            byte[] image,
            Classifier classifier,
            Selection.Sample sample,
            Estimator estimator,
            int layer) {
        static final Request NONE = new Request(null, null, null, null, NO_LAYER);

        boolean isSame(Request other) {
            return image == other.image
                    && classifier == other.classifier
                    && sample == other.sample
                    && estimator == other.estimator
                    && layer == other.layer;
        }
    }

    static Seen of(Request request) {
        if (request.estimator != null) {
            return ofNumbers(request);
        }
        return request.image == null
                        || request.classifier == null
                        || !request.classifier.reads(request.image.length)
                ? NOTHING
                : of(
                        request.classifier.trace(request.image),
                        request.layer,
                        Selection.UNKNOWN,
                        Double.NaN);
    }

    private static Seen ofNumbers(Request request) {
        Selection.Sample sample = request.sample;
        Estimator network = request.estimator;
        if (sample == null || sample.table().columns() != network.form().columns()) {
            return NOTHING;
        }
        NumberTable one = sample.table().some(new int[] {sample.row()});
        Trace trace = network.trace(one.values(0));
        boolean isFunction = network.form().isFunction();
        if (isFunction != one.classNames().isEmpty()) {
            return NOTHING;
        }
        return isFunction
                ? of(
                        trace,
                        request.layer,
                        Selection.UNKNOWN,
                        target(new ScaledNumbers(one, network.form())))
                : of(trace, request.layer, one.label(0), Double.NaN);
    }

    private static double target(Samples one) {
        float[] target = new float[1];
        one.copyTarget(0, target, 0);
        return target[0];
    }

    private static Seen of(Trace trace, int layer, int label, double target) {
        int last = trace.spec().layers().size();
        float[] outputs = trace.activations(last);
        double[] numbers = new double[outputs.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = outputs[i];
        }
        boolean known = layer >= 0 && layer <= last;
        return new Seen(
                trace.spec(),
                known ? layer : NO_LAYER,
                known ? trace.sums(layer) : new double[0],
                numbers,
                label,
                target);
    }

    boolean isThere() {
        return spec != null;
    }

    /** Whether a number comes out, of which it is known what it should be. */
    boolean isNumber() {
        return isThere() && Double.isFinite(target);
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
