package fude.text;

/**
 * Numbers as people write them, of which Java reads more: 0x1p-1, 0.5d, NaN, digits of other
 * scripts.
 */
public final class Decimal {
    private Decimal() {}

    /**
     * @throws NumberFormatException if it is something else
     */
    public static double parse(String text) {
        return Double.parseDouble(checked(text));
    }

    /**
     * A whole number.
     *
     * @throws NumberFormatException if it is something else, or has no room in an {@code int}
     */
    public static int parseWhole(String text) {
        return Integer.parseInt(checked(text));
    }

    private static String checked(String text) {
        if (!text.matches("[0-9.eE+-]+")) {
            throw new NumberFormatException(text);
        }
        return text;
    }
}
