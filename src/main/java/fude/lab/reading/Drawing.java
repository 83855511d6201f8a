package fude.lab.reading;

import fude.ink.Stroke;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on the paper.
 *
 * @param image beneath the strokes, 28 × 28 pixels that fill the paper
 * @param strokes in shares of the paper's side, 0 to 1
 * @param original the image as it was put there, before anything of it was erased
 * @param given strokes that were put here from elsewhere
 */
public record Drawing(
        byte @Nullable [] image,
        List<Stroke> strokes,
        byte @Nullable [] original,
        List<Stroke> given) {
    /** Usual width of the pen, as a share of the paper's side. */
    public static final double PEN = 0.075;

    public static final Drawing BLANK = new Drawing(null, List.of());

    public Drawing {
        strokes = List.copyOf(strokes);
        given = List.copyOf(given);
    }

    /** Plain paper, of which nothing was erased. */
    public Drawing(byte @Nullable [] image, List<Stroke> strokes) {
        this(image, strokes, image, List.of());
    }

    /** A drawing from elsewhere. */
    public static Drawing given(List<Stroke> strokes) {
        return new Drawing(null, strokes, null, strokes);
    }

    /** Whether a pen has drawn at least one of these strokes here. */
    public boolean isDrawnHere(List<Stroke> some) {
        return !given.containsAll(some);
    }

    /** Whether something on it was not drawn here: an image, or strokes. */
    public boolean isFromElsewhere() {
        return image != null || !given.isEmpty();
    }

    /** Whether it is an image without any ink: a page that was left blank on purpose. */
    public boolean isBlankPage() {
        return image != null && Arrays.equals(image, new byte[image.length]);
    }
}
