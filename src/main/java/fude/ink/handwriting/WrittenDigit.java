package fude.ink.handwriting;

import fude.ink.Stroke;
import java.util.List;

/**
 * One written digit, to be looked at.
 *
 * @param strokes in writing order; y grows downward, the digit is about 1 high
 * @param penWidth of the line, in the strokes' unit
 * @param image the digit as a network gets it, 28 × 28 pixels
 */
public record WrittenDigit(List<Stroke> strokes, double penWidth, byte[] image) {}
