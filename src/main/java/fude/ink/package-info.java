/**
 * Strokes of a pen, and how strokes and pictures are framed as the data set frames its digits.
 * Knows {@code fude.data} and {@code fude.text}.
 */
@NullMarked
package fude.ink;

import org.jspecify.annotations.NullMarked;
