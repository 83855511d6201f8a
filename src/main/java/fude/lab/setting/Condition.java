package fude.lab.setting;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * With which plans a setting means anything.
 *
 * @param key of what is to be said where a plan does not have it
 * @param owner id of what decides that in a plan: the optimizer, the kind of data
 */
record Condition(Predicate<Plan> test, String key, Function<Plan, String> owner) {
    static final Condition ALWAYS = new Condition(plan -> true, "", plan -> "");
}
