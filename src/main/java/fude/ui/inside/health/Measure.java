package fude.ui.inside.health;

import fude.text.Named;
import fude.training.measure.LayerStatistics;
import java.util.function.ToDoubleFunction;

/** What is shown of each layer over the epochs, a chart for each. */
enum Measure implements Named {
    GRADIENT(LayerStatistics::gradientNorm, Scale.DECADES),
    UPDATE(LayerStatistics::updateRatio, Scale.DECADES),
    SILENT(LayerStatistics::deadShare, Scale.SHARE),
    SATURATED(LayerStatistics::saturatedShare, Scale.SHARE),
    MEAN(LayerStatistics::mean, Scale.PLAIN),
    SPREAD(LayerStatistics::deviation, Scale.PLAIN);

    /** The update : weight ratio that is held to be healthy. */
    static final double USUAL_RATIO = 1e-3;

    /** How numbers become heights. */
    enum Scale {
        /** Powers of ten are as far apart as one another. */
        DECADES,
        /** From 0 to 100 %. */
        SHARE,
        /** From the smallest to the largest. */
        PLAIN
    }

    private final ToDoubleFunction<LayerStatistics> value;
    private final Scale scale;

    Measure(ToDoubleFunction<LayerStatistics> value, Scale scale) {
        this.value = value;
        this.scale = scale;
    }

    /** Its number; NaN where a layer has none, and where the scale has no place for it. */
    double of(LayerStatistics layer) {
        double found = value.applyAsDouble(layer);
        return Double.isFinite(found) && (scale != Scale.DECADES || found > 0) ? found : Double.NaN;
    }

    Scale scale() {
        return scale;
    }
}
