package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.store.ModelFile;
import fude.text.ReportedException;
import fude.training.Checkpoint;
import fude.training.TrainingSnapshot;
import fude.ui.Samples;
import fude.ui.play.PlayFeature;
import fude.ui.training.models.ModelsFeature;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The games, each from its empty state to its end. */
class PlayTest {
    @TempDir Path folder;

    private LabStage lab;

    @BeforeEach
    void begin() {
        lab = LabStage.open(FirstLightTest.ENGLISH, folder, Samples.digits());
        lab.untilReady();
        lab.showTab("tab.play");
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private void press(String id) {
        lab.interact(lab.<Button>node(id)::fire);
    }

    private void trainAnEpoch() {
        lab.interact(() -> lab.window().training().step(true));
        lab.until(
                "an epoch",
                () -> snapshot().epoch() == 1 && !lab.window().training().runningProperty().get());
    }

    private TrainingSnapshot snapshot() {
        return lab.window().lab().snapshot();
    }

    private static int pixels(String words) {
        return Integer.parseInt(words.substring(0, words.indexOf(' ')));
    }

    private int answer() {
        return lab.window().paper().readingProperty().get().prediction().label();
    }

    private void draw() {
        lab.interact(
                () -> {
                    lab.window().paper().begin(0.2, 0.2);
                    lab.window().paper().drawTo(0.8, 0.2);
                    lab.window().paper().drawTo(0.8, 0.8);
                    lab.window().paper().end();
                });
        lab.until("read", () -> lab.window().paper().readingProperty().get().image() != null);
    }

    @Test
    void anImageIsDrawnOnUntilItFlips() {
        press("flip-load");
        lab.until("a reason", () -> lab.text("flip-problem").startsWith("The network has learned"));
        trainAnEpoch();
        lab.interact(() -> lab.<ComboBox<Integer>>node("flip-class").setValue(1));
        press("flip-load");
        lab.until("loaded", () -> lab.text("flip-count").equals("0 / 784 pixels"));
        assertEquals("", lab.text("flip-problem"));
        assertEquals(1, answer(), "an image that is read rightly");
        lab.interact(
                () -> {
                    lab.window().paper().begin(0.2, 0.3);
                    for (double x = 0.2; x < 0.8; x += 0.05) {
                        lab.window().paper().drawTo(x, 0.3);
                        lab.window().paper().drawTo(x, 0.6);
                    }
                    lab.window().paper().end();
                });
        lab.until("flipped", () -> lab.text("flip-verdict").startsWith("Flipped after"));
        lab.until("the best", () -> lab.text("flip-best").startsWith("Best so far"));
        String count = lab.text("flip-count");
        assertNotEquals("0 / 784 pixels", count);
        lab.interact(lab.window().paper()::undo);
        lab.until("as it was", () -> lab.text("flip-count").equals("0 / 784 pixels"));
        assertTrue(pixels(lab.text("flip-best").replaceAll("^Best so far: ", "")) <= pixels(count));
        lab.interact(
                () -> {
                    lab.window().paper().rub(0.2, 0.5);
                    lab.window().paper().rub(0.8, 0.5);
                    lab.window().paper().end();
                });
        lab.until("erased pixels count", () -> !lab.text("flip-count").startsWith("0 "));
        lab.interact(lab.window().paper()::clear);
        lab.until("nothing to flip", () -> lab.text("flip-count").isEmpty());
    }

    @Test
    void aRoundIsPlayedByKeysAlone() {
        lab.click("game-quiz");
        assertFalse(lab.<Node>node("quiz-next").isVisible());
        assertTrue(lab.text("quiz-solution").startsWith("The network has learned nothing"));
        trainAnEpoch();
        lab.until("ready", () -> lab.<Node>node("quiz-next").isVisible());
        lab.interact(lab.<Node>node("quiz")::requestFocus);
        lab.robot().push(KeyCode.ENTER);
        lab.until("asked", () -> lab.text("quiz-title").equals("Question 1 of 10"));
        KeyCode[] answers = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.LEFT, KeyCode.RIGHT};
        for (int question = 1; question <= 10; question++) {
            assertEquals("Question " + question + " of 10", lab.text("quiz-title"));
            lab.robot().push(answers[question % answers.length]);
            assertTrue(lab.text("quiz-score").endsWith("of " + question), lab.text("quiz-score"));
            assertTrue(lab.text("quiz-solution").contains("The network: "));
            lab.robot().push(KeyCode.ENTER);
        }
        assertTrue(lab.text("quiz-score").startsWith("The round is over: you "));
        assertEquals("Another round", lab.text("quiz-next"));
        lab.click("quiz-next");
        lab.until("asked again", () -> lab.text("quiz-title").equals("Question 1 of 10"));
        lab.click("quiz-second");
        lab.robot().push(KeyCode.SPACE);
        assertEquals("Question 2 of 10", lab.text("quiz-title"));
        assertFalse(lab.window().training().runningProperty().get(), "Space did not train");
        assertEquals(0, snapshot().batch(), "→ did not train");
    }

    @Test
    void aDrawingIsLearnedAndForgottenToTheBit() throws ReportedException {
        lab.click("game-learn");
        assertTrue(lab.text("lesson-obstacle").startsWith("The network has learned nothing"));
        trainAnEpoch();
        lab.until("empty", () -> lab.text("lesson-obstacle").startsWith("Draw something"));
        draw();
        lab.until("a label", () -> lab.text("lesson-obstacle").startsWith("Say what it"));
        assertTrue(lab.node("lesson-learn").isDisabled());
        String before = bits();
        int answer = answer();
        int other = (answer + 3) % 10;
        lab.interact(() -> lab.<ComboBox<Integer>>node("lesson-class").setValue(other));
        lab.until("ready", () -> !lab.node("lesson-learn").isDisabled());
        press("lesson-learn");
        lab.until("learned", () -> lab.text("lesson-drawing").startsWith("This drawing: "));
        assertTrue(lab.text("lesson-measured").startsWith("500 test images: "));
        assertEquals(1, snapshot().lessons());
        assertEquals(1, snapshot().epoch());
        assertEquals(0, snapshot().batch());
        lab.until("told", () -> lab.text("result").contains("(fine-tuning: 1)"));
        press("lesson-learn");
        lab.until("again", () -> snapshot().lessons() == 2);
        lab.until("read anew", () -> answer() == other);
        lab.until("at rest", () -> !lab.window().training().runningProperty().get());
        assertNotEquals(before, bits());
        press("lesson-undo");
        lab.until("undone", () -> lab.text("lesson-note").startsWith("The network is as it was"));
        assertEquals(0, snapshot().lessons());
        assertFalse(lab.<Node>node("lesson-undo").isVisible());
        lab.until("read anew", () -> answer() == answer);
        lab.until("at rest", () -> !lab.window().training().runningProperty().get());
        assertEquals(before, bits());
    }

    /** Of the weights and of what else the run goes on with, by way of a file. */
    private String bits() throws ReportedException {
        Path file = folder.resolve("now.fude");
        lab.interact(() -> lab.window().feature(ModelsFeature.class).model().save(file));
        lab.until("saved", () -> lab.text("status").startsWith("The network is saved"));
        Checkpoint at = ModelFile.readRun(file).checkpoint();
        List<Integer> weights = at.weights().stream().map(Arrays::hashCode).toList();
        lab.click("status");
        return weights + " " + at.optimizer().steps() + " " + at.lessons();
    }

    @Test
    void thereIsNoLessonWhileTheNetworkLearnsAndNoWayBackAfterwards() {
        lab.click("game-learn");
        trainAnEpoch();
        draw();
        lab.interact(() -> lab.window().feature(PlayFeature.class).lesson().name("5"));
        press("lesson-learn");
        lab.until("learned", () -> snapshot().lessons() == 1);
        lab.until("a way back", () -> lab.<Node>node("lesson-undo").isVisible());
        lab.interact(() -> lab.window().training().playOrPause());
        lab.until("learning", () -> lab.text("lesson-obstacle").contains("Pause the training"));
        lab.until("gone on", () -> !lab.<Node>node("lesson-undo").isVisible());
        assertTrue(lab.node("lesson-learn").isDisabled());
        lab.interact(() -> lab.window().training().playOrPause());
        lab.until("at rest", () -> !lab.node("lesson-learn").isDisabled());
        assertEquals(1, snapshot().lessons(), "the run remembers it");
    }

    @Test
    void theKeyThatKeepsADrawingNamesItAndAnotherDrawingIsUnnamed() {
        lab.click("game-learn");
        trainAnEpoch();
        draw();
        lab.robot().push(KeyCode.DIGIT4);
        lab.until("kept", () -> lab.window().paper().strokes().isEmpty());
        assertEquals(4, lab.<ComboBox<Integer>>node("lesson-class").getValue());
        lab.until("it can be learned", () -> lab.text("lesson-obstacle").isEmpty());
        lab.interact(
                () -> {
                    lab.window().paper().begin(0.5, 0.1);
                    lab.window().paper().drawTo(0.5, 0.9);
                    lab.window().paper().end();
                });
        lab.until("unnamed", () -> lab.text("lesson-obstacle").startsWith("Say what it"));
    }
}
