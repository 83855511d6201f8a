package fude.nn;

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
    public Inference frozen() {
        return activation.isElementwise() ? this::applyLoop : this::applyRow;
    }

    private float[] applyLoop(float[] x) {
        FloatLoops.of(activation).run(x, x, null, 0, x.length);
        return x;
    }

    private float[] applyRow(float[] x) {
        double[] row = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            row[i] = x[i];
        }
        activation.activate(row);
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) row[i];
        }
        return x;
    }
}
