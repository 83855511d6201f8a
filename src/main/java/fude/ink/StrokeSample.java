package fude.ink;

import java.util.List;

/**
 * A digit that somebody wrote, as a line of a stroke file.
 *
 * @param label what was to be written
 * @param writer who wrote it, or what else tells it from others; may be empty
 */
public record StrokeSample(String label, String writer, List<Stroke> strokes) {
    public StrokeSample {
        strokes = List.copyOf(strokes);
    }

    /** The same strokes as another digit. */
    public StrokeSample withLabel(String other) {
        return new StrokeSample(other, writer, strokes);
    }
}
