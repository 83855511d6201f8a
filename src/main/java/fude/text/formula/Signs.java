package fude.text.formula;

import java.text.Normalizer;

/** The many signs that people type for one. */
public final class Signs {
    static final int SUPERSCRIPT_MINUS = '⁻';

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    private Signs() {}

    /** The plain sign for a code point; itself where there is none. */
    static int plain(int typed) {
        int sign = isVariant(typed) ? normalized(typed) : typed;
        return switch (sign) {
            case '−', '‐', '‑', '–', '—', '―', 'ー' -> '-';
            case '×', '·', '⋅', '・', '∙', '✕', '∗' -> '*';
            case '÷', '∕' -> '/';
            case '∣' -> '|';
            case '、' -> ',';
            case '\u00a0', '\u2009', '\t', '\n', '\r' -> ' ';
            default -> Character.toLowerCase(sign);
        };
    }

    /** Full-width forms, subscript digits and slanted letters, but no superscripts. */
    private static boolean isVariant(int sign) {
        return sign >= 0xff00 && sign <= 0xffef
                || sign == 0x3000
                || sign >= 0x2080 && sign <= 0x2089
                || sign >= 0x1d400 && sign <= 0x1d7ff;
    }

    private static int normalized(int sign) {
        return Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC).codePointAt(0);
    }

    /** 0 to 9, or −1 for what is no superscript digit. */
    static int superscript(int sign) {
        return SUPERSCRIPTS.indexOf(sign);
    }

    /** Digits set high. */
    static String raised(String digits) {
        return shifted(digits, SUPERSCRIPTS);
    }

    static String raisedMinus() {
        return Character.toString(SUPERSCRIPT_MINUS);
    }

    /** A letter with its number: x₁, x₂ … x₁₀ … */
    public static String indexed(String letter, int number) {
        return letter + lowered(String.valueOf(number));
    }

    /** Digits set low; letters stay. */
    static String lowered(String text) {
        return shifted(text, SUBSCRIPTS);
    }

    private static String shifted(String text, String digits) {
        StringBuilder shifted = new StringBuilder();
        text.chars()
                .forEach(
                        sign ->
                                shifted.append(
                                        sign >= '0' && sign <= '9'
                                                ? digits.charAt(sign - '0')
                                                : (char) sign));
        return shifted.toString();
    }

    static boolean isSuperscript(int sign) {
        return sign == SUPERSCRIPT_MINUS || superscript(sign) >= 0;
    }
}
