package fude.ui.inside.step;

import fude.data.numbers.NumberForm;
import fude.data.numbers.ScaledNumbers;
import fude.nn.NetworkSpec;
import fude.training.study.Passage;
import fude.training.study.UnitSteps;
import fude.training.study.UpdateRecord;
import fude.training.study.WeightUpdate;
import java.util.List;
import java.util.Map;

/**
 * An update as it is shown.
 *
 * @param request what was asked for
 * @param sample of the batch whose way is followed
 * @param weight that is followed
 * @param units one of each layer with units, by the layer
 * @param passages what layers without units did to one number each, by the layer
 * @param pixels of the sample, as bright as the network got them; null where there are no images
 */
record Scene(
        Request request,
        int sample,
        UpdateRecord update,
        WeightUpdate weight,
        Map<Integer, UnitSteps> units,
        Map<Integer, Passage> passages,
        byte[] pixels) {

    NetworkSpec spec() {
        return request.start().spec();
    }

    /** Of the numbers that the network reads; null where it reads images. */
    NumberForm form() {
        return request.start().training() instanceof ScaledNumbers numbers ? numbers.form() : null;
    }

    /** Whether a number should come out, and no class. */
    boolean isFunction() {
        return form() != null && form().isFunction();
    }

    UpdateRecord.Sample followed() {
        return update.samples().get(sample);
    }

    List<Stage> stages() {
        return Stage.of(spec());
    }
}
