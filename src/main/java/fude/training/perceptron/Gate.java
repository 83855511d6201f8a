package fude.training.perceptron;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A truth table.
 *
 * @param inputs 2 or 3
 * @param outputs what comes out of each row, 0 or 1, as the inputs count upwards in binary
 */
public record Gate(int inputs, List<Integer> outputs) {
    /** One unit of three inputs at most needs no larger whole weights (Muroga 1971). */
    private static final int LARGEST = 2;

    /** The tables that have a name, for any number of inputs. */
    public enum Kind {
        AND,
        OR,
        NAND,
        XOR;

        /** What comes out where this number of inputs is 1. */
        private int output(int ones, int inputs) {
            return switch (this) {
                case AND -> ones == inputs ? 1 : 0;
                case OR -> ones > 0 ? 1 : 0;
                case NAND -> ones == inputs ? 0 : 1;
                case XOR -> ones % 2;
            };
        }
    }

    public Gate {
        outputs = List.copyOf(outputs);
        if (outputs.size() != 1 << inputs) {
            throw new IllegalArgumentException(inputs + " inputs: " + outputs);
        }
    }

    /** A table with a name. With three inputs XOR is 1 where an odd number of them is. */
    public static Gate of(Kind kind, int inputs) {
        List<Integer> outputs = new ArrayList<>();
        for (int row = 0; row < 1 << inputs; row++) {
            outputs.add(kind.output(Integer.bitCount(row), inputs));
        }
        return new Gate(inputs, outputs);
    }

    /** The name of this table, if it has one. */
    public Optional<Kind> kind() {
        for (Kind kind : Kind.values()) {
            if (of(kind, inputs).equals(this)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public int rows() {
        return outputs.size();
    }

    /** The inputs of a row. */
    public List<Integer> row(int row) {
        List<Integer> x = new ArrayList<>();
        for (int input = inputs - 1; input >= 0; input--) {
            x.add(row >> input & 1);
        }
        return x;
    }

    /** The same table with the other output in a row. */
    public Gate flipped(int row) {
        List<Integer> changed = new ArrayList<>(outputs);
        changed.set(row, 1 - changed.get(row));
        return new Gate(inputs, changed);
    }

    /** How many rows a unit answers as the table does. */
    public int right(StepUnit unit) {
        int right = 0;
        for (int row = 0; row < rows(); row++) {
            right += unit.answer(row(row)) == outputs.get(row) ? 1 : 0;
        }
        return right;
    }

    /**
     * A unit that does this table, with the smallest weights; none where no line (with three inputs
     * no plane) parts the rows with 1 from those with 0.
     */
    public Optional<StepUnit> solution() {
        List<List<Double>> all = new ArrayList<>();
        weights(new ArrayList<>(), all);
        StepUnit best = null;
        for (List<Double> weights : all) {
            Optional<StepUnit> found = with(weights);
            if (found.isPresent() && (best == null || size(found.get()) < size(best))) {
                best = found.get();
            }
        }
        return Optional.ofNullable(best);
    }

    /** All ways to choose the weights in steps of a half. */
    private void weights(List<Double> first, List<List<Double>> all) {
        if (first.size() == inputs) {
            all.add(List.copyOf(first));
            return;
        }
        for (int w = -LARGEST; w <= LARGEST; w++) {
            first.add(w / 2.0);
            weights(first, all);
            first.remove(first.size() - 1);
        }
    }

    /** With a threshold a little above the middle between the sums of the two kinds of rows. */
    private Optional<StepUnit> with(List<Double> weights) {
        StepUnit unit = new StepUnit(weights, 0);
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int row = 0; row < rows(); row++) {
            double sum = unit.sum(row(row));
            if (outputs.get(row) == 1) {
                high = Math.min(high, sum);
            } else {
                low = Math.max(low, sum);
            }
        }
        if (low >= high) {
            return Optional.empty();
        }
        double from = Double.isInfinite(low) ? high - 0.5 : low;
        double to = Double.isInfinite(high) ? from + 0.5 : high;
        return Optional.of(unit.with(inputs, Math.round(10 * (from + to) / 2) / 10.0));
    }

    private static double size(StepUnit unit) {
        return unit.weights().stream().mapToDouble(Math::abs).sum();
    }
}
