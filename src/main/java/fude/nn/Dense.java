package fude.nn;

import fude.nn.inference.DenseInference;
import fude.nn.inference.Inference;
import fude.nn.matrix.Matrix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fully connected layer: every output is a weighted sum of all inputs, plus a bias if it has one.
 *
 * <p>y = x·W + b, with x [batch × inputs], W [inputs × units], b [1 × units].
 */
public final class Dense implements Layer {
    private final Parameter weights;
    private final @Nullable Parameter bias;
    private final Matrix output;
    private final Matrix inputGradient;

    /** Of the last batch. */
    @SuppressWarnings("NullAway.Init")
    private Matrix input;

    /**
     * @param weights [inputs × units]
     * @param bias [1 × units]
     */
    Dense(Matrix weights, @Nullable Matrix bias) {
        this.weights = Parameter.weights(weights);
        this.bias = bias == null ? null : Parameter.offset("bias", bias);
        this.output = weights.another(0, weights.columns());
        this.inputGradient = weights.another(0, weights.rows());
    }

    @Override
    public Matrix forward(Matrix input, Pass pass) {
        this.input = input;
        output.resize(input.rows());
        if (bias == null) {
            output.product(input, weights.values());
        } else {
            output.setEachRow(bias.values());
            output.addProduct(input, weights.values());
        }
        return output;
    }

    /** With g = ∂L/∂y: ∂L/∂W = xᵀ·g, and ∂L/∂b is the sum of g over the batch. */
    @Override
    public void parameterGradients(Matrix gradient) {
        weights.gradient().productTransposedLeft(input, gradient);
        if (bias != null) {
            bias.gradient().sumOfRows(gradient);
        }
    }

    /** ∂L/∂x = g·Wᵀ. */
    @Override
    public Matrix inputGradient(Matrix gradient) {
        inputGradient.resize(gradient.rows());
        inputGradient.productTransposedRight(gradient, weights.values());
        return inputGradient;
    }

    @Override
    public List<Parameter> parameters() {
        return bias == null ? List.of(weights) : List.of(weights, bias);
    }

    @Override
    public Inference frozen() {
        return new DenseInference(weights.values(), bias == null ? null : bias.values());
    }
}
