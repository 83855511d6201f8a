package fude.ui.inside.drawn;

import fude.nn.NetworkSpec;
import fude.nn.Prediction;
import fude.nn.Predictor;
import fude.nn.Trace;
import java.util.List;

/**
 * The network as it is drawn. Arrays are not to be written to.
 *
 * @param remark what can be shown, and why not more
 * @param predictor the network; null where there is none
 * @param image its pixels, 0 to 255; null where there is none that it reads
 * @param trace the image's way; null where there is none
 * @param columns every layer of the spec, the output layer last
 * @param lines the weights that are drawn, the largest last
 * @param unit the one that is opened; null where there is no network
 * @param pictureColumns of the input as a picture
 * @param isOvertaken whether the units are those of a moment ago, because the pen moves
 */
record Sketch(
        Remark remark,
        Predictor predictor,
        byte[] image,
        Trace trace,
        List<Column> columns,
        List<Line> lines,
        UnitReport unit,
        int pictureColumns,
        boolean isOvertaken) {

    static final Sketch NOTHING = nothing(Remark.NO_NETWORK);

    static final Sketch NO_NUMBER = nothing(Remark.NO_NUMBER);

    /** What is to be known about what is shown; the first that holds. */
    enum Remark {
        NO_NETWORK,
        NO_NUMBER,
        UNTRAINED,
        NO_IMAGE,
        ONE_CLASS,
        BINARY,
        NO_HIDDEN,
        NUMBERS,
        MISTAKE,
        NOTHING
    }

    /**
     * A layer.
     *
     * @param layer its place in the spec
     * @param units how many it has
     * @param shown the numbers of those that are drawn, rising
     * @param activations of all; null without an image
     * @param full the activation that is full ink
     * @param widest the weight whose line is as wide as can be; 0 where there are no weights
     * @param silent how many answer 0
     */
    record Column(
            int layer,
            int units,
            int[] shown,
            float[] activations,
            double full,
            double widest,
            int silent,
            Page page) {

        /** −1 to 1, of full ink; 0 without an image. */
        double share(int unit) {
            return activations == null ? 0 : Math.max(-1, Math.min(1, activations[unit] / full));
        }

        int leftOut() {
            return units - shown.length;
        }

        /** The place of a unit among those that are drawn, or −1. */
        int slot(int unit) {
            for (int i = 0; i < shown.length; i++) {
                if (shown[i] == unit) {
                    return i;
                }
            }
            return -1;
        }
    }

    private static Sketch nothing(Remark why) {
        return new Sketch(why, null, null, null, List.of(), List.of(), null, 1, false);
    }

    boolean isEmpty() {
        return predictor == null;
    }

    NetworkSpec spec() {
        return predictor.spec();
    }

    Column output() {
        return columns.get(columns.size() - 1);
    }

    /** The answer; null without an image. */
    Prediction prediction() {
        return trace == null ? null : trace.prediction();
    }

    /** How much of a unit's score a class gets; NaN without an image. */
    double probability(int output) {
        if (trace == null) {
            return Double.NaN;
        }
        boolean single = spec().outputs() < prediction().classes();
        return prediction().probability(single ? 1 : output);
    }
}
