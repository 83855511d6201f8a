package fude.data.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands between the fields of a table: a comma, semicolon, tab or bar, or blanks.
 *
 * @param between a character; a tab for {@code isBlanks}
 * @param isBlanks any number of blanks or tabs
 * @param isLoose whether blanks stand around quotes
 */
record Separator(char between, boolean isBlanks, boolean isLoose) {
    private static final char COMMA = ',';
    private static final char BLANK = ' ';
    private static final String NAMED = "sep=";

    /** Whether a line says what the separator is, as spreadsheets have it. */
    static boolean isNamedBy(String line) {
        return line.toLowerCase(Locale.ROOT).startsWith(NAMED);
    }

    /** What separates the fields of these lines. */
    static Separator of(List<String> lines) {
        char found = named(lines).orElseGet(() -> guessed(lines));
        boolean loose = lines.stream().anyMatch(line -> isLoose(line, found));
        return new Separator(found == BLANK ? '\t' : found, found == BLANK, loose);
    }

    private static Optional<Character> named(List<String> lines) {
        String first = lines.isEmpty() ? "" : lines.get(0).replace("\"", "");
        return isNamedBy(first) && first.length() > NAMED.length()
                ? Optional.of(first.charAt(NAMED.length()))
                : Optional.empty();
    }

    /**
     * The first that most of the lines have in the same number; not the comma where others stand
     * between fields that have a comma each at most, before their decimals.
     */
    private static char guessed(List<String> lines) {
        for (char one : new char[] {'\t', ';', '|'}) {
            if (parts(lines, one) && (!parts(lines, COMMA) || hasDecimalCommas(lines, one))) {
                return one;
            }
        }
        boolean blanks = parts(lines, BLANK);
        if (blanks && (!parts(lines, COMMA) || hasDecimalCommas(lines, BLANK))) {
            return BLANK;
        }
        return COMMA;
    }

    private static boolean parts(List<String> lines, char separator) {
        Map<Integer, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(count(line, separator), 1, Integer::sum));
        counts.remove(0);
        int same = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        return 2 * same >= lines.size() && same > 0;
    }

    /** How often it stands outside of quotes; a run of blanks counts once. */
    private static int count(String line, char separator) {
        int count = 0;
        boolean quoted = false;
        char before = BLANK;
        String text = separator == BLANK ? line.strip().replace('\t', BLANK) : line;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            quoted ^= one == '"';
            boolean again = separator == BLANK && before == BLANK;
            count += one == separator && !quoted && !again ? 1 : 0;
            before = one;
        }
        return count;
    }

    private static boolean hasDecimalCommas(List<String> lines, char separator) {
        int with = 0;
        for (String line : lines) {
            String text = separator == BLANK ? line.strip().replaceAll("[ \t]+", " ") : line;
            int commas = 0;
            int most = 0;
            boolean loose = false;
            for (int i = 0; i < text.length(); i++) {
                char one = text.charAt(i);
                commas = one == separator ? 0 : commas + (one == COMMA ? 1 : 0);
                most = Math.max(most, commas);
                loose |= one == COMMA && !isBetweenDigits(text, i);
            }
            with += most <= 1 && !loose ? 1 : 0;
        }
        return 2 * with > lines.size();
    }

    private static boolean isBetweenDigits(String text, int place) {
        return place > 0
                && place + 1 < text.length()
                && Character.isDigit(text.charAt(place - 1))
                && Character.isDigit(text.charAt(place + 1));
    }

    private static boolean isLoose(String line, char separator) {
        return line.contains(separator + " \"")
                || line.contains("\" " + separator)
                || line.startsWith(" \"")
                || line.endsWith("\" ");
    }
}
