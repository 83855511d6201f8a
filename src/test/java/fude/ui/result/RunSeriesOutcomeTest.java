package fude.ui.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.lab.FigureRange;
import fude.lab.Quantity;
import fude.text.Texts;
import fude.ui.look.Language;
import org.junit.jupiter.api.Test;

/** The result of a series of runs, in words. */
class RunSeriesOutcomeTest {
    private static String range(Texts texts, double least, double most) {
        return new RunSeriesOutcome(null, new Language(texts))
                .range(new FigureRange(Quantity.MEASURED_ACCURACY, 5, least, least, most));
    }

    @Test
    void endsOfTheRangeThatReadTheSameAreSaidOnce() {
        assertEquals(
                "5 runs with different seeds: 99.00 % each time.",
                range(Texts.ENGLISH, 0.99, 0.990_01));
        assertEquals("シードだけを変えた 5 回：どれも 99.00 % です。", range(Texts.JAPANESE, 0.99, 0.99));
        assertEquals(
                "5 runs with different seeds: 98.00 % in the median, between 98.00 % and 99.00 %."
                        + " Smaller differences are chance.",
                range(Texts.ENGLISH, 0.98, 0.99));
    }
}
