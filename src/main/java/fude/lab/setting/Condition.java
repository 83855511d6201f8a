package fude.lab.setting;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * With which plans a setting means anything.
 *
 * @param owner id of what decides that in a plan: the optimizer
 */
record Condition(Predicate<Plan> test, Function<Plan, String> owner) {
    static final Condition ALWAYS = new Condition(plan -> true, plan -> "");
}
