package fude.ui.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import fude.lab.reading.Reading;
import fude.text.Message;
import fude.text.Texts;
import fude.training.kept.KeptMoment;
import fude.training.measure.Reliability;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfidenceViewModelTest {
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final ConfidenceViewModel model = new ConfidenceViewModel(lab, paper, Runnable::run);

    @BeforeEach
    void begin() {
        new DrawingViewModel(lab, paper, Runnable::run);
        Learned.begin(lab);
    }

    private Reading.Outcome outcome() {
        return paper.readingProperty().get().outcome();
    }

    private String oddity() {
        Message name = model.oddityProperty().get().name();
        return Texts.ENGLISH.get(name);
    }

    @Test
    void theReliabilityIsThatOfTheMeasuredImages() {
        Learned.learn(lab);
        Reliability reliability = model.reliabilityProperty().get();
        assertEquals(500, reliability.right().whole());
        assertEquals(lab.snapshot().evaluation().right(), reliability.right().part());
    }

    @Test
    void theReliabilityIsFoundAgainAfterEachEpoch() {
        Learned.learn(lab);
        Reliability first = model.reliabilityProperty().get();
        Learned.learn(lab);
        assertSame(first, model.reliabilityProperty().get(), "nothing was measured");
        Locked.stands(lab, Runs.trained(Runs.experiment("epochs", "2")));
        assertNotNull(model.reliabilityProperty().get());
        assertNotSame(first, model.reliabilityProperty().get());
    }

    @Test
    void theReliabilityIsThatOfTheMomentThatIsLookedAt() {
        Learned.learn(lab);
        KeptMoment first = lab.snapshot().moments().list().get(0);
        lab.look(first, lab.snapshot().classifier().with(first.weights()));
        assertEquals(first.evaluation().right(), model.reliabilityProperty().get().right().part());
        lab.lookNow();
        assertEquals(
                lab.snapshot().evaluation().right(),
                model.reliabilityProperty().get().right().part());
    }

    @Test
    void aBlankPageIsReadWhenItIsPutThereOnPurpose() {
        assertEquals(Reading.Outcome.NO_INK, outcome());
        model.blankPage();
        assertEquals(Reading.Outcome.ANSWERED, outcome());
        assertEquals("A blank page", oddity());
        for (byte pixel : paper.readingProperty().get().image()) {
            assertEquals(0, pixel);
        }
    }

    @Test
    void aBlankPageIsPlainPaperToDrawOn() {
        model.blankPage();
        paper.begin(0.5, 0.5, Double.NaN);
        assertNull(paper.imageProperty().get());
        assertNull(model.oddityProperty().get());
        paper.undo();
        assertEquals(Reading.Outcome.ANSWERED, outcome(), "the blank page again");
        paper.clear();
        assertEquals(Reading.Outcome.NO_INK, outcome());
        assertNull(model.oddityProperty().get());
    }

    @Test
    void lettersComeInTheirOrder() {
        model.letter();
        assertEquals("The letter A", oddity());
        assertFalse(paper.strokes().isEmpty());
        model.letter();
        assertEquals("The letter E", oddity());
    }

    @Test
    void noiseIsAnotherOneEachTimeUntilItIsDrawnOn() {
        model.noise();
        byte[] first = paper.imageProperty().get();
        assertEquals("Noise", oddity());
        model.noise();
        assertFalse(Arrays.equals(first, paper.imageProperty().get()));
        paper.begin(0.5, 0.5, Double.NaN);
        assertNull(model.oddityProperty().get());
    }
}
