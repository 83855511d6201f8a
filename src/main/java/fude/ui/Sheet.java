package fude.ui;

import fude.ink.Stroke;
import java.util.List;

/**
 * What is on the paper.
 *
 * @param image beneath the strokes, 28 × 28 pixels that fill the paper; null on plain paper
 * @param strokes in shares of the paper's side, 0 to 1
 */
public record Sheet(byte[] image, List<Stroke> strokes) {
    public static final Sheet BLANK = new Sheet(null, List.of());

    public Sheet {
        strokes = List.copyOf(strokes);
    }

    public boolean isBlank() {
        return image == null && strokes.isEmpty();
    }
}
