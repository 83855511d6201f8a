package fude.text.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.ReportedException;
import fude.text.Texts;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private static final List<String> X = List.of("x");
    private static final List<String> XY = List.of("x", "y");
    private static final double[] PLACES = {-3.1, -2, -1, -0.5, 0, 0.25, 1, 1.7, 4};

    private static Formula of(String text) throws ReportedException {
        return Formula.parse(text, X);
    }

    private static String error(String text, List<String> variables) {
        return Texts.ENGLISH.get(
                assertThrows(ReportedException.class, () -> Formula.parse(text, variables)));
    }

    static Stream<Arguments> closedForms() {
        return Stream.of(
                form("x² + 5x", x -> x * x + 5 * x),
                form("x^2+5*x", x -> x * x + 5 * x),
                form("y = sin x", Math::sin),
                form("f(x) = sin(x)", Math::sin),
                form("ｙ＝２ｘ＋１", x -> 2 * x + 1),
                form("（ｘ－１）（ｘ＋１）", x -> x * x - 1),
                form("2 sin x", x -> 2 * Math.sin(x)),
                form("２ｓｉｎ（ｘ）", x -> 2 * Math.sin(x)),
                form("sin x²", x -> Math.sin(x * x)),
                form("sin²x", x -> Math.sin(x) * Math.sin(x)),
                form("sin^2 x + cos^2 x", x -> 1),
                form("sin(x)²", x -> Math.sin(x) * Math.sin(x)),
                form("sin 2x", x -> Math.sin(2 * x)),
                form("sin πx", x -> Math.sin(Math.PI * x)),
                form("sin x cos x", x -> Math.sin(x) * Math.cos(x)),
                form("sinx", Math::sin),
                form("x sin x", x -> x * Math.sin(x)),
                form("xsinx", x -> x * Math.sin(x)),
                form("sin(x)x", x -> x * Math.sin(x)),
                form("sin x + 1", x -> Math.sin(x) + 1),
                form("sin x / 2", x -> Math.sin(x) / 2),
                form("sin -x", x -> -Math.sin(x)),
                form("sin sin x", x -> Math.sin(Math.sin(x))),
                form("Sin(X)", Math::sin),
                form("|x|", Math::abs),
                form("｜ｘ｜", Math::abs),
                form("2|x|x", x -> 2 * Math.abs(x) * x),
                form("||x| - 1|", x -> Math.abs(Math.abs(x) - 1)),
                form("|x|²", x -> x * x),
                form("abs(x)", Math::abs),
                form("abs x", Math::abs),
                form("π", x -> Math.PI),
                form("pi x", x -> Math.PI * x),
                form("e^x", Math::exp),
                form("e^-x", x -> Math.exp(-x)),
                form("e^(-x²/2)", x -> Math.exp(-x * x / 2)),
                form("exp(-x²)", x -> Math.exp(-x * x)),
                form("e x", x -> Math.E * x),
                form("√x", Math::sqrt),
                form("√x²", Math::abs),
                form("√(x)+1", x -> Math.sqrt(x) + 1),
                form("2√x", x -> 2 * Math.sqrt(x)),
                form("sqrt(x+1)", x -> Math.sqrt(x + 1)),
                form("ln x", Math::log),
                form("log(x)", Math::log),
                form("log10 x", Math::log10),
                form("log2 x", x -> Math.log(x) / Math.log(2)),
                form("cos x", Math::cos),
                form("tan x", Math::tan),
                form("tanh x", Math::tanh),
                form("arctan x", Math::atan),
                form("sinh x + cosh x", Math::exp),
                form("max(x,0)", x -> Math.max(x, 0)),
                form("min(x、1)", x -> Math.min(x, 1)),
                form("|max(|x|, 2) - 3|", x -> Math.abs(Math.max(Math.abs(x), 2) - 3)),
                form("step(x)", x -> x > 0 ? 1 : 0),
                form("sign x", Math::signum),
                form("relu(x)", x -> Math.max(x, 0)),
                form("σ(x)", x -> 1 / (1 + Math.exp(-x))),
                form("sigmoid(2x)*2-1", Math::tanh),
                form("1/2x", x -> x / 2),
                form("x − 3 ÷ 2 × x", x -> x - 1.5 * x),
                form("x·x", x -> x * x),
                form("-x²", x -> -x * x),
                form("(-x)²", x -> x * x),
                form("x⁻²", x -> 1 / (x * x)),
                form("x^-1", x -> 1 / x),
                form("2^3^x", x -> Math.pow(2, Math.pow(3, x))),
                form("x**3", x -> x * x * x),
                form("x^3/3 - x", x -> x * x * x / 3 - x),
                form("2 - -x", x -> 2 + x),
                form("+x", x -> x),
                form("2*-x", x -> -2 * x),
                form("1e-3x", x -> 0.001 * x),
                form("2e", x -> 2 * Math.E),
                form("2e-x", x -> 2 * Math.E - x),
                form(".5x + 2.", x -> 0.5 * x + 2),
                form("1/x", x -> 1 / x),
                form("𝑥²", x -> x * x),
                form("(x^4 - 8x^2)/4 + x", x -> (Math.pow(x, 4) - 8 * x * x) / 4 + x));
    }

    private static Arguments form(String text, DoubleUnaryOperator expected) {
        return Arguments.of(text, expected);
    }

    @ParameterizedTest
    @MethodSource("closedForms")
    void whatIsTypedIsWhatIsComputed(String text, DoubleUnaryOperator expected)
            throws ReportedException {
        Formula formula = of(text);
        for (double x : PLACES) {
            double value = expected.applyAsDouble(x);
            assertEquals(value, formula.at(x), tolerance(1e-12, value), "at " + x);
        }
    }

    private static double tolerance(double share, double value) {
        return Double.isFinite(value) ? share * Math.max(1, Math.abs(value)) : share;
    }

    @ParameterizedTest
    @MethodSource("closedForms")
    void itsTextIsTheSameFormula(String text, DoubleUnaryOperator expected)
            throws ReportedException {
        Formula formula = of(text);
        Formula again = of(formula.text());
        assertEquals(formula, again);
        for (double x : PLACES) {
            assertEquals(formula.at(x), again.at(x));
        }
    }

    @ParameterizedTest
    @MethodSource("closedForms")
    void itsSlopeIsThatOfSmallDifferences(String text, DoubleUnaryOperator expected)
            throws ReportedException {
        Formula formula = of(text);
        double h = 1e-6;
        for (double x : new double[] {-3.13, -0.51, 0.23, 0.77, 1.71}) {
            double slope = (expected.applyAsDouble(x + h) - expected.applyAsDouble(x - h)) / 2 / h;
            assertEquals(slope, formula.slope(0, x), tolerance(1e-6, slope), "at " + x);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x^2 + 5*x; x² + 5x",
                "1/2x; 1/2 · x",
                "1/(2x); 1/(2x)",
                "x-(1-x); x − (1 − x)",
                "x+(1-x); x + (1 − x)",
                "(x-1)-x; x − 1 − x",
                "(-x)^2; (−x)²",
                "-x^2; −x²",
                "--x; −(−x)",
                "(x^2)^3; (x²)³",
                "x^2^3; x^2³",
                "x^-2; x⁻²",
                "x^12; x¹²",
                "x^0.5; x^0.5",
                "2^(x+1); 2^(x + 1)",
                "2(x+1)(x-1); 2(x + 1) · (x − 1)",
                "-(x+1); −(x + 1)",
                "-2x; −2x",
                "x*-2; x · (−2)",
                "3*2*x; 3 · 2x",
                "2*sin(x); 2 sin(x)",
                "5e; 5 · e",
                "| sin πx |; |sin(πx)|",
                "2 pi x; 2πx",
                "pi*e*x; π · e · x",
                "abs(abs x - 1); abs(|x| − 1)",
                "2 sqrt(x+1); 2√(x + 1)",
                "sin² x; sin²(x)",
                "sqrt(x)^2; √(x)²",
                "1e-8 x; 1e-8 · x",
                "0.50x; 0.5x",
            })
    void textIsAsOnPaperWithNoMoreBracketsThanNeeded(String typed, String text)
            throws ReportedException {
        assertEquals(text, of(typed).text());
    }

    @Test
    void twoVariablesHaveTwoSlopes() throws ReportedException {
        Formula saddle = Formula.parse("z = x² − y² + xy", XY);
        assertEquals(4 - 9 + 6, saddle.at(2, 3));
        assertEquals(2 * 2 + 3, saddle.slope(0, 2, 3));
        assertEquals(-2 * 3 + 2, saddle.slope(1, 2, 3));
        assertEquals("x² − y² + x · y", saddle.text());
        assertTrue(saddle.uses("y"));
        assertFalse(Formula.parse("y = x²", XY).uses("y"));
        assertFalse(saddle.uses("z"));
    }

    @Test
    void variablesCanHaveNumbers() throws ReportedException {
        List<String> names = List.of("x1", "x2", "x10");
        Formula formula = Formula.parse("x₁ x₂ + 2 X10", names);
        assertEquals(2 * 3 + 8, formula.at(2, 3, 4));
        assertEquals("x₁ · x₂ + 2x₁₀", formula.text());
    }

    @Test
    void whatTheSlopeIsTakenByDoesNotTouchTheRest() throws ReportedException {
        // ln y is infinite at y = 0, but does not depend on x
        assertEquals(3, Formula.parse("3x + ln y", XY).slope(0, 1, 0));
        assertEquals(0, Formula.parse("y^y", XY).slope(0, 1, -0.5));
        assertEquals(0, of("x^0").slope(0, 0));
        assertEquals(1, of("x^1").slope(0, 0));
        assertEquals(0, of("x^2").slope(0, 0));
    }

    @Test
    void atAKinkItHasTheSlopeOfFrameworks() throws ReportedException {
        assertEquals(0, of("|x|").slope(0, 0));
        assertEquals(0, of("relu x").slope(0, 0));
        assertEquals(0, of("step x").slope(0, 0));
        assertEquals(0, of("sign x").slope(0, 2));
        assertEquals(0.5, of("max(x, 0)").slope(0, 0));
        assertEquals(1, of("max(x, 0)").slope(0, 3));
        assertEquals(0, of("min(x, 0)").slope(0, 3));
    }

    @Test
    void noNumberIsAValueToo() throws ReportedException {
        assertEquals(Double.POSITIVE_INFINITY, of("1/x").at(0));
        assertEquals(Double.POSITIVE_INFINITY, of("1/x²").at(0));
        assertEquals(Double.NaN, of("ln x").at(-1));
        assertEquals(Double.NaN, of("ln x").slope(0, -1));
        assertEquals(Double.NaN, of("√x").at(-1));
        assertEquals(Double.NaN, of("step x").at(Double.NaN));
        assertEquals(Double.POSITIVE_INFINITY, of("exp x").at(1000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x +; The formula ends too early: behind character 3, a number, a variable, a"
                        + " function or a bracket is expected.",
                "2x + * 3; Character 6 of the formula: a number, a variable, a function or a"
                        + " bracket is expected, but there is “*”.",
                "(x + 1; The formula ends too early: behind character 6, “)” is expected.",
                "x + 1); Character 6 of the formula: a sign such as + or * is expected, but there"
                        + " is “)”.",
                "|x; The formula ends too early: behind character 2, “|” is expected.",
                "x 2; Character 3 of the formula: a sign such as + or * is expected, but there is"
                        + " “2”.",
                "x + foo(x); Character 5 of the formula: “foo” is unknown. Use x, numbers, e, π and"
                        + " functions such as sin, exp, abs or max.",
                "2y; Character 2 of the formula: “y” is unknown. Use x, numbers, e, π and functions"
                        + " such as sin, exp, abs or max.",
                "xⁿ; Character 2 of the formula: “ⁿ” is unknown. Use x, numbers, e, π and functions"
                        + " such as sin, exp, abs or max.",
                "max(x); Character 6 of the formula: “,” is expected, but there is “)”.",
                "max x; Character 5 of the formula: “(” is expected, but there is “x”.",
                "1.2.3; Character 4 of the formula: a sign such as + or * is expected, but there is"
                        + " “.”.",
                "0,5x; Character 2 of the formula: a sign such as + or * is expected, but there is"
                        + " “,”.",
                "1e999; Character 1 of the formula: a number up to 1e308 is expected, but there is"
                        + " “1”.",
                "sin⁻¹ x; Character 4 of the formula: a number up to 1e308 is expected, but there"
                        + " is “⁻”.",
                "x = 2; Character 3 of the formula: a sign such as + or * is expected, but there is"
                        + " “=”.",
                "y = x = 2; Character 7 of the formula: a sign such as + or * is expected, but"
                        + " there is “=”.",
                "sin x = 2; Character 7 of the formula: a sign such as + or * is expected, but"
                        + " there is “=”.",
                "x # 2; Character 3 of the formula: a sign such as + or * is expected, but there is"
                        + " “#”.",
                "𝑥 + $; Character 5 of the formula: a number, a variable, a function or a bracket"
                        + " is expected, but there is “$”.",
                "sin; The formula ends too early: behind character 3, a number, a variable, a"
                        + " function or a bracket is expected.",
                "y =; There is no formula. Type one, such as x² + 5x.",
            })
    void anErrorNamesThePlaceAndWhatIsExpected(String typed, String message) {
        assertEquals(message, error(typed, X));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "　", "y ="})
    void nothingIsNoFormula(String nothing) {
        assertEquals("There is no formula. Type one, such as x² + 5x.", error(nothing, X));
    }

    @Test
    void errorsAreSaidInJapaneseToo() {
        ReportedException wrong = assertThrows(ReportedException.class, () -> of("ｘ＋"));
        assertEquals("式が途中で終わっています。2 文字目の後に数、変数、関数、かっこのどれかが必要です。", Texts.JAPANESE.get(wrong));
    }

    @Test
    void lengthAndDepthAreBounded() throws ReportedException {
        assertEquals(
                "The formula is too long. Use fewer numbers and signs.",
                error("x" + "+x".repeat(3000), X));
        assertEquals(
                "The formula is too long. Use fewer numbers and signs.",
                error("x" + "+x".repeat(150), X));
        assertTrue(error("(".repeat(2000) + "x", X).contains("too many brackets"));
        assertTrue(error("+".repeat(2000) + "x", X).contains("too many brackets"));
        assertTrue(error("2^".repeat(2000) + "x", X).contains("too long"));
        assertTrue(error("sin ".repeat(900) + "x", X).contains("too many brackets"));
        assertTrue(error("x" + "²".repeat(900), X).contains("up to 1e308"));
        assertEquals(2, of("(".repeat(300) + "x" + ")".repeat(300)).at(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "sin ", "2^-", "√", "x-(", "2(", "(2^"})
    void whatIsReadCanBeWrittenAndReadHoweverDeep(String part) throws ReportedException {
        String open = part.replaceAll("[^(]", "");
        String typed = part.repeat(60) + "x" + ")".repeat(60 * open.length());
        assertEquals(of(typed), of(of(typed).text()));
    }

    @Test
    void whateverIsTypedIsReadOrReported() throws ReportedException {
        String[] parts = {
            "x", "y", "2", "0.5", "+", "-", "*", "/", "^", "²", "(", ")", "|", "√", "sin ", "max(",
            ",", "e", "π", " ", "=", "exp", "⁻"
        };
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(9); n > 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            try {
                Formula formula = Formula.parse(text.toString(), XY);
                Formula again = Formula.parse(formula.text(), XY);
                assertEquals(formula, again, text.toString());
                assertEquals(formula.at(0.3, -0.7), again.at(0.3, -0.7), text.toString());
                read++;
            } catch (ReportedException reported) {
                assertFalse(Texts.ENGLISH.get(reported).isBlank());
            }
        }
        assertNotEquals(0, read);
    }
}
