package fude.ui.training.settings;

import fude.lab.setting.Setting;
import fude.ui.controls.Choice;
import fude.ui.look.Language;
import fude.ui.training.transport.TrainingViewModel;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A setting that is one of several. */
final class ChoiceRow<T> extends SettingRow<T> {
    /** Settings whose values have long names. */
    private static final Set<String> WORDY = Set.of("loss", "init", "scaling");

    private final Choice<T> choice;

    /**
     * @param key the key of a value's name
     */
    ChoiceRow(
            TrainingViewModel model,
            Language language,
            Setting<T> setting,
            List<T> values,
            Function<T, String> key) {
        super(model, language, setting);
        choice = new Choice<>(language, values, key, this::propose);
        language.explain(choice, explained());
        if (WORDY.contains(name())) {
            placeBelow(choice);
        } else {
            place(choice);
        }
    }

    /** The key of a value with {@code .explained} names its sentence. */
    void explainEach() {
        choice.explainEach(explained());
    }

    @Override
    void showValue(T value) {
        choice.show(value);
    }
}
