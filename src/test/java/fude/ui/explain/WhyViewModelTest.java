package fude.ui.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.reading.Reading;
import fude.nn.Attribution;
import fude.ui.Runs;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The reasons for an answer follow the reading while they are looked at. */
class WhyViewModelTest {
    private final ExplainedLab explained = new ExplainedLab();
    private final WhyViewModel model =
            new WhyViewModel(explained.lab, explained.paper, Runnable::run);

    private Explanation why() {
        return model.whyProperty().get();
    }

    private void look() {
        model.inSight.set(true);
    }

    @Test
    void nothingIsWorkedOutWhileNobodyLooks() {
        explained.begin();
        explained.drawSeven();
        assertEquals(Reading.Outcome.NO_INK, why().outcome());
        look();
        Explanation before = why();
        assertEquals(Reading.Outcome.ANSWERED, before.outcome());
        model.inSight.set(false);
        explained.paper.clear();
        assertSame(before, why());
        look();
        assertEquals(Reading.Outcome.NO_INK, why().outcome());
    }

    @Test
    void theAnswerIsTheReadingAndTheOtherClassIsTheRunnerUp() {
        explained.train();
        look();
        explained.drawSeven();
        Reading reading = explained.paper.readingProperty().get();
        assertEquals(reading.prediction().label(), why().prediction().label());
        assertEquals(reading.prediction().runnerUp(), why().other());
        assertTrue(model.lab.isTrained());
    }

    @Test
    void theAnswerIsComparedWithAnyOtherClassButItself() {
        explained.train();
        look();
        explained.drawSeven();
        int answer = why().prediction().label();
        int runnerUp = why().other();
        int third = (answer + 1) % 10 == runnerUp ? (answer + 2) % 10 : (answer + 1) % 10;
        model.against.set(third);
        assertEquals(third, why().other());
        model.against.set(answer);
        assertEquals(runnerUp, why().other());
    }

    @Test
    void otherClassesAreComparedWithTheRunnerUpAgain() {
        explained.train();
        look();
        explained.drawSeven();
        model.against.set(0);
        explained.begin(ExplainedLab.ofAnotherSize());
        assertEquals(-1, model.against.get());
    }

    @Test
    void theReasonsFollowTheNetworkWhileItLearns() {
        explained.begin();
        look();
        explained.drawSeven();
        Attribution before = why().forAnswer();
        assertFalse(model.lab.isTrained());
        explained.train();
        assertNotEquals(
                Arrays.toString(before.ofInputs()), Arrays.toString(why().forAnswer().ofInputs()));
    }

    @Test
    void theStrongestUnitOfTheFirstLayerIsAskedAboutUntilAnotherIsChosen() {
        explained.train();
        look();
        explained.drawSeven();
        UnitReason first = why().unit();
        assertEquals(0, first.layer());
        assertEquals(first.strongest().get(0), first.unit());
        model.choose(1, 5);
        assertEquals(1, why().unit().layer());
        assertEquals(5, why().unit().unit());
        model.choose(0, -1);
        assertEquals(first.unit(), why().unit().unit());
    }

    @Test
    void imagesOfAnotherSizeAreExplainedAsWell() {
        explained.begin(ExplainedLab.ofAnotherSize());
        look();
        explained.drawSeven();
        assertEquals(Reading.Outcome.ANSWERED, why().outcome());
        assertEquals(2, why().form().columns());
    }

    @Test
    void aDrawingWaitsForANetwork() {
        look();
        explained.drawSeven();
        assertEquals(Reading.Outcome.NO_NETWORK, why().outcome());
        Runs.begin(explained.lab, Runs.experiment());
        assertEquals(Reading.Outcome.ANSWERED, why().outcome());
    }
}
