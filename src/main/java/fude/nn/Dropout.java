package fude.nn;

/**
 * Switches each input off with probability p while learning, so that no unit relies on another one,
 * and scales the rest by 1 / (1 − p), so that nothing has to change when answering ("inverted
 * dropout").
 *
 * <p>Srivastava, Hinton, Krizhevsky, Sutskever, Salakhutdinov: Dropout, JMLR 15 (2014).
 */
public final class Dropout implements Layer {
    private final double rate;
    private final Matrix mask;
    private final Matrix output;
    private boolean masked;

    /**
     * @param rate p, at least 0 and below 1
     * @param form any matrix, for the form of the layer's own
     */
    Dropout(double rate, int inputs, Matrix form) {
        this.rate = rate;
        this.mask = form.another(0, inputs);
        this.output = form.another(0, inputs);
    }

    /** y = x ⊙ m, each element of m being 0 with probability p, else 1 / (1 − p). */
    @Override
    public Matrix forward(Matrix input, Pass pass) {
        masked = pass.isTraining() && rate > 0;
        if (!masked) {
            return input;
        }
        mask.resize(input.rows());
        double[] row = new double[mask.columns()];
        for (int r = 0; r < mask.rows(); r++) {
            for (int i = 0; i < row.length; i++) {
                row[i] = pass.random().nextFloat() < rate ? 0 : 1 / (1 - rate);
            }
            mask.writeRow(r, row);
        }
        output.resize(input.rows());
        output.elementwiseProduct(input, mask);
        return output;
    }

    /** ∂L/∂x = ∂L/∂y ⊙ m. */
    @Override
    public Matrix inputGradient(Matrix gradient) {
        if (masked) {
            gradient.elementwiseProduct(gradient, mask);
        }
        return gradient;
    }

    @Override
    public Inference frozen() {
        return x -> x;
    }
}
