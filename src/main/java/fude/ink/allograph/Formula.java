package fude.ink.allograph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number in the notation of shapes, worked out anew whenever a hand draws the shape. */
interface Formula {
    /**
     * @param pen what ranges are drawn with, from left to right ({@link Sketch#between})
     * @param values of the names that the formula may have
     */
    double value(Sketch pen, Map<String, Double> values);

    /**
     * Reads {@code wide * 0.3..0.6 - (1 + waist) / 2}: names, numbers, ranges of them, and the four
     * operations as usual. A minus sign right before a number belongs to it.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Formula parse(String text) {
        return new Parser(text).whole();
    }

    /** Goes down the grammar: sums of products of factors. */
    final class Parser {
        private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
        private static final Pattern TOKEN =
                Pattern.compile(NUMBER + "(?:\\.\\." + NUMBER + ")?|\\w+|\\S");

        private final String text;
        private final List<String> tokens = new ArrayList<>();
        private int at;

        private Parser(String text) {
            this.text = text;
            Matcher matcher = TOKEN.matcher(text);
            while (matcher.find()) {
                tokens.add(matcher.group());
            }
        }

        private Formula whole() {
            Formula formula = sum();
            require(at == tokens.size());
            return formula;
        }

        private Formula sum() {
            return chain("+-", () -> chain("*/", this::factor));
        }

        private Formula chain(String operators, Supplier<Formula> operand) {
            Formula left = operand.get();
            while (at < tokens.size() && operators.contains(tokens.get(at))) {
                left = combined(tokens.get(at++), left, operand.get());
            }
            return left;
        }

        private static Formula combined(String operator, Formula a, Formula b) {
            return switch (operator) {
                case "+" -> (pen, values) -> a.value(pen, values) + b.value(pen, values);
                case "-" -> (pen, values) -> a.value(pen, values) - b.value(pen, values);
                case "*" -> (pen, values) -> a.value(pen, values) * b.value(pen, values);
                default -> (pen, values) -> a.value(pen, values) / b.value(pen, values);
            };
        }

        private Formula factor() {
            require(at < tokens.size());
            String token = tokens.get(at++);
            if (token.equals("(")) {
                Formula inner = sum();
                require(at < tokens.size() && tokens.get(at++).equals(")"));
                return inner;
            }
            if (token.equals("-")) {
                Formula inner = factor();
                return (pen, values) -> -inner.value(pen, values);
            }
            if (Character.isLetter(token.charAt(0))) {
                return (pen, values) -> Objects.requireNonNull(values.get(token), token);
            }
            return constant(token);
        }

        private static Formula constant(String token) {
            String[] ends = token.split("\\.\\.");
            double low = Double.parseDouble(ends[0]);
            double high = Double.parseDouble(ends[ends.length - 1]);
            return ends.length == 1
                    ? (pen, values) -> low
                    : (pen, values) -> pen.between(low, high);
        }

        private void require(boolean sound) {
            if (!sound) {
                throw new IllegalArgumentException(text);
            }
        }
    }
}
