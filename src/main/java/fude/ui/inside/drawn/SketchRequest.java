package fude.ui.inside.drawn;

import fude.nn.Trace;
import fude.training.Classifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is to be drawn.
 *
 * @param image 28 × 28 pixels; null where there is no ink
 * @param classifier the network; null where there is none
 * @param label the class that the image should have, or −1 where nobody told it
 * @param isTrained whether it has learned anything
 * @param room for how many units a column has room
 * @param layer of the unit that is to be shown anyway, or −1
 * @param unit its number
 * @param columns of an image of the data
 * @param pages what is shown of layers of which somebody wants to see something else
 * @param isBeingDrawn whether the pen is on the paper, so that the image changes all the time
 */
record SketchRequest(
        byte[] image,
        Classifier classifier,
        int label,
        boolean isTrained,
        int room,
        int layer,
        int unit,
        int columns,
        Map<Integer, Page> pages,
        boolean isBeingDrawn) {
    SketchRequest {
        pages = Map.copyOf(pages);
    }

    /** The same of an image. */
    SketchRequest with(byte[] other) {
        return new SketchRequest(
                other,
                classifier,
                label,
                isTrained,
                room,
                layer,
                unit,
                columns,
                pages,
                isBeingDrawn);
    }

    /** Whether the answer is known to be wrong, and both classes have an output. */
    boolean isMistaken(Trace trace) {
        return trace != null
                && label >= 0
                && label < classifier.predictor().spec().outputs()
                && trace.prediction().label() < classifier.predictor().spec().outputs()
                && label != trace.prediction().label();
    }

    /**
     * Of the answer's score by the activations of each layer; of a mistake, the score of the answer
     * less that of the class that it should have been.
     */
    List<float[]> gradients(Trace trace) {
        List<float[]> of = trace.gradients(trace.prediction().label());
        if (!isMistaken(trace)) {
            return of;
        }
        List<float[]> right = trace.gradients(label);
        List<float[]> difference = new ArrayList<>();
        for (int layer = 0; layer < of.size(); layer++) {
            float[] one = of.get(layer).clone();
            for (int i = 0; i < one.length; i++) {
                one[i] -= right.get(layer)[i];
            }
            difference.add(one);
        }
        return difference;
    }
}
