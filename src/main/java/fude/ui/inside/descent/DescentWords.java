package fude.ui.inside.descent;

import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.nn.optimizer.OptimizerSpec.Setting;
import fude.text.Texts;
import fude.training.descent.DescentStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** What is said of paths and steps. */
final class DescentWords {
    private DescentWords() {}

    static String name(Texts texts, Rule rule) {
        return texts.get("optimizer." + rule.id());
    }

    /** A number for each variable, in brackets where there are two. */
    static String vector(double[] numbers, DoubleFunction<String> words) {
        List<String> parts = new ArrayList<>();
        for (double number : numbers) {
            parts.add(words.apply(number));
        }
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(", ", parts) + ")";
    }

    /** Where a path is, and how high; or that it has ended. */
    static String place(Texts texts, Track track) {
        if (track.isOver()) {
            return texts.get("descent.end." + track.path().end().id(), track.shown());
        }
        DescentStep here = track.here();
        String key = here.at().length == 1 ? "descent.place" : "descent.place-two";
        return texts.get(key, vector(here.at(), texts::figures), texts.figures(here.value()));
    }

    /** The same with the optimizer's name. */
    static String here(Texts texts, Track track) {
        return texts.get("text.labelled", name(texts, track.rule()), place(texts, track));
    }

    /** A rule as a formula, with its own numbers in it. */
    static String formula(Texts texts, Rule rule) {
        OptimizerSpec spec = OptimizerSpec.of(rule);
        Object[] numbers =
                rule.settings().stream()
                        .map((Setting setting) -> Texts.setting(spec.value(setting)))
                        .toArray();
        return texts.get("descent.rule." + rule.id(), numbers);
    }

    /** A step with all the digits that it has. */
    static String exact(Texts texts, DescentStep step) {
        List<String> parts = new ArrayList<>();
        boolean isCurve = step.at().length == 1;
        parts.add(
                texts.get(
                        isCurve ? "descent.exact" : "descent.exact-two",
                        step.number(),
                        vector(step.at(), DescentWords::digits),
                        digits(step.value()),
                        vector(step.gradient(), DescentWords::digits)));
        if (step.after() != null) {
            for (int i = 0; i < step.after().state().size(); i++) {
                String name = i == 0 ? "m" : "v";
                parts.add(name + " = " + vector(step.after().state().get(i), DescentWords::digits));
            }
            parts.add("Δ = " + vector(step.after().step(), DescentWords::digits));
        }
        return String.join(" · ", parts);
    }

    private static String digits(double number) {
        return Texts.exact(number).replace('-', '−');
    }
}
