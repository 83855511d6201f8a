package fude.text.formula;

/**
 * How parts of a formula are written on paper: 5x, x², sin²(x), |x|. {@link Parser} reads all of it
 * as the same formula.
 */
final class Notation {
    static final String MINUS = "−";

    private static final String TIMES = " · ";

    private Notation() {}

    /** A number before what is no number needs no sign: 5x, 2πx, 5(x + 1), 5 sin(x). */
    static String product(Node left, Node right) {
        String by = right.text(Node.POWER);
        return left.text(Node.PRODUCT) + (isNumber(left) ? joint(by) : TIMES) + by;
    }

    private static boolean isNumber(Node node) {
        if (node instanceof Node.Minus minus) {
            return isNumber(minus.part());
        }
        if (node instanceof Node.Pair pair && pair.operator() == Operator.TIMES) {
            return isNumber(pair.left()) && isNumber(pair.right());
        }
        return node instanceof Node.Constant && node.text().matches("[\\d.]+|π");
    }

    /** Letters of a function stand apart; an e behind digits could be a power of ten. */
    private static String joint(String by) {
        long letters = by.codePoints().takeWhile(Character::isLetter).count();
        if (letters > 1) {
            return " ";
        }
        boolean digit = by.matches("[\\d.].*");
        return digit || by.startsWith("e") ? TIMES : "";
    }

    /** Whole exponents are set high, behind the name of a function or behind all else. */
    static String power(Node base, Node exponent) {
        boolean isNegative = exponent instanceof Node.Minus;
        Node size = exponent instanceof Node.Minus minus ? minus.part() : exponent;
        if (!(size instanceof Node.Constant) || !size.text().matches("\\d{1,3}")) {
            return base.text(Node.WHOLE) + "^" + exponent.text(Node.POWER);
        }
        String high = Signs.raised(size.text());
        if (base instanceof Node.Call call && call.function().hasName() && !isNegative) {
            return call(call.function(), high, call.part());
        }
        return base.text(Node.WHOLE) + (isNegative ? Signs.raisedMinus() : "") + high;
    }

    /**
     * @param exponent set high; empty for none
     */
    static String call(Function function, String exponent, Node part) {
        String of = part.text();
        return switch (function) {
            case SQRT -> "√(" + of + ")";
            // bars within bars could end them
            case ABS -> of.contains("|") ? function.id() + "(" + of + ")" : "|" + of + "|";
            default -> function.id() + exponent + "(" + of + ")";
        };
    }
}
