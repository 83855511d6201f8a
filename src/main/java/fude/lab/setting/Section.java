package fude.lab.setting;

import fude.text.Named;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Makes settings that stand in the same record and in the same group of the form.
 *
 * @param lens where the record stands in a plan
 */
record Section<R>(Group group, Lens<R> lens) {

    Setting<Double> real(
            String key, Steps steps, Function<R, Double> of, BiFunction<R, Double, R> with) {
        return of(key, NumberCodec.real(steps), of, with);
    }

    Setting<Integer> whole(
            String key, Steps steps, Function<R, Integer> of, BiFunction<R, Integer, R> with) {
        return of(key, NumberCodec.whole(steps), of, with);
    }

    <V extends Named> Setting<V> choice(
            String key, V[] values, Function<R, V> of, BiFunction<R, V, R> with) {
        return of(key, ChoiceCodec.of(key, values), of, with);
    }

    <V> Setting<V> of(String key, Codec<V> codec, Function<R, V> of, BiFunction<R, V, R> with) {
        return new Setting<>(key, group, codec, lens.part(of, with));
    }
}
