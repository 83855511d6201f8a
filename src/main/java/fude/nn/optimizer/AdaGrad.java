package fude.nn.optimizer;

import java.util.List;

/**
 * AdaGrad: what was moved much moves less from now on. m ← m + g², w ← w − η g / (√m + ε). (Duchi,
 * Hazan, Singer: Adaptive Subgradient Methods, JMLR 12 (2011); PyTorch's form.)
 */
final class AdaGrad implements UpdateRule {
    private final float epsilon;
    private float rate;

    /**
     * @param epsilon keeps the divisor from zero
     */
    AdaGrad(double epsilon) {
        this.epsilon = Math.max(Float.MIN_VALUE, (float) epsilon);
    }

    @Override
    public List<String> stateNames() {
        return List.of("square");
    }

    @Override
    public void begin(int step, double rate) {
        this.rate = (float) rate;
    }

    @Override
    public void update(float[] w, float[] g, float[] m, float[] v, int n) {
        float rate = this.rate;
        for (int i = 0; i < n; i++) {
            m[i] += g[i] * g[i];
            w[i] -= rate * g[i] / ((float) Math.sqrt(m[i]) + epsilon);
        }
    }
}
