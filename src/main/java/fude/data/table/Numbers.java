package fude.data.table;

import java.nio.charset.StandardCharsets;

/**
 * Numbers as tables write them: with a point or a comma before decimals, with an exponent, with
 * blanks or quotes around. Goes through each once, however long it is.
 */
public final class Numbers {
    /** Of an exact long, and of an exact power of ten as a double. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_POWER = 22;
    private static final double[] POWERS = powers();

    private Numbers() {}

    private static double[] powers() {
        double[] powers = new double[MOST_POWER + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /** Whether a text is a number, whole or not. */
    public static boolean isNumber(String text) {
        return !Double.isNaN(of(text));
    }

    /** The number that a text is; NaN if it is none. */
    public static double of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }

    /** The number that some bytes are, infinite beyond what a double holds; NaN if it is none. */
    static double of(byte[] bytes, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isAround(bytes[start])) {
            start++;
        }
        while (end > start && isAround(bytes[end - 1])) {
            end--;
        }
        return new Scan(bytes, start, end).number();
    }

    private static boolean isAround(byte one) {
        return one == ' ' || one == '\t' || one == '"' || one == '\'';
    }

    /** One go through a number. */
    private static final class Scan {
        private final byte[] bytes;
        private final int start;
        private final int end;
        private int at;
        private long mantissa;
        private int digits;
        private int decimals;

        Scan(byte[] bytes, int start, int end) {
            this.bytes = bytes;
            this.start = start;
            this.end = end;
            this.at = start;
        }

        double number() {
            boolean negative = sign();
            int first = at;
            digits();
            int whole = at - first;
            if (at < end && (bytes[at] == '.' || bytes[at] == ',')) {
                at++;
                int point = at;
                digits();
                decimals = at - point;
            }
            if (whole + decimals == 0) {
                return Double.NaN;
            }
            boolean hasPower = at < end && (bytes[at] == 'e' || bytes[at] == 'E');
            long power = hasPower ? power() : 0;
            if (at < end || power == Long.MIN_VALUE) {
                return Double.NaN;
            }
            long shift = power - decimals;
            if (digits <= MOST_DIGITS && Math.abs(shift) <= MOST_POWER) {
                double number =
                        shift < 0
                                ? mantissa / POWERS[(int) -shift]
                                : mantissa * POWERS[(int) shift];
                return negative ? -number : number;
            }
            String text = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
            return Double.parseDouble(text.replace(',', '.'));
        }

        private boolean sign() {
            boolean negative = at < end && bytes[at] == '-';
            if (negative || at < end && bytes[at] == '+') {
                at++;
            }
            return negative;
        }

        private void digits() {
            for (; at < end && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
                if (digits > 0 || bytes[at] > '0') {
                    digits++;
                    mantissa = digits <= MOST_DIGITS ? 10 * mantissa + bytes[at] - '0' : mantissa;
                }
            }
        }

        /** Behind the e; the least long there is where no digit stands there. */
        private long power() {
            at++;
            boolean negative = sign();
            int first = at;
            long power = 0;
            for (; at < end && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
                power = Math.min(1_000_000, 10 * power + bytes[at] - '0');
            }
            if (at == first) {
                return Long.MIN_VALUE;
            }
            return negative ? -power : power;
        }
    }
}
