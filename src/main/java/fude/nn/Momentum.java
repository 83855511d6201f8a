package fude.nn;

import java.util.List;

/**
 * Gradient descent with momentum, in PyTorch's form: v ← μ v + g, w ← w − η v. What the last steps
 * agreed on goes on, what they quarrelled over cancels. (Polyak 1964; Sutskever et al., ICML 2013.)
 */
final class Momentum implements Optimizer {
    private final float momentum;
    private List<float[]> velocities;

    /**
     * @param momentum μ, 0 to below 1
     */
    Momentum(double momentum) {
        this.momentum = (float) momentum;
    }

    @Override
    public void step(List<Parameter> parameters, double learningRate) {
        if (velocities == null) {
            velocities = parameters.stream().map(p -> new float[p.values().size()]).toList();
        }
        for (int p = 0; p < parameters.size(); p++) {
            update(parameters.get(p), velocities.get(p), (float) learningRate);
        }
    }

    private void update(Parameter parameter, float[] v, float rate) {
        float[] w = ((FloatMatrix) parameter.values()).change();
        float[] g = ((FloatMatrix) parameter.gradient()).read();
        for (int i = 0; i < v.length; i++) {
            v[i] = momentum * v[i] + g[i];
            w[i] -= rate * v[i];
        }
    }
}
