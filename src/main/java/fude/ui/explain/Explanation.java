package fude.ui.explain;

import fude.data.ImageForm;
import fude.data.Scaling;
import fude.lab.reading.Reading;
import fude.nn.Attribution;
import fude.nn.Prediction;
import fude.nn.Trace;
import fude.training.Classifier;

/**
 * Why the network answers as it does.
 *
 * @param outcome whether there is an answer, and if not, why; then all the others are null
 * @param image its pixels
 * @param form its size, and how its pixels became numbers
 * @param trace its way through the network
 * @param prediction the answer
 * @param other the class it is compared with
 * @param forAnswer what spoke for the answer
 * @param forOther what spoke for the other class
 * @param unit how the chosen unit came to its activation
 */
record Explanation(
        Reading.Outcome outcome,
        byte[] image,
        ImageForm form,
        Trace trace,
        Prediction prediction,
        int other,
        Attribution forAnswer,
        Attribution forOther,
        UnitReason unit) {

    static Explanation nothing(Reading.Outcome outcome) {
        return new Explanation(outcome, null, null, null, null, 0, null, null, null);
    }

    /**
     * @param against the class to compare with, or the runner-up below 0
     * @param layer of the spec whose unit is asked about, the first dense one below 0
     * @param unit or the strongest below 0
     */
    static Explanation of(byte[] image, Classifier classifier, int against, int layer, int unit) {
        Trace trace = classifier.trace(image);
        Prediction prediction = trace.prediction();
        if (!prediction.isFinite()) {
            return nothing(Reading.Outcome.NO_NUMBER);
        }
        int answer = prediction.label();
        boolean chosen = against >= 0 && against < prediction.classes() && against != answer;
        int other = chosen ? against : prediction.runnerUp();
        int last = trace.spec().layers().size();
        int place = layer < 0 || layer > last ? Strip.first(trace.spec()) : layer;
        return new Explanation(
                Reading.Outcome.ANSWERED,
                image,
                classifier.form(),
                trace,
                prediction,
                other,
                trace.attribution(answer),
                trace.attribution(other),
                UnitReason.of(trace, place, unit));
    }

    Scaling scaling() {
        return form.scaling();
    }

    boolean isAnswered() {
        return outcome == Reading.Outcome.ANSWERED;
    }

    /** Why the answer and not the other. */
    Attribution difference() {
        return forAnswer.minus(forOther);
    }

    /** The part of a sum that comes from pixels without ink: 0 where paper is the number 0. */
    double ofPaper(Attribution attribution) {
        double sum = 0;
        for (int i = 0; i < image.length; i++) {
            sum += image[i] == 0 ? attribution.ofInputs()[i] : 0;
        }
        return sum;
    }

    /** Whether pixels without ink are another number than 0, so that they have a say. */
    boolean paperSpeaks() {
        return form.scaling().offset() != 0;
    }
}
