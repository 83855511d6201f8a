package fude.nn.optimizer;

import fude.nn.matrix.Matrix;
import fude.text.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What holds weights small. Biases, and the scales and shifts of batch normalisation, are left
 * alone.
 *
 * @param l1 λ₁: adds λ₁ Σ |w| to the loss, which drives weights to exactly 0
 * @param l2 λ₂: adds ½ λ₂ Σ w² to the loss, so that its gradient is λ₂ w, PyTorch's weight decay
 * @param maxNorm the greatest length of the weights that lead into one unit, 0 for no limit
 *     (Srivastava et al., JMLR 15 (2014), 5.1)
 */
public record Regularization(double l1, double l2, double maxNorm) {
    public static final Regularization NONE = new Regularization(0, 0, 0);

    private static final int MOST = 1000;

    public Regularization withL1(double other) {
        return new Regularization(other, l2, maxNorm);
    }

    public Regularization withL2(double other) {
        return new Regularization(l1, other, maxNorm);
    }

    public Regularization withMaxNorm(double other) {
        return new Regularization(l1, l2, other);
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(Problem.outside("l1", l1, 0, MOST));
        problems.addAll(Problem.outside("l2", l2, 0, MOST));
        problems.addAll(Problem.outside("max-norm", maxNorm, 0, MOST));
        return problems;
    }

    /** g += λ₂ w + λ₁ sign(w). */
    void addTo(float[] g, float[] w, int n) {
        float squares = (float) l2;
        float sizes = (float) l1;
        if (sizes != 0) {
            for (int i = 0; i < n; i++) {
                // sign(w): Math.signum would not be vectorised
                float sign = Math.max(-1f, Math.min(1f, w[i] * 1e38f));
                g[i] += squares * w[i] + sizes * sign;
            }
        } else if (squares != 0) {
            for (int i = 0; i < n; i++) {
                g[i] += squares * w[i];
            }
        }
    }

    /**
     * Shortens the weights of each unit that are too long together.
     *
     * @param weights [inputs × units]
     * @param squares [1 × units], to calculate in
     */
    void limit(Matrix weights, Matrix squares) {
        squares.sumOfRowProducts(weights, weights);
        boolean any = false;
        for (int unit = 0; unit < squares.columns(); unit++) {
            double norm = Math.sqrt(squares.get(0, unit));
            any |= norm > maxNorm;
            squares.set(0, unit, norm > maxNorm ? maxNorm / norm : 1);
        }
        if (any) {
            weights.scaleEachRow(squares);
        }
    }
}
