/**
 * Ink: strokes of a pen, how strokes and pictures become an image as the data set has them, and how
 * a hand writes digits. Knows {@code fude.data} and {@code fude.text}.
 */
package fude.ink;
