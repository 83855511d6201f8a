package fude.ui.inside.units;

import fude.data.DataKind;
import fude.data.numbers.NumberSplit;
import fude.nn.NetworkSpec;
import fude.nn.Trace;
import fude.nn.inference.DenseInference;
import fude.training.Estimator;
import fude.training.plane.UnitAnswers;
import java.util.ArrayList;
import java.util.List;

/**
 * A network, what its units answer, and one point on its way through it. Immutable.
 *
 * @param answers over the frame of the data; null where there are more than two inputs
 * @param point that is looked at, in the units of the data
 * @param trace of that point
 * @param columns the layers of the spec that have units, the output layer last
 */
record UnitsScene(
        NumberSplit data,
        Estimator network,
        UnitAnswers answers,
        double[] point,
        Trace trace,
        List<Integer> columns) {
    /** Cells of a picture each way, and along x. */
    static final int CELLS = 28;

    static final int PLACES = 121;

    /**
     * Asks a network about everything that is shown of it.
     *
     * @param before what was shown last, whose answers stay where network and data do; null for
     *     nothing
     */
    static UnitsScene of(NumberSplit data, Estimator network, double[] point, UnitsScene before) {
        boolean same = before != null && before.network == network && before.data == data;
        UnitAnswers answers = same ? before.answers : answers(data, network);
        NetworkSpec spec = network.predictor().spec();
        List<Integer> columns = new ArrayList<>();
        for (int layer = 0; layer <= spec.layers().size(); layer++) {
            if (spec.layer(layer).hasUnits()) {
                columns.add(layer);
            }
        }
        return new UnitsScene(data, network, answers, point, network.trace(point), columns);
    }

    private static UnitAnswers answers(NumberSplit data, Estimator network) {
        boolean along = data.kind() == DataKind.FUNCTION;
        if (!along && data.training().columns() != 2) {
            return null;
        }
        int columns = along ? PLACES : CELLS;
        int rows = along ? 1 : CELLS;
        return UnitAnswers.of(network, data.frame(), columns, rows, () -> true).orElseThrow();
    }

    NetworkSpec spec() {
        return network.predictor().spec();
    }

    /** Whether x alone goes in, so that a unit has a line, not a picture of the plane. */
    boolean isAlongX() {
        return data.kind() == DataKind.FUNCTION;
    }

    boolean isOutput(int column) {
        return column == columns.size() - 1;
    }

    int units(int column) {
        return spec().outputsOf(columns.get(column));
    }

    DenseInference weights(int column) {
        return network.predictor().dense(columns.get(column)).orElseThrow();
    }

    /** The layer whose answer goes on to the next column: dropout and the like come before it. */
    private int answering(int column) {
        return isOutput(column) ? columns.get(column) : columns.get(column + 1) - 1;
    }

    /**
     * What a unit answers over the frame: an output that tells classes apart by its probability,
     * less that of a guess.
     */
    float[] over(int column, int unit) {
        if (!isOutput(column) || answers.probabilities().isEmpty()) {
            return answers.layers().get(answering(column))[unit];
        }
        int classes = answers.probabilities().size();
        float[] shares = answers.probabilities().get(units(column) == 1 ? 1 : unit);
        float[] signed = new float[shares.length];
        for (int i = 0; i < signed.length; i++) {
            signed[i] = shares[i] - 1f / classes;
        }
        return signed;
    }

    /** What a unit answers to the point, before a probability is made of it. */
    float answer(int column, int unit) {
        return trace.activations(answering(column))[unit];
    }

    /** The number that has full colour in a column: the largest there. */
    double full(int column) {
        double largest = 0;
        for (int unit = 0; unit < units(column); unit++) {
            for (float value : over(column, unit)) {
                largest = Float.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
            }
        }
        return largest == 0 ? 1 : largest;
    }

    /** The largest weight into a column. */
    double widest(int column) {
        DenseInference weights = weights(column);
        double largest = 0;
        for (int unit = 0; unit < weights.units(); unit++) {
            for (float w : weights.weights(unit)) {
                largest = Math.max(largest, Math.abs(w));
            }
        }
        return largest == 0 ? 1 : largest;
    }

    /** What an input of a column is called: x₁, or a unit of the column before. */
    String input(int column, int from) {
        return column == 0 ? network.form().symbol(from) : "h" + column + "," + (from + 1);
    }
}
