package fude.data.pictures;

import java.util.Comparator;

/** Names as people sort them: digits count as numbers, so that 2 comes before 10. */
public final class NaturalOrder implements Comparator<String> {
    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int iEnd = digitsFrom(one, i);
            int jEnd = digitsFrom(other, j);
            boolean numbers = iEnd > i && jEnd > j;
            int order =
                    numbers
                            ? byNumber(one.substring(i, iEnd), other.substring(j, jEnd))
                            : Integer.compare(one.codePointAt(i), other.codePointAt(j));
            if (order != 0) {
                return order;
            }
            i = numbers ? iEnd : i + Character.charCount(one.codePointAt(i));
            j = numbers ? jEnd : j + Character.charCount(other.codePointAt(j));
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static int digitsFrom(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return to;
    }

    /** Digits of any length. */
    private static int byNumber(String one, String other) {
        String plain = one.replaceFirst("^0+", "");
        String otherPlain = other.replaceFirst("^0+", "");
        int byLength = Integer.compare(plain.length(), otherPlain.length());
        return byLength != 0 ? byLength : plain.compareTo(otherPlain);
    }
}
