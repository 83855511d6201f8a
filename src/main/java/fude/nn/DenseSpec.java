package fude.nn;

import fude.text.Problem;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A fully connected layer and what follows it.
 *
 * @param units its number of outputs, 1 to {@value #MOST_UNITS}
 */
public record DenseSpec(int units, Activation activation) implements LayerSpec {
    public static final int MOST_UNITS = 10_000;

    @Override
    public int outputs(int inputs) {
        return units;
    }

    @Override
    public long parameters(int inputs) {
        return (long) inputs * units + units;
    }

    @Override
    public String text() {
        return "dense " + units + " " + activation.id();
    }

    @Override
    public List<Problem> problems(String field) {
        return units >= 1 && units <= MOST_UNITS
                ? List.of()
                : List.of(Problem.of(field, "problem.units", 1, MOST_UNITS));
    }

    /**
     * Weights and bias begin as PyTorch's do: uniform within ±1/√inputs.
     *
     * @param form any matrix, for the form of the layer's
     */
    @Override
    public List<Layer> build(int inputs, Matrix form, RandomGenerator random) {
        double bound = 1 / Math.sqrt(inputs);
        Matrix weights = uniform(form.another(inputs, units), bound, random);
        Matrix bias = uniform(form.another(1, units), bound, random);
        Dense dense = new Dense(weights, bias);
        return activation == Activation.IDENTITY
                ? List.of(dense)
                : List.of(dense, new ActivationLayer(activation));
    }

    private static Matrix uniform(Matrix matrix, double bound, RandomGenerator random) {
        for (int r = 0; r < matrix.rows(); r++) {
            for (int c = 0; c < matrix.columns(); c++) {
                matrix.set(r, c, bound * (2 * random.nextDouble() - 1));
            }
        }
        return matrix;
    }
}
