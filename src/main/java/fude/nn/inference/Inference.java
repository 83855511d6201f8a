package fude.nn.inference;

/** A layer that no longer learns: a sample in, its outputs out. Safe for any thread. */
public interface Inference {

    /**
     * What the layer puts out.
     *
     * @param input one sample, or several one after another; may be overwritten and returned
     * @return as many samples
     */
    float[] apply(float[] input);

    /**
     * The backward pass of one sample.
     *
     * @param gradient of some number with respect to the outputs
     * @param output what {@link #apply} answered
     * @return the gradient with respect to the inputs, in an array of its own
     */
    float[] inputGradient(float[] gradient, float[] output);

    /**
     * The same as if there were no activation: through sums, weights and factors alone.
     *
     * @param gradient of some number with respect to the outputs
     */
    default float[] linearGradient(float[] gradient) {
        return gradient.clone();
    }

    /**
     * What the layer's constants, its biases say, add to a number.
     *
     * @param gradient of that number with respect to the outputs
     */
    default double ofBiases(float[] gradient) {
        return 0;
    }

    /** What a unit adds up; one that sees only its own number takes it as it is. */
    default UnitSum sum(int unit, float[] input) {
        return new UnitSum(new float[] {input[unit]}, new float[] {1}, 0);
    }
}
