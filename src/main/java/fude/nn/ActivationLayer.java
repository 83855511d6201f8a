package fude.nn;

import fude.nn.activation.Activation;
import fude.nn.inference.ActivationInference;
import fude.nn.inference.Inference;
import fude.nn.matrix.Matrix;

/** Applies an {@link Activation} to every unit: y = f(x). */
public final class ActivationLayer implements Layer {
    private final Activation activation;
    private final Matrix output;

    /**
     * @param form any matrix, for the form of the layer's own
     */
    ActivationLayer(Activation activation, int inputs, Matrix form) {
        this.activation = activation;
        this.output = form.another(0, inputs);
    }

    @Override
    public Matrix forward(Matrix input, Pass pass) {
        output.resize(input.rows());
        output.activate(activation, input);
        return output;
    }

    /** ∂L/∂x = ∂L/∂y ⊙ f'(x). */
    @Override
    public Matrix inputGradient(Matrix gradient) {
        gradient.timesDerivative(activation, output);
        return gradient;
    }

    @Override
    public Inference inference() {
        return new ActivationInference(activation, output.columns());
    }
}
