package fude.nn;

/** Applies an {@link Activation} to every element: y = f(x). Works in place. */
public final class ActivationLayer implements Layer {
    private final Activation activation;
    private Matrix output;

    ActivationLayer(Activation activation) {
        this.activation = activation;
    }

    @Override
    public Matrix forward(Matrix input, Pass pass) {
        output = input;
        output.activate(activation);
        return output;
    }

    /** ∂L/∂x = ∂L/∂y ⊙ f'(x). */
    @Override
    public Matrix inputGradient(Matrix gradient) {
        gradient.timesDerivative(activation, output);
        return gradient;
    }

    @Override
    public Inference frozen() {
        return x -> {
            FloatLoops.activate(activation, x, x.length);
            return x;
        };
    }
}
