package fude.nn.optimizer;

import java.util.List;

/**
 * Gradient descent with momentum, in PyTorch's form: m ← μ m + g, w ← w − η m. Consistent gradients
 * accumulate, oscillating ones cancel. (Polyak 1964; Sutskever et al., ICML 2013.)
 */
final class Momentum implements UpdateRule {
    private final float momentum;
    private float rate;

    /**
     * @param momentum μ, 0 to below 1
     */
    Momentum(double momentum) {
        this.momentum = (float) momentum;
    }

    @Override
    public List<String> stateNames() {
        return List.of("velocity");
    }

    @Override
    public void begin(int step, double rate) {
        this.rate = (float) rate;
    }

    @Override
    public void update(float[] w, float[] g, float[] m, float[] v, int n) {
        float rate = this.rate;
        for (int i = 0; i < n; i++) {
            m[i] = momentum * m[i] + g[i];
            w[i] -= rate * m[i];
        }
    }
}
