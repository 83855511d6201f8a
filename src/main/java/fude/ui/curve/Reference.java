package fude.ui.curve;

import fude.lab.Quantity;
import fude.nn.loss.Loss;
import fude.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that theory draws: what a network should at least reach, or cannot pass.
 *
 * @param key of its name, with the value in its place; with {@code .explained}, of what it means
 * @param shown the value as the name shows it
 */
record Reference(Quantity quantity, double value, String key, String shown) {
    static List<Reference> of(CurveModel model, Texts texts) {
        List<Reference> found = new ArrayList<>();
        if (!model.hasClasses()) {
            return found;
        }
        double chance = model.chance();
        String percent = texts.roundPercent(chance);
        found.add(new Reference(Quantity.MEASURED_ACCURACY, chance, "curve.chance", percent));
        Loss loss = model.loss();
        if (loss == Loss.CROSS_ENTROPY || loss == Loss.SOFTMAX_TWICE) {
            double guessing = model.guessing();
            String shown = model.classes() + " = " + texts.loss(guessing);
            found.add(new Reference(Quantity.MEASURED_LOSS, guessing, "curve.guessing", shown));
        }
        if (loss == Loss.SOFTMAX_TWICE) {
            double floor = loss.floor(model.classes());
            found.add(
                    new Reference(Quantity.MEASURED_LOSS, floor, "curve.floor", texts.loss(floor)));
        }
        return found;
    }

    String name(Texts texts) {
        return texts.get(key, shown);
    }

    String explanation(Texts texts) {
        return texts.get(key + ".explained", shown);
    }
}
