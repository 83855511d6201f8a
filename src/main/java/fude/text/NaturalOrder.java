package fude.text;

import java.util.Comparator;

/**
 * Names as people sort them: numbers count as numbers, so that 2 comes before 10, 二 before 十, ②
 * before ⑩ and ２ before １０.
 */
public final class NaturalOrder implements Comparator<String> {
    /** All numbers, however they are written, have the place of digits among letters. */
    private static final int DIGIT = '0';

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            Numeral number = Numeral.at(one, i);
            Numeral otherNumber = Numeral.at(other, j);
            int order;
            if (number != null && otherNumber != null) {
                order = number.compareTo(otherNumber);
                i = number.end();
                j = otherNumber.end();
            } else {
                int letter = number == null ? one.codePointAt(i) : DIGIT;
                int otherLetter = otherNumber == null ? other.codePointAt(j) : DIGIT;
                order = Integer.compare(letter, otherLetter);
                i += Character.charCount(letter);
                j += Character.charCount(otherLetter);
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest != 0 ? rest : one.compareTo(other);
    }
}
