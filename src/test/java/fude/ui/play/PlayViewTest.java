package fude.ui.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Message;
import fude.text.Texts;
import fude.ui.Learned;
import fude.ui.ViewStage;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The games, each from its empty state to its end. */
class PlayViewTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final PatientTutor tutor = new PatientTutor();
    private final List<KeyCode> passedOn = new ArrayList<>();

    @BeforeEach
    void open() {
        Learned.begin(lab);
        new DrawingViewModel(lab, paper, Runnable::run);
        PlayView[] view = new PlayView[1];
        stage.interact(
                () -> {
                    view[0] =
                            new PlayView(
                                    new FlipViewModel(lab, paper, Runnable::run, Runnable::run),
                                    new QuizViewModel(lab, Runnable::run),
                                    new TeachViewModel(lab, paper, tutor),
                                    new SimpleBooleanProperty(true),
                                    new Language(Texts.ENGLISH),
                                    new Appearance());
                    view[0].addEventHandler(
                            KeyEvent.KEY_PRESSED, event -> passedOn.add(event.getCode()));
                });
        stage.show(view[0], 800, 400);
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void press(String id) {
        stage.interact(stage.<ButtonBase>node(id)::fire);
    }

    private void learn() {
        stage.interact(() -> Learned.learn(lab));
    }

    private void line(double y) {
        stage.interact(
                () -> {
                    paper.begin(0, y, Double.NaN);
                    paper.drawTo(1, y);
                    paper.end();
                });
    }

    @Test
    void anImageIsDrawnOnUntilItFlips() {
        press("flip-load");
        assertTrue(stage.text("flip-problem").startsWith("The network has learned"));
        learn();
        stage.interact(() -> stage.<ComboBox<Integer>>node("flip-class").setValue(1));
        press("flip-load");
        assertEquals("0 / 784 pixels", stage.text("flip-count"));
        assertEquals("", stage.text("flip-problem"));
        assertEquals(1, paper.readingProperty().get().prediction().label());
        for (double y = 0.02; y <= 1 && stage.text("flip-best").isEmpty(); y += 0.06) {
            line(y);
        }
        assertTrue(stage.text("flip-verdict").startsWith("Flipped after"));
        assertTrue(stage.text("flip-best").startsWith("Best so far"));
        assertNotEquals("0 / 784 pixels", stage.text("flip-count"));
        stage.interact(paper::clear);
        assertEquals("", stage.text("flip-count"));
    }

    @Test
    void aRoundIsPlayedByKeysThatNobodyElseHears() {
        press("game-quiz");
        assertFalse(stage.isShown("quiz-next"));
        assertTrue(stage.text("quiz-solution").startsWith("The network has learned nothing"));
        learn();
        assertTrue(stage.isShown("quiz-next"));
        stage.interact(() -> stage.node("quiz").requestFocus());
        stage.robot().push(KeyCode.ENTER);
        KeyCode[] answers = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.LEFT, KeyCode.RIGHT};
        for (int question = 1; question <= 10; question++) {
            assertEquals("Question " + question + " of 10", stage.text("quiz-title"));
            stage.robot().push(answers[question % answers.length]);
            assertTrue(stage.text("quiz-score").endsWith("of " + question));
            assertTrue(stage.text("quiz-solution").contains("The network: "));
            stage.robot().push(KeyCode.ENTER);
        }
        assertTrue(stage.text("quiz-score").startsWith("The round is over: you "));
        assertEquals("Another round", stage.text("quiz-next"));
        stage.robot().clickOn("#quiz-next");
        assertEquals("Question 1 of 10", stage.text("quiz-title"));
        stage.robot().clickOn("#quiz-second");
        stage.robot().push(KeyCode.SPACE);
        assertEquals("Question 2 of 10", stage.text("quiz-title"));
        assertEquals(List.of(), passedOn);
    }

    @Test
    void aLessonWaitsForADrawingAndItsName() {
        press("game-learn");
        assertTrue(stage.text("teach-obstacle").startsWith("Draw something"));
        line(0.3);
        assertTrue(stage.text("teach-obstacle").startsWith("Say what it"));
        assertTrue(stage.node("teach-learn").isDisabled());
        stage.interact(() -> stage.<ComboBox<Integer>>node("teach-class").setValue(4));
        assertEquals("", stage.text("teach-obstacle"));
        assertFalse(stage.node("teach-learn").isDisabled());
        stage.interact(() -> tutor.obstacle.set(Message.of("play.learn.running")));
        assertTrue(stage.text("teach-obstacle").contains("Pause the training"));
        assertTrue(stage.node("teach-learn").isDisabled());
    }

    @Test
    void aLessonSaysWhatItDidAndIsTakenBack() {
        press("game-learn");
        line(0.3);
        stage.interact(() -> stage.<ComboBox<Integer>>node("teach-class").setValue(4));
        assertFalse(stage.isShown("teach-undo"));
        press("teach-learn");
        assertTrue(stage.text("teach-drawing").startsWith("This drawing: "));
        assertTrue(stage.text("teach-measured").startsWith("500 test images: "));
        assertTrue(stage.isShown("teach-undo"));
        press("teach-undo");
        assertTrue(stage.text("teach-note").startsWith("The network is as it was"));
        assertEquals("", stage.text("teach-drawing"));
        assertFalse(stage.isShown("teach-undo"));
    }
}
