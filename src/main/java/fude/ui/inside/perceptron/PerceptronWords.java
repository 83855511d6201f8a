package fude.ui.inside.perceptron;

import fude.text.formula.Signs;
import fude.training.perceptron.Gate;
import fude.training.perceptron.LearningStep;
import fude.training.perceptron.PerceptronRun;
import fude.training.perceptron.StepUnit;
import fude.ui.look.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What is said of units and truth tables. */
final class PerceptronWords {
    private PerceptronWords() {}

    /** A unit’s sum with its numbers, and what follows: 0.5 · 1 + 0.5 · 0 = 0.5 > 0.3 → 1. */
    static String formula(String name, String letter, StepUnit unit, List<Integer> from) {
        List<String> symbols = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < unit.inputs(); i++) {
            symbols.add(Signs.indexed("w", i + 1) + Signs.indexed(letter, i + 1));
            numbers.add(Symbols.factor(unit.weights().get(i)) + " · " + from.get(i));
        }
        boolean above = unit.answer(from) == 1;
        return String.join(" + ", symbols)
                + " = "
                + String.join(" + ", numbers)
                + " = "
                + Symbols.number(unit.sum(from))
                + (above ? " > " : " ≤ ")
                + "θ = "
                + Symbols.number(unit.threshold())
                + " → "
                + name
                + " = "
                + unit.answer(from);
    }

    /** How many rows are right. */
    static String right(Language language, Gate gate, int right) {
        if (right == gate.rows()) {
            return language.get("perceptron.all", gate.rows());
        }
        return language.get("perceptron.some", right, gate.rows());
    }

    /** Why a single unit cannot do a table; empty where it can. */
    static String impossible(Language language, Gate gate) {
        if (gate.solution().isPresent()) {
            return "";
        }
        boolean xor = gate.equals(Gate.of(Gate.Kind.XOR, 2));
        return language.get(
                xor
                        ? "perceptron.impossible.xor"
                        : gate.inputs() == 2
                                ? "perceptron.impossible.line"
                                : "perceptron.impossible.plane");
    }

    /** The newest step with its numbers. */
    static String step(Language language, PerceptronRun run) {
        if (run.steps().isEmpty()) {
            return "";
        }
        LearningStep step = run.steps().get(run.steps().size() - 1);
        String sum = formula("y", "x", step.before(), step.x());
        String head = language.get("perceptron.step", run.steps().size(), step.pass());
        if (step.error() == 0) {
            return head + "\n" + sum + language.get("perceptron.step.right", step.target());
        }
        double move = run.rate() * step.error();
        List<String> changes = new ArrayList<>();
        for (int i = 0; i <= step.x().size(); i++) {
            boolean threshold = i == step.x().size();
            changes.add(
                    (threshold ? "θ" : Signs.indexed("w", i + 1))
                            + " = "
                            + Symbols.number(step.before().number(i))
                            + (threshold ? " − " : " + ")
                            + Symbols.factor(move)
                            + (threshold ? "" : " · " + step.x().get(i))
                            + " = "
                            + Symbols.number(step.after().number(i)));
        }
        return head
                + "\n"
                + sum
                + language.get("perceptron.step.wrong", step.target())
                + "\n"
                + String.join("   ", changes);
    }

    /** Whether it has converged, or never will; empty while that is open. */
    static String verdict(Language language, PerceptronRun run) {
        if (run.isConverged()) {
            return language.get(
                    "perceptron.converged",
                    run.passes(),
                    (int) run.corrections(),
                    run.gate().rows());
        }
        OptionalInt before = run.cameBackTo();
        if (before.isEmpty()) {
            return "";
        }
        int pass = before.getAsInt();
        return language.get(
                "text.sentences",
                pass == 0
                        ? language.get("perceptron.circle.start", run.passes())
                        : language.get("perceptron.circle", run.passes(), pass),
                impossible(language, run.gate()));
    }
}
