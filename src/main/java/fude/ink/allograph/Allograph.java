package fude.ink.allograph;

import java.util.function.Consumer;

/**
 * One of the ways in which people write a digit.
 *
 * @param weight how common it is among the ways of the same digit
 * @param shape draws it
 */
public record Allograph(String name, double weight, Consumer<Sketch> shape) {}
