package fude.nn;

/**
 * Numbers that a layer learns, and the gradient of the loss with respect to them.
 *
 * @param name what they are called in a file: {@code weights} or {@code bias}
 * @param gradient the same shape as {@code values}
 */
public record Parameter(String name, Matrix values, Matrix gradient) {

    Parameter(String name, Matrix values) {
        this(name, values, values.another(values.rows(), values.columns()));
    }
}
