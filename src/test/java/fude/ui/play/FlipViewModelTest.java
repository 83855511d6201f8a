package fude.ui.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.Samples;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FlipViewModelTest {
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final FlipViewModel model = new FlipViewModel(lab, paper, Runnable::run, Runnable::run);

    @BeforeEach
    void begin() {
        new DrawingViewModel(lab, paper, Runnable::run);
        Learned.begin(lab);
        model.played.set(true);
    }

    private Flip flip() {
        return model.flipProperty().get();
    }

    private void line(double y) {
        paper.begin(0, y, Double.NaN);
        paper.drawTo(1, y);
        paper.end();
    }

    /** Draws line below line until the network answers something else. */
    private int drawUntilFlipped() {
        int lines = 0;
        for (double y = 0.02; y <= 1 && !flip().isFlipped(); y += 0.06) {
            line(y);
            lines++;
        }
        assertTrue(flip().isFlipped());
        return lines;
    }

    @Test
    void anUntrainedNetworkHasNothingToFlip() {
        model.load(FlipViewModel.ANY);
        assertEquals("play.untrained", model.problemProperty().get().key());
        Learned.learn(lab);
        model.load(FlipViewModel.ANY);
        assertNull(model.problemProperty().get());
    }

    @Test
    void anImageOfTheChosenClassComesThatIsReadRightly() {
        Learned.learn(lab);
        model.load(1);
        assertEquals(0, flip().changed());
        assertEquals(1, flip().before().label());
        assertEquals(1, paper.readingProperty().get().prediction().label());
    }

    @Test
    void theFlipWithTheFewestPixelsStaysTheBest() {
        Learned.learn(lab);
        model.load(1);
        int lines = drawUntilFlipped();
        int count = flip().changed();
        assertTrue(count > 0);
        for (int i = 0; i < lines; i++) {
            paper.undo();
        }
        assertEquals(0, flip().changed());
        assertTrue(model.bestProperty().get().changed() <= count);
    }

    @Test
    void whatIsDrawnOutsideOfTheGameIsNoRecord() {
        Learned.learn(lab);
        model.played.set(false);
        model.load(1);
        int lines = drawUntilFlipped();
        assertNull(model.bestProperty().get());
        model.played.set(true);
        Learned.learn(lab);
        assertNull(model.bestProperty().get(), "the network has moved, nobody has drawn");
        for (int i = 0; i < lines; i++) {
            paper.undo();
        }
        assertNull(model.bestProperty().get());
        drawUntilFlipped();
        assertNotNull(model.bestProperty().get());
    }

    @Test
    void aNewNetworkHasNoRecord() {
        Learned.learn(lab);
        model.load(1);
        drawUntilFlipped();
        assertNotNull(model.bestProperty().get());
        lab.session().reset();
        assertNull(model.bestProperty().get());
    }

    @Test
    void erasedPixelsCount() {
        Learned.learn(lab);
        model.load(1);
        for (double y = 0.1; y < 1; y += 0.05) {
            paper.rub(0, y);
            paper.rub(1, y);
            paper.end();
        }
        assertTrue(flip().changed() > 0);
    }

    @Test
    void anEmptyPaperHasNothingToFlip() {
        Learned.learn(lab);
        model.load(1);
        assertNotNull(flip());
        paper.clear();
        assertNull(flip());
    }

    @Test
    void theBestFlipIsForgottenWithItsClasses() {
        Learned.learn(lab);
        model.load(FlipViewModel.ANY);
        drawUntilFlipped();
        Flip best = model.bestProperty().get();
        assertNotNull(best);
        Runs.begin(lab, Experiment.on(Samples.garments()));
        assertNotSame(best, model.bestProperty().get());
    }
}
