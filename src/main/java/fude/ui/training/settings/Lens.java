package fude.ui.training.settings;

import fude.data.DatasetChoice;
import fude.lab.Experiment;
import fude.training.TrainingConfig;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One part of an experiment that a control shows and changes.
 *
 * @param value how it stands in an experiment
 * @param change the experiment with another value
 */
record Lens<V>(Function<Experiment, V> value, BiFunction<Experiment, V, Experiment> change) {

    static <V> Lens<V> ofConfig(
            Function<TrainingConfig, V> value,
            BiFunction<TrainingConfig, V, TrainingConfig> change) {
        return new Lens<>(
                e -> value.apply(e.config()), (e, v) -> e.withConfig(change.apply(e.config(), v)));
    }

    static <V> Lens<V> ofChoice(
            Function<DatasetChoice, V> value, BiFunction<DatasetChoice, V, DatasetChoice> change) {
        return new Lens<>(
                e -> value.apply(e.choice()), (e, v) -> e.withChoice(change.apply(e.choice(), v)));
    }

    /** The same for a control of numbers, though the part itself is whole. */
    static Lens<Double> whole(Lens<Integer> part) {
        return new Lens<>(
                e -> (double) part.value.apply(e), (e, v) -> part.change.apply(e, v.intValue()));
    }
}
