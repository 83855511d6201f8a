package fude.ui.training.settings;

import fude.lab.setting.NumberCodec;
import fude.lab.setting.Setting;
import fude.lab.setting.Steps;
import fude.ui.controls.NumberField;
import fude.ui.look.Language;
import fude.ui.training.transport.TrainingViewModel;

/** A setting that is a number. */
final class NumberRow<V> extends SettingRow<V> {
    private final NumberCodec<V> codec;
    final NumberField field;

    NumberRow(
            TrainingViewModel model, Language language, Setting<V> setting, NumberCodec<V> codec) {
        super(model, language, setting);
        this.codec = codec;
        Steps steps = codec.steps();
        field =
                new NumberField(
                        steps.whole(),
                        steps.up(),
                        steps.down(),
                        number -> propose(codec.of().apply(number)),
                        (ignored, why) -> model.lab().session().unreadable(name(), why));
        language.explain(field, explained());
        place(field);
    }

    @Override
    void showValue(V value) {
        field.markInvalid(hasProblem());
        field.show(codec.number().applyAsDouble(value));
        field.restoreUnless(hasProblem());
    }
}
