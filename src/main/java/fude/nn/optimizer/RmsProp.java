package fude.nn.optimizer;

import java.util.List;

/**
 * RMSProp: the step is measured in the gradient's own recent size. m ← α m + (1 − α) g², w ← w − η
 * g / (√m + ε). (Tieleman, Hinton: Neural Networks for Machine Learning, lecture 6.5, 2012;
 * PyTorch's form.)
 */
final class RmsProp implements UpdateRule {
    private final float alpha;
    private final float epsilon;
    private float rate;

    /**
     * @param alpha how slowly the mean of the gradient's square forgets, 0 to below 1
     * @param epsilon keeps the divisor from zero
     */
    RmsProp(double alpha, double epsilon) {
        this.alpha = (float) alpha;
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
        float fresh = 1 - alpha;
        for (int i = 0; i < n; i++) {
            m[i] = alpha * m[i] + fresh * g[i] * g[i];
            w[i] -= rate * g[i] / ((float) Math.sqrt(m[i]) + epsilon);
        }
    }
}
