package fude.nn;

import java.util.List;

/**
 * Adam: each parameter gets a step of its own size, from running means of its gradient and of the
 * gradient's square.
 *
 * <p>m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², w ← w − η m̂ / (√v̂ + ε), where m̂ = m / (1 −
 * β₁ᵗ) and v̂ = v / (1 − β₂ᵗ) take out that both began at zero. (Kingma, Ba: Adam, ICLR 2015,
 * algorithm 1; PyTorch's form.)
 */
final class Adam implements Optimizer {
    private final float beta1;
    private final float beta2;
    private final double epsilon;
    private List<float[]> means;
    private List<float[]> squares;
    private int steps;

    /**
     * @param beta1 how slowly the mean of the gradient forgets, 0 to below 1
     * @param beta2 how slowly the mean of its square forgets, 0 to below 1
     * @param epsilon keeps the divisor from zero
     */
    Adam(double beta1, double beta2, double epsilon) {
        this.beta1 = (float) beta1;
        this.beta2 = (float) beta2;
        this.epsilon = epsilon;
    }

    @Override
    public void step(List<Parameter> parameters, double learningRate) {
        if (means == null) {
            means = parameters.stream().map(p -> new float[p.values().size()]).toList();
            squares = parameters.stream().map(p -> new float[p.values().size()]).toList();
        }
        steps++;
        double meanCorrection = 1 - Math.pow(beta1, steps);
        double squareCorrection = Math.sqrt(1 - Math.pow(beta2, steps));
        // η m̂ / (√v̂ + ε) with both corrections taken out of the loop
        float rate = (float) (learningRate * squareCorrection / meanCorrection);
        float floor = Math.max(Float.MIN_VALUE, (float) (epsilon * squareCorrection));
        for (int p = 0; p < parameters.size(); p++) {
            update(parameters.get(p), means.get(p), squares.get(p), rate, floor);
        }
    }

    private void update(Parameter parameter, float[] m, float[] v, float rate, float floor) {
        float[] w = ((FloatMatrix) parameter.values()).change();
        float[] g = ((FloatMatrix) parameter.gradient()).read();
        for (int i = 0; i < m.length; i++) {
            m[i] = beta1 * m[i] + (1 - beta1) * g[i];
            v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
            w[i] -= rate * m[i] / ((float) Math.sqrt(v[i]) + floor);
        }
    }
}
