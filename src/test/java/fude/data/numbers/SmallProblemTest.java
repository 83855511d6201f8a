package fude.data.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DataKind;
import fude.text.ReportedException;
import fude.text.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallProblemTest {

    @ParameterizedTest
    @CsvSource({
        "spiral, spiral",
        "'  spiral  points=250 noise=0.1 ', spiral points=250 noise=0.1",
        "circle classes=3 points=300, circle points=300 classes=3",
        "circle noise=0 points=500, circle",
        "gate-xor, gate-xor",
        "gate-01101001, gate-01101001",
        "y=sin x, y = sin(x)",
        "f(x) = x² + 5x from=-10 to=10, y = x² + 5x from=-10 to=10",
        "y = 2x noise=0.5 seed=7, y = 2x noise=0.5 seed=7",
    })
    void aNameIsReadAndWrittenAsTheSameProblem(String written, String name)
            throws ReportedException {
        SmallProblem problem = SmallProblem.parse(written);
        assertEquals(name, problem.name());
        assertEquals(problem, SmallProblem.parse(name));
        assertEquals(name, problem.split().name());
        assertTrue(SmallProblem.isMeant(written));
        assertEquals(Optional.of(problem.kind()), SmallProblem.kind(written));
        assertEquals(problem.kind(), problem.split().kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"digits", "mnist", "spirals", "gate-2", "gate-011", "x", "./circle", ""})
    void otherNamesMeanOtherData(String name) {
        assertFalse(SmallProblem.isMeant(name));
        assertEquals(Optional.empty(), SmallProblem.kind(name));
    }

    @ParameterizedTest
    @CsvSource({
        "spiral colour=3, small.no-option, colour",
        "spiral points=0, small.option-whole, points",
        "spiral points=2.5, small.option-whole, points",
        "spiral points=many, small.option-whole, many",
        "spiral noise=-1, small.option, noise",
        "spiral noise=NaN, small.option, noise",
        "spiral classes=7, small.option-whole, classes",
        "xor classes=3, small.option-not-of, classes",
        "gate-xor points=4, small.option-not-of, points",
        "y = x classes=3, small.option-not-of, classes",
        "y = x from=2 to=1, small.from-to, 2",
        "spiral of points, small.unknown, spiral of points",
    })
    void whatCannotBeReadIsNamed(String name, String key, String part) {
        assertEquals(key, Sentences.reported(() -> SmallProblem.parse(name), part));
    }

    @ParameterizedTest
    @CsvSource({"y = 1/x points=11, 0", "y = ln x, -5", "y = sqrt(x) from=-1 to=1, -1"})
    void aFunctionMustBeFiniteWhereItIsLearned(String name, String place) throws ReportedException {
        SmallProblem problem = SmallProblem.parse(name);
        assertEquals("small.not-finite", Sentences.reported(problem::split, "x ="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "circle",
                "xor",
                "gauss",
                "spiral",
                "line",
                "parabola",
                "sine",
                "v",
                "y = x noise=1"
            })
    void theSeedAloneDecidesWhereThePointsLie(String name) throws ReportedException {
        NumberSplit one = SmallProblem.parse(name + " noise=0.2").split();
        NumberSplit same = SmallProblem.parse(name + " noise=0.2").split();
        NumberSplit other = SmallProblem.parse(name + " noise=0.2 seed=2").split();
        assertEquals(one.training().checksum(), same.training().checksum());
        assertEquals(one.test().checksum(), same.test().checksum());
        assertNotEquals(one.training().checksum(), other.training().checksum());
    }

    @ParameterizedTest
    @CsvSource({"spiral, 250, 250", "spiral points=101 test=20, 81, 20", "gauss points=2, 1, 1"})
    void aShareIsForTesting(String name, int training, int test) throws ReportedException {
        NumberSplit split = SmallProblem.parse(name).split();
        assertEquals(training, split.trainingSize());
        assertEquals(test, split.testSize());
    }

    /** A single point is learned, and tested with: there is no other. */
    @ParameterizedTest
    @ValueSource(strings = {"gauss points=1", "y = x points=1"})
    void onePointIsBoth(String name) throws ReportedException {
        NumberSplit split = SmallProblem.parse(name).split();
        assertEquals(1, split.trainingSize());
        assertEquals(1, split.testSize());
    }

    @ParameterizedTest
    @CsvSource({"0, 100 100 100", "50, 150 75 75", "99, 297 2 1"})
    void theBalanceIsTheShareOfTheFirstClass(double balance, String counts)
            throws ReportedException {
        SmallProblem problem =
                new SmallProblem(
                        "circle",
                        Map.of(Option.POINTS, 300.0, Option.CLASSES, 3.0, Option.BALANCE, balance));
        NumberSplit split = problem.split();
        int[] found = new int[3];
        for (NumberTable table : List.of(split.training(), split.test())) {
            IntStream.range(0, table.size()).forEach(i -> found[table.label(i)]++);
        }
        assertEquals(counts, found[0] + " " + found[1] + " " + found[2]);
        assertEquals(List.of("A", "B", "C"), split.classNames());
    }

    static List<Shape> shapes() {
        return List.of(Shape.values());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void withoutNoisePointsLieWhereTheirClassSays(Shape shape) throws ReportedException {
        NumberSplit split = new SmallProblem(shape.id(), Map.of()).split();
        for (int i = 0; i < split.training().size(); i++) {
            double x = split.training().value(i, 0);
            double y = split.training().value(i, 1);
            boolean first = split.training().label(i) == 0;
            double radius = Math.hypot(x, y);
            switch (shape) {
                case CIRCLE -> assertEquals(first, radius < 2.75, () -> "radius " + radius);
                case XOR -> assertEquals(first, x * y > 0);
                case SPIRAL -> {
                    double turns = 1.75 * radius / 5 + (first ? 0 : 0.5);
                    assertEquals(radius * Math.sin(2 * Math.PI * turns), x, 1e-9);
                    assertEquals(radius * Math.cos(2 * Math.PI * turns), y, 1e-9);
                }
                case LINE -> assertEquals(first, y < 0.5 * x + 1);
                case PARABOLA -> assertEquals(first, y < 0.3 * x * x - 3);
                case SINE -> assertEquals(first, y < 3 * Math.sin(x));
                case V -> assertEquals(first, y < 1.5 * Math.abs(x) - 3);
                default -> assertTrue(radius < 12);
            }
        }
    }

    /** Means at (2, 2) and (−2, −2), deviation 1: the mean of 250 is known to about 0.06. */
    @Test
    void theCloudsLieAroundTheirMiddles() throws ReportedException {
        NumberTable points = SmallProblem.parse("gauss points=1000").split().training();
        for (int label = 0; label < 2; label++) {
            int of = label;
            for (int column = 0; column < 2; column++) {
                int at = column;
                double mean =
                        IntStream.range(0, points.size())
                                .filter(i -> points.label(i) == of)
                                .mapToDouble(i -> points.value(i, at))
                                .average()
                                .orElseThrow();
                assertEquals(of == 0 ? 2 : -2, mean, 0.3);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gate-and, 0 0 0 1",
        "gate-or, 0 1 1 1",
        "gate-nand, 1 1 1 0",
        "gate-xor, 0 1 1 0",
        "gate-01101001, 0 1 1 0 1 0 0 1"
    })
    void aTruthTableIsLearnedAndMeasuredWhole(String name, String outputs)
            throws ReportedException {
        NumberSplit split = SmallProblem.parse(name).split();
        String[] expected = outputs.split(" ");
        int inputs = expected.length == 4 ? 2 : 3;
        assertEquals(expected.length, split.trainingSize());
        assertEquals(split.training().checksum(), split.test().checksum());
        for (int row = 0; row < expected.length; row++) {
            assertEquals(
                    expected[row], split.classNames().get(split.training().label(row)), name + row);
            for (int input = 0; input < inputs; input++) {
                double bit = row >> inputs - 1 - input & 1;
                assertEquals(bit, split.training().value(row, input));
            }
        }
    }

    @Test
    void aFunctionIsLearnedFromEvenlySpacedNumbers() throws ReportedException {
        NumberSplit split = SmallProblem.parse("y = x^2 from=-1 to=3 points=5 test=20").split();
        assertEquals(DataKind.FUNCTION, split.kind());
        assertEquals(4, split.trainingSize());
        for (NumberTable table : List.of(split.training(), split.test())) {
            for (int i = 0; i < table.size(); i++) {
                double x = table.value(i, 0);
                assertEquals(Math.rint(x), x, 1e-12);
                assertEquals(x * x, table.target(i), 1e-12);
            }
        }
        assertEquals(new Frame(-2.6, 4.6, -1.35, 10.35), rounded(split.frame()));
        assertEquals(4, split.truth().y(-2));
    }

    private static Frame rounded(Frame frame) {
        return new Frame(
                Math.rint(1e6 * frame.left()) / 1e6,
                Math.rint(1e6 * frame.right()) / 1e6,
                Math.rint(1e6 * frame.bottom()) / 1e6,
                Math.rint(1e6 * frame.top()) / 1e6);
    }
}
