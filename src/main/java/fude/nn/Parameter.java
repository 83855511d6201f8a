package fude.nn;

import fude.nn.matrix.Matrix;

/**
 * Numbers that a layer learns, and the gradient of the loss with respect to them.
 *
 * @param name what they are called in a file: {@code weights} or {@code bias}
 * @param gradient the same shape as {@code values}
 * @param isPenalised whether regularisation holds them small: weights, but not offsets and scales
 */
public record Parameter(String name, Matrix values, Matrix gradient, boolean isPenalised) {

    public static Parameter weights(Matrix values) {
        return new Parameter("weights", values, zeros(values), true);
    }

    /** An offset or a scale. */
    public static Parameter offset(String name, Matrix values) {
        return new Parameter(name, values, zeros(values), false);
    }

    private static Matrix zeros(Matrix values) {
        return values.another(values.rows(), values.columns());
    }
}
