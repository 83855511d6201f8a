package fude.nn.optimizer;

import java.util.List;

/**
 * Adam: each parameter gets a step of its own size, from running means of its gradient and of the
 * gradient's square.
 *
 * <p>m ← m + (1 − β₁) (g − m), v ← v + (1 − β₂) (g² − v), w ← w − η m̂ / (√v̂ + ε), where m̂ = m /
 * (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ) take out that both began at zero. (Kingma, Ba: Adam, ICLR 2015,
 * algorithm 1; PyTorch's form.)
 *
 * <p>With weight decay it is AdamW: before each step w ← w − η λ w, apart from the gradient.
 * (Loshchilov, Hutter: Decoupled Weight Decay Regularization, ICLR 2019.)
 */
final class Adam implements UpdateRule {
    private final double beta1;
    private final double beta2;
    private final double epsilon;
    private final double weightDecay;
    private float rate;
    private float floor;
    private float keep;

    /**
     * @param beta1 how slowly the mean of the gradient forgets, 0 to below 1
     * @param beta2 how slowly the mean of its square forgets, 0 to below 1
     * @param epsilon keeps the divisor from zero
     * @param weightDecay λ, 0 for plain Adam
     */
    Adam(double beta1, double beta2, double epsilon, double weightDecay) {
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.epsilon = epsilon;
        this.weightDecay = weightDecay;
    }

    @Override
    public List<String> stateNames() {
        return List.of("mean", "square");
    }

    /** η m̂ / (√v̂ + ε) with both corrections taken out of the loop. */
    @Override
    public void begin(int step, double learningRate) {
        double meanCorrection = 1 - Math.pow(beta1, step);
        double squareCorrection = Math.sqrt(1 - Math.pow(beta2, step));
        rate = (float) (learningRate * squareCorrection / meanCorrection);
        floor = Math.max(Float.MIN_VALUE, (float) (epsilon * squareCorrection));
        keep = (float) (1 - learningRate * weightDecay);
    }

    @Override
    public void update(float[] w, float[] g, float[] m, float[] v, int n) {
        if (weightDecay > 0) {
            decay(w, n);
        }
        float fresh1 = (float) (1 - beta1);
        float fresh2 = (float) (1 - beta2);
        float rate = this.rate;
        float floor = this.floor;
        for (int i = 0; i < n; i++) {
            m[i] += fresh1 * (g[i] - m[i]);
            v[i] += fresh2 * (g[i] * g[i] - v[i]);
            w[i] -= rate * m[i] / ((float) Math.sqrt(v[i]) + floor);
        }
    }

    private void decay(float[] w, int n) {
        float keep = this.keep;
        for (int i = 0; i < n; i++) {
            w[i] *= keep;
        }
    }
}
