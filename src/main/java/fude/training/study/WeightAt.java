package fude.training.study;

/**
 * A weight, or a bias, of a network.
 *
 * @param layer its layer's place in the spec, the output layer last
 * @param from the input or unit below that it leads from; {@link #BIAS} for a bias
 * @param to the unit that adds it up
 */
public record WeightAt(int layer, int from, int to) {
    public static final int BIAS = -1;

    public boolean isBias() {
        return from == BIAS;
    }
}
