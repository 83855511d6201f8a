package fude.nn.inference;

/**
 * How a unit comes to its number: Σ weight × input + bias, before its activation.
 *
 * @param inputs what came in, for one sample
 * @param weights one for each input
 */
public record UnitSum(float[] inputs, float[] weights, double bias) {

    /** What each input adds: weight × input. */
    public double[] products() {
        double[] products = new double[inputs.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = (double) weights[i] * inputs[i];
        }
        return products;
    }

    /** Σ weight × input. */
    public double weighted() {
        double sum = 0;
        for (double product : products()) {
            sum += product;
        }
        return sum;
    }

    /** Σ weight × input + bias. */
    public double sum() {
        return weighted() + bias;
    }
}
