package fude.text;

/** A line of text that a file can hold: the name of a class or of a data set, a note. */
public final class TextLine {
    /** In characters. */
    public static final int MAX_LENGTH = 4096;

    private static final int SHOWN_LENGTH = 60;

    private TextLine() {}

    /** Whether a text is short enough and has no control characters. */
    public static boolean isLine(String text) {
        return text.length() <= MAX_LENGTH && hasNoControls(text);
    }

    /** Whether a text has neither tabs nor ends of lines nor other control characters. */
    public static boolean hasNoControls(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    /** The beginning of any text, as it can be shown in a sentence. */
    public static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "?");
        int points = line.codePointCount(0, line.length());
        return points <= SHOWN_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN_LENGTH)) + "…";
    }
}
