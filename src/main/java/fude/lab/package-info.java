/**
 * What a class works with: an experiment as a value, and the data sets at hand by name. Knows
 * {@code training}, {@code ink}, {@code data}, {@code nn} and {@code text}.
 */
@NullMarked
package fude.lab;

import org.jspecify.annotations.NullMarked;
