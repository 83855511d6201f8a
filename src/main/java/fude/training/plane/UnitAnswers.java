package fude.training.plane;

import fude.data.numbers.Frame;
import fude.nn.NetworkSpec;
import fude.nn.Prediction;
import fude.training.Estimator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What every unit of a network answers over a part of the plane, or along x. Immutable; nobody
 * writes into its arrays.
 *
 * @param frame the part of the plane
 * @param columns of cells, from the left
 * @param rows of cells, from the top; 1 along x
 * @param layers [layer of the spec, the output layer last][unit][cell, row by row]: what the unit
 *     answers in the middle of the cell
 * @param probabilities [class][cell]; none where the network answers with numbers
 */
public record UnitAnswers(
        Frame frame, int columns, int rows, List<float[][]> layers, List<float[]> probabilities) {

    /**
     * Asks a network that reads two coordinates, or x.
     *
     * @param rows 1 for x alone
     * @param goesOn asked before each row; empty is answered once it says no
     */
    public static Optional<UnitAnswers> of(
            Estimator network, Frame frame, int columns, int rows, BooleanSupplier goesOn) {
        UnitAnswers answers = empty(network, frame, columns, rows);
        for (int row = 0; row < rows; row++) {
            if (!goesOn.getAsBoolean()) {
                return Optional.empty();
            }
            for (int column = 0; column < columns; column++) {
                answers.ask(network, row, column);
            }
        }
        return Optional.of(answers);
    }

    private static UnitAnswers empty(Estimator network, Frame frame, int columns, int rows) {
        NetworkSpec spec = network.predictor().spec();
        int cells = columns * rows;
        List<float[][]> layers = new ArrayList<>();
        for (int layer = 0; layer <= spec.layers().size(); layer++) {
            layers.add(new float[spec.outputsOf(layer)][cells]);
        }
        int classes = network.form().isFunction() ? 0 : Math.max(2, spec.outputs());
        List<float[]> probabilities = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            probabilities.add(new float[cells]);
        }
        return new UnitAnswers(frame, columns, rows, layers, probabilities);
    }

    private void ask(Estimator network, int row, int column) {
        int cell = row * columns + column;
        List<float[]> found = network.predictor().answersOfLayers(input(network, row, column));
        for (int layer = 0; layer < layers.size(); layer++) {
            for (int unit = 0; unit < found.get(layer).length; unit++) {
                layers.get(layer)[unit][cell] = found.get(layer)[unit];
            }
        }
        if (!probabilities.isEmpty()) {
            Prediction answer = network.predictor().prediction(found.get(layers.size() - 1));
            for (int label = 0; label < probabilities.size(); label++) {
                probabilities.get(label)[cell] = (float) answer.probability(label);
            }
        }
    }

    /** What goes into the network for the middle of a cell. */
    private float[] input(Estimator network, int row, int column) {
        double x = frame.left() + (column + 0.5) * (frame.right() - frame.left()) / columns;
        double y = frame.top() - (row + 0.5) * (frame.top() - frame.bottom()) / rows;
        return rows == 1 ? network.form().inputs(x) : network.form().inputs(x, y);
    }

    /** What the answering units of the network say of a function, in the units of the data. */
    public double[] y(Estimator network) {
        float[] outputs = layers.get(layers.size() - 1)[0];
        double[] y = new double[outputs.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = network.form().unscaled(outputs[i]);
        }
        return y;
    }
}
