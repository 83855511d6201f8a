package fude.ui.training.settings;

import fude.lab.Experiment;
import fude.ui.look.Language;
import fude.ui.training.transport.TrainingViewModel;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes rows for settings. */
record Rows(TrainingViewModel model, Language language) {

    NumberRow number(String name, Steps steps, Lens<Double> part) {
        return number(name, steps, part, experiment -> true);
    }

    /**
     * @param meaningful for which experiments the setting means anything
     */
    NumberRow number(
            String name, Steps steps, Lens<Double> part, Predicate<Experiment> meaningful) {
        return new NumberRow(model, language, name, steps, part, meaningful);
    }

    /**
     * @param key the key of a value's name
     */
    <T> ChoiceRow<T> choice(String name, T[] values, Function<T, String> key, Lens<T> part) {
        ChoiceRow<T> row = plainChoice(name, values, key, part);
        row.explainEach();
        return row;
    }

    /** Without a sentence for each value. */
    <T> ChoiceRow<T> plainChoice(String name, T[] values, Function<T, String> key, Lens<T> part) {
        return new ChoiceRow<>(model, language, name, List.of(values), key, part);
    }
}
