package fude.ink.allograph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private static final Map<String, Double> VALUES = Map.of("wide", 0.5, "high", 3.0);

    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "-0.25, -0.25",
        "wide, 0.5",
        "-wide * 4, -2",
        "1 - wide - 0.25, 0.25",
        "1 + high * 2, 7",
        "12 / high / 2, 2",
        "(1 + high) / 2, 2",
        "1 - -2 * -(wide + 1), -2",
        "wide + -0.5..-0.5, 0"
    })
    void isWorkedOutAsUsual(String text, double value) {
        assertEquals(value, value(text), 1e-12);
    }

    @Test
    void aRangeIsDrawnAnewEachTime() {
        Sketch pen = new Sketch(new Rng(1), new Rng(2));
        Formula range = Formula.parse("10..20");
        double first = range.value(pen, VALUES);
        double second = range.value(pen, VALUES);
        assertTrue(first > 8 && first < 22 && second > 8 && second < 22);
        assertTrue(first != second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 +", "(1", "1 2", "wide high", "* 2", "1..", "?"})
    void anythingElseIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Formula.parse(text));
    }

    @Test
    void aNameThatWasNeverGivenIsNamed() {
        String message =
                assertThrows(NullPointerException.class, () -> value("narrow")).getMessage();
        assertEquals("narrow", message);
    }

    private static double value(String text) {
        return Formula.parse(text).value(new Sketch(new Rng(1), new Rng(2)), VALUES);
    }
}
