package fude.ui.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ink.FramingStep;
import fude.lab.reading.Reading;
import fude.nn.Prediction;
import fude.ui.Runs;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** The steps from the drawing to what the network sees, and what each of them does for it. */
class SeenViewModelTest {
    private final ExplainedLab explained = new ExplainedLab();
    private final SeenViewModel model =
            new SeenViewModel(explained.lab, explained.paper, Runnable::run);

    private FramingTrace seen() {
        return model.seenProperty().get();
    }

    private void look() {
        model.inSight.set(true);
    }

    private static void assertSameAnswer(Prediction one, Prediction other) {
        assertEquals(one.label(), other.label());
        for (int label = 0; label < one.classes(); label++) {
            assertEquals(one.probability(label), other.probability(label), 1e-6);
        }
    }

    @Test
    void aBlankPaperHasNoSteps() {
        explained.train();
        look();
        assertEquals(Reading.Outcome.NO_INK, seen().outcome());
        assertNull(seen().steps());
    }

    @Test
    void withAllStepsTheAnswerIsTheReading() {
        explained.train();
        look();
        explained.drawSeven();
        Reading reading = explained.paper.readingProperty().get();
        assertTrue(Arrays.equals(reading.image(), seen().steps().image()));
        assertSameAnswer(reading.prediction(), seen().all());
        assertSameAnswer(reading.prediction(), seen().switched());
        assertFalse(seen().isSwitched());
    }

    @Test
    void aStepThatIsSwitchedOffCostsWhatWasToldBefore() {
        explained.train();
        look();
        explained.drawSeven();
        Prediction usual = seen().all();
        Prediction without = seen().without().get(FramingStep.CROP);
        model.switchOf(FramingStep.CROP).set(false);
        assertTrue(seen().isSwitched());
        assertSameAnswer(without, seen().switched());
        assertSameAnswer(usual, seen().all());
        assertNotEquals(usual.confidence(), without.confidence());
    }

    @Test
    void allStepsAreSwitchedTogether() {
        explained.train();
        look();
        explained.drawSeven();
        model.switchAll(false);
        assertFalse(model.switchOf(FramingStep.GREY).get());
        assertEquals(EnumSet.noneOf(FramingStep.class), seen().on());
        model.switchAll(true);
        assertTrue(model.switchOf(FramingStep.CROP).get());
        assertFalse(seen().isSwitched());
    }

    @Test
    void ofSeveralDigitsTheOneInQuestionIsShown() {
        explained.train();
        look();
        explained.drawSeven();
        explained.drawOne();
        Reading reading = explained.paper.readingProperty().get();
        assertTrue(reading.isNumber());
        assertSame(reading.drawing(), seen().drawing());
        assertSameAnswer(reading.prediction(), seen().all());
    }

    @Test
    void anImageOfTheDataNeedsOnlyItsGreyLevels() {
        explained.begin();
        look();
        explained.paper.put(Runs.DIGITS.test().image(0));
        assertFalse(seen().applies(FramingStep.CROP));
        assertFalse(seen().applies(FramingStep.PEN));
        assertTrue(seen().applies(FramingStep.GREY));
    }

    @Test
    void anImageThatIsDrawnOnIsFramedAgain() {
        explained.begin();
        look();
        explained.paper.put(Runs.DIGITS.test().image(0));
        explained.drawSeven();
        assertTrue(seen().applies(FramingStep.CROP));
        assertFalse(seen().applies(FramingStep.PEN));
    }

    @Test
    void nothingIsWorkedOutWhileNobodyLooks() {
        explained.train();
        FramingTrace before = seen();
        explained.drawSeven();
        assertSame(before, seen());
        look();
        assertEquals(Reading.Outcome.ANSWERED, seen().outcome());
        model.inSight.set(false);
        explained.paper.clear();
        assertEquals(Reading.Outcome.ANSWERED, seen().outcome());
    }

    @Test
    void theStepsAreThoseOfTheSizeThatTheNetworkReads() {
        explained.begin(ExplainedLab.ofAnotherSize());
        look();
        explained.drawSeven();
        assertEquals(Reading.Outcome.ANSWERED, seen().outcome());
        assertEquals(2 * 2, seen().steps().image().length);
    }

    @Test
    void theStepsAreShownBeforeThereIsANetwork() {
        look();
        explained.drawSeven();
        assertEquals(Reading.Outcome.NO_NETWORK, seen().outcome());
        assertEquals(28 * 28, seen().steps().image().length);
    }
}
