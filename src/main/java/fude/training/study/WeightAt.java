package fude.training.study;

/**
 * A weight, or a bias, of a network; or γ or β of batch normalisation.
 *
 * @param layer its layer's place in the spec, the output layer last
 * @param from the input or unit below that it leads from, for γ the unit itself; {@link #BIAS} for
 *     a bias, or β
 * @param to the unit that adds it up, or is normalised
 */
public record WeightAt(int layer, int from, int to) {
    public static final int BIAS = -1;

    public boolean isBias() {
        return from == BIAS;
    }
}
