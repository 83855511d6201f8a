package fude.lab;

/**
 * A figure that a course text prints.
 *
 * @param epoch counted from 1
 */
public record Target(Quantity quantity, int epoch, double value) {}
