package fude.nn.optimizer;

import java.util.List;

/**
 * Nesterov's momentum, in PyTorch's form: m ← μ m + g, w ← w − η (g + μ m). The step is taken as if
 * the momentum had already been followed. (Nesterov 1983; Sutskever, Martens, Dahl, Hinton: On the
 * importance of initialization and momentum in deep learning, ICML 2013.)
 */
final class Nesterov implements UpdateRule {
    private final float momentum;
    private float rate;

    /**
     * @param momentum μ, 0 to below 1
     */
    Nesterov(double momentum) {
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
            w[i] -= rate * (g[i] + momentum * m[i]);
        }
    }
}
