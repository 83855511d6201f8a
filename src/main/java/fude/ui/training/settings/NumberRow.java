package fude.ui.training.settings;

import fude.lab.Experiment;
import fude.ui.controls.NumberField;
import fude.ui.look.Language;
import fude.ui.training.transport.TrainingViewModel;
import java.util.function.Predicate;

/** A setting that is a number. */
final class NumberRow extends SettingRow<Double> {
    private final NumberField field;
    private final Predicate<Experiment> meaningful;

    /**
     * @param meaningful for which experiments the setting means anything
     */
    NumberRow(
            TrainingViewModel model,
            Language language,
            String name,
            Steps steps,
            Lens<Double> part,
            Predicate<Experiment> meaningful) {
        super(model, language, name, part);
        this.meaningful = meaningful;
        field =
                new NumberField(
                        steps.whole(),
                        steps.up(),
                        steps.down(),
                        this::propose,
                        (ignored, why) -> model.unreadable(name, why));
        explain(language.text("setting." + name + ".explained"));
        language.explain(field, "setting." + name + ".explained");
        place(field);
    }

    NumberRow(
            TrainingViewModel model,
            Language language,
            String name,
            Steps steps,
            Lens<Double> part) {
        this(model, language, name, steps, part, e -> true);
    }

    NumberField field() {
        return field;
    }

    @Override
    boolean isShown(Experiment experiment) {
        return meaningful.test(experiment);
    }

    @Override
    void showValue(Double value) {
        field.markInvalid(hasProblem());
        field.show(value);
        field.restoreUnless(hasProblem());
    }
}
