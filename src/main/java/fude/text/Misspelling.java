package fude.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant who mistyped a word. */
public final class Misspelling {
    /** Slips of the fingers that a word may hold, and letters that it has at least for each. */
    private static final int MOST = 2;

    private static final int LETTERS = 2;

    private Misspelling() {}

    /** The nearest of some words, if it is but a slip or two away. */
    public static Optional<String> meant(String word, Collection<String> words) {
        String typed = word.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(one -> slips(typed, one) <= Math.min(MOST, one.length() / LETTERS))
                .min(Comparator.comparingInt(one -> slips(typed, one)));
    }

    /**
     * Letters put in, left out, mistaken, or in each other's place (the optimal string alignment
     * distance).
     */
    static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, i, other, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(int[][] slips, String one, int i, String other, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
        least = Math.min(least, slips[i - 1][j - 1] + (same ? 0 : 1));
        boolean turned =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return turned ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
