/**
 * Labelled samples as plain values: what is learned from and tested on, and how it is read. Knows
 * only {@code fude.text}.
 */
@NullMarked
package fude.data;

import org.jspecify.annotations.NullMarked;
