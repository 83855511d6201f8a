/**
 * Small problems: points in a plane, truth tables and functions, as a table of numbers. {@link
 * fude.data.numbers.NumberSplit} is to them what {@link fude.data.DatasetSplit} is to images.
 */
@NullMarked
package fude.data.numbers;

import org.jspecify.annotations.NullMarked;
