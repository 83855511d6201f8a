package fude.ink;

import java.util.List;

/**
 * A digit that somebody wrote, as a line of a stroke file.
 *
 * @param line counted from 1
 * @param label what was to be written
 */
public record StrokeSample(int line, String label, List<Stroke> strokes) {}
