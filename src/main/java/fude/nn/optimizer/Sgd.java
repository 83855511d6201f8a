package fude.nn.optimizer;

/**
 * Gradient descent: w ← w − η g, with g the gradient of the whole data set (Cauchy 1847) or of a
 * batch (stochastic gradient descent; Robbins, Monro: A Stochastic Approximation Method, 1951).
 */
final class Sgd implements UpdateRule {
    private float rate;

    @Override
    public void begin(int step, double rate) {
        this.rate = (float) rate;
    }

    @Override
    public void update(float[] w, float[] g, float[] m, float[] v, int n) {
        float rate = this.rate;
        for (int i = 0; i < n; i++) {
            w[i] -= rate * g[i];
        }
    }
}
