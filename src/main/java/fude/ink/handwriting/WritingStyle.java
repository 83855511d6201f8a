package fude.ink.handwriting;

/**
 * How somebody is asked to write, against their own habits.
 *
 * @param slant how much further the top leans to the right, as a part of the height
 * @param thickness of the line, against the usual one
 * @param wobble how unsteady the hand is, against the usual one; 0 for perfectly steady
 */
public record WritingStyle(double slant, double thickness, double wobble) {
    public static final WritingStyle USUAL = new WritingStyle(0, 1, 1);
}
