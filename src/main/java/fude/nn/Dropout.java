package fude.nn;

import fude.nn.inference.IdentityInference;
import fude.nn.inference.Inference;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.RandomStream;

/**
 * Switches each input off with probability p while learning, so that no unit relies on another one,
 * and scales the rest by 1 / (1 − p), so that nothing has to change when answering ("inverted
 * dropout").
 *
 * <p>Srivastava, Hinton, Krizhevsky, Sutskever, Salakhutdinov: Dropout, JMLR 15 (2014).
 */
public final class Dropout implements Layer {
    /** Three draws from each random number of 64 bits. */
    private static final int BITS = 21;

    private final double rate;
    private final long salt;
    private final Matrix mask;
    private final Matrix output;
    private final float[] row;
    private boolean masked;

    /**
     * @param rate p, at least 0 and below 1
     * @param salt tells the layer's chance from that of other layers
     * @param form any matrix, for the form of the layer's own
     */
    Dropout(double rate, int inputs, long salt, Matrix form) {
        this.rate = rate;
        this.salt = salt;
        this.mask = form.another(0, inputs);
        this.output = form.another(0, inputs);
        this.row = new float[inputs];
    }

    /** y = x ⊙ m, each element of m being 0 with probability p, else 1 / (1 − p). */
    @Override
    public Matrix forward(Matrix input, Pass pass) {
        masked = pass.isTraining() && rate > 0;
        if (!masked) {
            return input;
        }
        mask.resize(input.rows());
        long seed = RandomStream.mix(pass.seed() ^ salt);
        for (int r = 0; r < mask.rows(); r++) {
            drawRow(RandomStream.mix(seed ^ r));
            mask.writeRow(r, row);
        }
        output.resize(input.rows());
        output.elementwiseProduct(input, mask);
        return output;
    }

    private void drawRow(long seed) {
        int threshold = (int) (rate * (1 << BITS));
        float kept = (float) (1 / (1 - rate));
        long bits = 0;
        for (int i = 0; i < row.length; i++) {
            bits = i % 3 == 0 ? RandomStream.mix(seed + i) : bits >>> BITS;
            row[i] = (bits & ((1 << BITS) - 1)) < threshold ? 0 : kept;
        }
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
    public Inference inference() {
        return IdentityInference.UNCHANGED;
    }
}
