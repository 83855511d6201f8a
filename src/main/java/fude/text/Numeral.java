package fude.text;

import org.jspecify.annotations.Nullable;

/**
 * A number within a name: digits of any script (7, ７, ٧), a sign for a whole number (⑦, ❼, Ⅶ), or
 * Chinese numerals by their places (一〇) or with units (二十三).
 *
 * @param digits without leading zeros
 * @param end the place behind it
 */
record Numeral(String digits, int end) implements Comparable<Numeral> {
    private static final String KANJI = "〇一二三四五六七八九";
    private static final String OLD_KANJI = "零壱弐参";
    private static final String UNITS = "十百千";

    /** The first sign of a row, the last one, and the number of the first. */
    private static final int[][] SIGNS = {
        {0x24ea, 0x24ea, 0}, {0x2460, 0x2473, 1}, {0x3251, 0x325f, 21}, {0x32b1, 0x32bf, 36},
        {0x2776, 0x277f, 1}, {0x2780, 0x2789, 1}, {0x278a, 0x2793, 1}, {0x2474, 0x2487, 1},
        {0x2160, 0x216b, 1}, {0x2170, 0x217b, 1}, {0x3220, 0x3229, 1}, {0x3280, 0x3289, 1}
    };

    /** The number that begins here; null where none does. */
    static @Nullable Numeral at(String name, int from) {
        char first = name.charAt(from);
        if (Character.isDigit(first)) {
            return ofDigits(name, from);
        }
        if (first < 0x2160) {
            return null;
        }
        int sign = sign(first);
        if (sign >= 0) {
            return new Numeral(plain(Integer.toString(sign)), from + 1);
        }
        return kanji(first) >= 0 || unit(first) > 0 ? ofKanji(name, from) : null;
    }

    @Override
    public int compareTo(Numeral other) {
        int byLength = Integer.compare(digits.length(), other.digits.length());
        return byLength != 0 ? byLength : digits.compareTo(other.digits);
    }

    private static Numeral ofDigits(String name, int from) {
        StringBuilder digits = new StringBuilder();
        int to = from;
        while (to < name.length() && Character.isDigit(name.charAt(to))) {
            digits.append((char) ('0' + Character.digit(name.charAt(to), 10)));
            to++;
        }
        return new Numeral(plain(digits.toString()), to);
    }

    private static Numeral ofKanji(String name, int from) {
        StringBuilder places = new StringBuilder();
        long sum = 0;
        long before = 0;
        boolean units = false;
        int to = from;
        for (; to < name.length(); to++) {
            int digit = kanji(name.charAt(to));
            int unit = unit(name.charAt(to));
            if (digit >= 0) {
                places.append(digit);
                before = before * 10 % 1_000_000_000L + digit;
            } else if (unit > 0) {
                units = true;
                sum += unit * Math.max(1, before);
                before = 0;
            } else {
                break;
            }
        }
        return new Numeral(plain(units ? Long.toString(sum + before) : places.toString()), to);
    }

    private static String plain(String digits) {
        int from = 0;
        while (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    private static int sign(char letter) {
        for (int[] row : SIGNS) {
            if (letter >= row[0] && letter <= row[1]) {
                return row[2] + letter - row[0];
            }
        }
        return -1;
    }

    private static int kanji(char letter) {
        int digit = KANJI.indexOf(letter);
        return digit >= 0 ? digit : OLD_KANJI.indexOf(letter);
    }

    /** 10, 100 or 1000; 0 of other letters. */
    private static int unit(char letter) {
        int place = UNITS.indexOf(letter);
        return place < 0 ? 0 : (int) Math.pow(10, place + 1);
    }
}
