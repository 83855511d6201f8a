package fude.ui.network;

import fude.nn.LayerSpec;
import fude.ui.controls.Controls;
import fude.ui.controls.NumberField;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.HBox;

/** A layer with one number to set. */
final class NumberCard extends HiddenCard {
    private final Value<?> value;
    private final NumberField field;

    /**
     * What the number is, from 0.
     *
     * @param id names it: {@code network.ID} in the texts, with {@code .explained} its sentence
     * @param layer a layer with another number
     * @param step between the values that keys and wheel reach
     * @param max the largest of these
     */
    record Value<L extends LayerSpec>(
            String id,
            Class<L> type,
            ToDoubleFunction<L> number,
            DoubleFunction<L> layer,
            double step,
            double max) {
        private static final double FINEST = 1e6;

        double of(LayerSpec shown) {
            return number.applyAsDouble(type.cast(shown));
        }

        LayerSpec layer(double entered) {
            return layer.apply(Math.rint(entered * FINEST) / FINEST);
        }

        double up(double from) {
            return Math.min(max, Math.rint((from + step) / step) * step);
        }

        double down(double from) {
            return Math.max(0, Math.rint((from - step) / step) * step);
        }
    }

    NumberCard(NetworkViewModel model, Language language, String nameKey, Value<?> value) {
        super(model, language, nameKey);
        this.value = value;
        field =
                new NumberField(
                        false,
                        value::up,
                        value::down,
                        entered -> model.change(index(), value.layer(entered)),
                        (typed, why) -> unreadable(why));
        String key = "network." + value.id();
        language.explain(field, key + ".explained");
        HBox row =
                Controls.styled(
                        new HBox(field, language.label(Controls.caption(Styles.FIELD_NAME), key)),
                        "settings");
        settings(row);
    }

    @Override
    void index(int index) {
        super.index(index);
        field.setId(value.id() + "-" + index);
    }

    @Override
    void show(LayerSpec layer) {
        field.show(value.of(layer));
        field.restoreUnless(hasUnreadable());
        field.markInvalid(!layer.problems("").isEmpty());
    }
}
