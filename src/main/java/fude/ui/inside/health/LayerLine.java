package fude.ui.inside.health;

import fude.training.kept.EpochLayers;
import fude.training.measure.LayerStatistics;
import java.util.ArrayList;
import java.util.List;

/**
 * A measure of one layer over the epochs.
 *
 * @param layer its place in the spec
 * @param epochs counted from 1, in order
 * @param values one for each epoch; NaN where there is none
 */
record LayerLine(int layer, List<Integer> epochs, List<Double> values) {

    /** The lines of the layers that have the measure at all. */
    static List<LayerLine> of(Measure measure, List<Integer> layers, List<EpochLayers> history) {
        List<LayerLine> lines = new ArrayList<>();
        for (int layer : layers) {
            List<Integer> epochs = new ArrayList<>();
            List<Double> values = new ArrayList<>();
            for (EpochLayers of : history) {
                for (LayerStatistics statistics : of.layers()) {
                    if (statistics.layer() == layer) {
                        epochs.add(of.epoch());
                        values.add(measure.of(statistics));
                    }
                }
            }
            if (values.stream().anyMatch(Double::isFinite)) {
                lines.add(new LayerLine(layer, epochs, values));
            }
        }
        return lines;
    }

    double last() {
        return values.get(values.size() - 1);
    }
}
