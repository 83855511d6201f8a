package fude.training.perceptron;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a unit learns a truth table, row after row and pass after pass. Immutable.
 *
 * <p>Where a line parts the rows it comes to an end after finitely many corrections (Novikoff
 * 1962); where none does, its numbers stay bounded and come back again (Minsky and Papert 1969).
 *
 * @param start the unit at the beginning
 * @param rate η
 * @param steps those taken so far
 */
public record PerceptronRun(Gate gate, StepUnit start, double rate, List<LearningStep> steps) {
    /** Passes after which {@link #toTheEnd} gives up, which small tables do not need. */
    public static final int MOST_PASSES = 1000;

    public PerceptronRun {
        steps = List.copyOf(steps);
    }

    /** Before the first step. */
    public static PerceptronRun begin(Gate gate, StepUnit start, double rate) {
        return new PerceptronRun(gate, start, rate, List.of());
    }

    /** The unit as it is now. */
    public StepUnit unit() {
        return unitAfter(steps.size());
    }

    private StepUnit unitAfter(int number) {
        return number == 0 ? start : steps.get(number - 1).after();
    }

    /** The row that is asked next. */
    public int nextRow() {
        return steps.size() % gate.rows();
    }

    /** Passes that are over. */
    public int passes() {
        return steps.size() / gate.rows();
    }

    /** Steps that moved the numbers. */
    public long corrections() {
        return steps.stream().filter(step -> step.error() != 0).count();
    }

    /** Whether every row was right one after the other since the last correction. */
    public boolean isConverged() {
        int rows = gate.rows();
        return steps.size() >= rows
                && steps.subList(steps.size() - rows, steps.size()).stream()
                        .allMatch(step -> step.error() == 0);
    }

    /**
     * An earlier pass after which the numbers were those of now, so that all between repeats for
     * ever; 0 for the beginning. None within a pass, after convergence, and where there is none.
     */
    public OptionalInt cameBackTo() {
        int rows = gate.rows();
        if (steps.isEmpty() || nextRow() != 0 || isConverged()) {
            return OptionalInt.empty();
        }
        for (int pass = passes() - 1; pass >= 0; pass--) {
            if (unitAfter(pass * rows).equals(unit())) {
                return OptionalInt.of(pass);
            }
        }
        return OptionalInt.empty();
    }

    /** With one more step. */
    public PerceptronRun next() {
        return further(1);
    }

    /** With the steps that end the pass. */
    public PerceptronRun nextPass() {
        return further(gate.rows() - nextRow());
    }

    private PerceptronRun further(int number) {
        List<LearningStep> longer = new ArrayList<>(steps);
        StepUnit unit = unit();
        for (int i = 0; i < number; i++) {
            int at = longer.size();
            LearningStep step =
                    LearningStep.take(1 + at / gate.rows(), at % gate.rows(), gate, unit, rate);
            longer.add(step);
            unit = step.after();
        }
        return new PerceptronRun(gate, start, rate, longer);
    }

    /** Without the last step. */
    public PerceptronRun back() {
        return steps.isEmpty()
                ? this
                : new PerceptronRun(gate, start, rate, steps.subList(0, steps.size() - 1));
    }

    /** On to where it has converged or its numbers have come back. */
    public PerceptronRun toTheEnd() {
        PerceptronRun run = this;
        while (!run.isConverged() && run.cameBackTo().isEmpty() && run.passes() < MOST_PASSES) {
            run = run.nextPass();
        }
        return run;
    }
}
