package fude.lab.setting;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One part of a plan, to read and to replace.
 *
 * @param get the part of a plan
 * @param set the plan with another part
 */
public record Lens<V>(Function<Plan, V> get, BiFunction<Plan, V, Plan> set) {

    /** A part of this part. */
    <P> Lens<P> part(Function<V, P> of, BiFunction<V, P, V> with) {
        return new Lens<>(
                plan -> of.apply(get.apply(plan)),
                (plan, value) -> set.apply(plan, with.apply(get.apply(plan), value)));
    }
}
