/**
 * What a class works with: the data sets at hand, by name. Knows {@code training}, {@code ink},
 * {@code data} and {@code text}.
 */
package fude.lab;
