package fude.training.perceptron;

import java.util.List;

/**
 * One step of the perceptron's learning rule: a row is asked, and the numbers are moved where the
 * answer is wrong.
 *
 * @param pass through the table, from 1
 * @param row of the table, from 0
 * @param x the inputs of the row
 * @param target t, what should come out
 * @param before the unit as it answered
 * @param after the unit then; the same one where the answer was right
 */
public record LearningStep(
        int pass, int row, List<Integer> x, int target, StepUnit before, StepUnit after) {

    /**
     * Takes the step: wᵢ += η(t − y)xᵢ and θ −= η(t − y) (Rosenblatt 1958).
     *
     * @param rate η
     */
    static LearningStep take(int pass, int row, Gate gate, StepUnit unit, double rate) {
        List<Integer> x = gate.row(row);
        int target = gate.outputs().get(row);
        double move = rate * (target - unit.answer(x));
        StepUnit after = unit.with(unit.inputs(), unit.threshold() - move);
        for (int i = 0; i < unit.inputs(); i++) {
            after = after.with(i, unit.weights().get(i) + move * x.get(i));
        }
        return new LearningStep(pass, row, x, target, unit, after);
    }

    /** y, what came out. */
    public int answer() {
        return before.answer(x);
    }

    /** t − y. */
    public int error() {
        return target - answer();
    }
}
