package fude.training.nearest;

/**
 * An image that is like another one.
 *
 * @param image its number in the data set
 * @param distance Euclidean
 */
public record Neighbour(int image, double distance) {}
