package fude.nn.matrix;

/**
 * Numbers that make up a network, under the name that they have in a file.
 *
 * @param name {@code 0-weights}: the layer, counted from the input, and what they are to it
 */
public record NamedMatrix(String name, Matrix values) {}
