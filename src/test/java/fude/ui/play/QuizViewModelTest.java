package fude.ui.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.Samples;
import fude.ui.state.Lab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuizViewModelTest {
    private final Lab lab = new Lab();
    private final QuizViewModel model = new QuizViewModel(lab, Runnable::run);

    @BeforeEach
    void begin() {
        Learned.begin(lab);
    }

    private Round round() {
        return model.roundProperty().get();
    }

    @Test
    void anUntrainedNetworkDoesNotPlay() {
        assertEquals("play.untrained", model.obstacleProperty().get().key());
        model.start();
        assertNull(round());
        Learned.learn(lab);
        assertNull(model.obstacleProperty().get());
    }

    @Test
    void aRoundHasTenQuestionsAndAnotherOneFollows() {
        Learned.learn(lab);
        model.next();
        for (int question = 1; question <= 10; question++) {
            assertEquals(question, round().number());
            model.answer(question % 2 == 0);
            assertTrue(round().told());
            assertEquals(question, round().given().size());
            model.next();
        }
        assertTrue(round().isOver());
        model.next();
        assertEquals(1, round().number());
        assertFalse(round().told());
    }

    @Test
    void theFirstAnswerCountsAndThereIsNoWayPastAQuestion() {
        Learned.learn(lab);
        model.start();
        Round asked = round();
        model.next();
        assertSame(asked, round(), "it is to be answered first");
        model.answer(false);
        model.answer(true);
        assertEquals(asked.question().first(), round().last());
    }

    @Test
    void otherDataEndTheRound() {
        Learned.learn(lab);
        model.start();
        Runs.begin(lab, Experiment.on(Samples.garments()));
        assertNull(round());
    }
}
