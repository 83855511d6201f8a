package fude.ui.inside.drawn;

import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.Predictor;
import fude.nn.Trace;
import fude.nn.inference.DenseInference;
import fude.nn.inference.Normalisation;
import fude.nn.inference.UnitSum;
import fude.ui.state.Selection;

/**
 * What is known of one unit. Arrays are not to be written to.
 *
 * @param sum what it adds up; its inputs are 0 without an image
 * @param hasImage whether there is an image
 * @param came what it does something to, before its activation
 * @param answer its activation
 * @param total Σ eˢ over the scores of its layer, where softmax follows; else 0
 * @param normalisation what batch normalisation does to it; null for other layers
 * @param ofPixels whether its weights are those of the pixels
 */
record UnitReport(
        Selection.Unit unit,
        UnitSum sum,
        boolean hasImage,
        double came,
        double answer,
        double total,
        Normalisation normalisation,
        boolean ofPixels) {

    static UnitReport of(Predictor predictor, Trace trace, Selection.Unit unit) {
        int layer = unit.layer();
        int number = unit.number();
        NetworkSpec spec = predictor.spec();
        boolean ofPixels =
                spec.layer(layer).hasUnits()
                        && spec.layers().stream().limit(layer).noneMatch(LayerSpec::hasUnits);
        if (trace == null) {
            UnitSum weights =
                    predictor
                            .dense(layer)
                            .map(dense -> withoutInputs(dense, number))
                            .orElse(new UnitSum(new float[1], new float[] {1}, 0));
            return new UnitReport(unit, weights, false, 0, 0, 0, null, ofPixels);
        }
        UnitSum sum = trace.unit(layer, number);
        boolean adds = spec.layer(layer).hasUnits();
        double total = 0;
        if (layer == spec.layers().size()) {
            for (float score : trace.activations(layer)) {
                total += Math.exp(score);
            }
        }
        return new UnitReport(
                unit,
                sum,
                true,
                adds ? sum.sum() : sum.inputs()[0],
                trace.activations(layer)[number],
                total,
                trace.normalisation(layer, number).orElse(null),
                ofPixels);
    }

    private static UnitSum withoutInputs(DenseInference dense, int unit) {
        return new UnitSum(new float[dense.inputs()], dense.weights(unit), dense.bias(unit));
    }
}
