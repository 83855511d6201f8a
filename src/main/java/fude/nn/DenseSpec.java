package fude.nn;

import fude.nn.activation.Activation;
import fude.nn.matrix.Matrix;
import fude.text.Problem;
import fude.text.Texts;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A fully connected layer and what follows it.
 *
 * @param units its number of outputs, 1 to {@value #MAX_UNITS}
 * @param hasBias whether each output has an offset that is learned
 */
public record DenseSpec(int units, Activation activation, boolean hasBias) implements LayerSpec {
    public static final int MAX_UNITS = 10_000;

    /** With a bias. */
    public DenseSpec(int units, Activation activation) {
        this(units, activation, true);
    }

    @Override
    public String kind() {
        return "dense";
    }

    @Override
    public int outputs(int inputs) {
        return units;
    }

    @Override
    public long parameters(int inputs) {
        return (inputs + (hasBias ? 1L : 0L)) * units;
    }

    @Override
    public String text() {
        return kind() + " " + units + " " + activation.id() + (hasBias ? "" : " no-bias");
    }

    @Override
    public boolean hasUnits() {
        return true;
    }

    @Override
    public DenseSpec withUnits(int other) {
        return new DenseSpec(other, activation, hasBias);
    }

    @Override
    public DenseSpec withActivation(Activation other) {
        return new DenseSpec(units, other, hasBias);
    }

    /** Without ReLU, which is the usual activation. */
    @Override
    public String shortText(Texts texts) {
        String named =
                activation == Activation.RELU
                        ? ""
                        : " " + texts.get("activation." + activation.id());
        return texts.count(units) + named + (hasBias ? "" : " no-bias");
    }

    @Override
    public List<Problem> problems(String field) {
        return units >= 1 && units <= MAX_UNITS
                ? List.of()
                : List.of(Problem.of(field, "problem.units", 1, MAX_UNITS));
    }

    @Override
    public List<Layer> build(
            int inputs, Matrix form, Initialization initialization, SplittableRandom random) {
        Matrix weights = initialization.weights(inputs, units, form, random);
        Matrix bias = hasBias ? initialization.bias(inputs, units, form, random) : null;
        Dense dense = new Dense(weights, bias);
        return activation == Activation.IDENTITY
                ? List.of(dense)
                : List.of(dense, new ActivationLayer(activation, units, form));
    }
}
