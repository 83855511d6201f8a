package fude.training.perceptron;

import java.util.ArrayList;
import java.util.List;

/**
 * A layer of units with thresholds, and one unit that reads their answers.
 *
 * @param hidden the units that read the inputs
 * @param output the unit that reads the hidden units
 */
public record StepLayers(List<StepUnit> hidden, StepUnit output) {

    public StepLayers {
        hidden = List.copyOf(hidden);
    }

    /** Two hidden units and an output whose numbers are all 0. */
    public static StepLayers zero(int inputs) {
        return new StepLayers(
                List.of(StepUnit.zero(inputs), StepUnit.zero(inputs)), StepUnit.zero(2));
    }

    /** XOR of two inputs: both NAND and OR hold. */
    public static StepLayers xor() {
        return new StepLayers(
                List.of(StepUnit.of(-0.5, -0.5, -0.7), StepUnit.of(0.5, 0.5, 0.3)),
                StepUnit.of(0.5, 0.5, 0.7));
    }

    /** What the hidden units answer. */
    public List<Integer> between(List<Integer> x) {
        return hidden.stream().map(unit -> unit.answer(x)).toList();
    }

    /** What comes out. */
    public int answer(List<Integer> x) {
        return output.answer(between(x));
    }

    /** How many rows of a table come out as they should. */
    public int right(Gate gate) {
        int right = 0;
        for (int row = 0; row < gate.rows(); row++) {
            right += answer(gate.row(row)) == gate.outputs().get(row) ? 1 : 0;
        }
        return right;
    }

    /** The hidden units in their order, and the output behind them. */
    public List<StepUnit> units() {
        List<StepUnit> all = new ArrayList<>(hidden);
        all.add(output);
        return all;
    }

    /**
     * The same with another unit.
     *
     * @param place in {@link #units}
     */
    public StepLayers with(int place, StepUnit unit) {
        if (place == hidden.size()) {
            return new StepLayers(hidden, unit);
        }
        List<StepUnit> changed = new ArrayList<>(hidden);
        changed.set(place, unit);
        return new StepLayers(changed, output);
    }

    /** The same with more inputs, of weight 0, or without its last ones. */
    public StepLayers withInputs(int inputs) {
        return new StepLayers(
                hidden.stream().map(unit -> unit.withInputs(inputs)).toList(), output);
    }
}
