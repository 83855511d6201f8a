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
import fude.ui.training.models.ModelsFeature;
import fude.ui.training.transport.TrainingFeature;
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

/** A single drawing is learned by the run that rests, and taken back. */
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
        lab.interact(() -> lab.window().feature(TrainingFeature.class).model().step(true));
        lab.until("an epoch", () -> snapshot().epoch() == 1 && !lab.isLearning());
    }

    private TrainingSnapshot snapshot() {
        return lab.window().bench().lab().snapshot();
    }

    private int answer() {
        return lab.window().bench().paper().readingProperty().get().prediction().label();
    }

    private void draw() {
        lab.interact(
                () -> {
                    lab.window().bench().paper().begin(0.2, 0.2, Double.NaN);
                    lab.window().bench().paper().drawTo(0.8, 0.2);
                    lab.window().bench().paper().drawTo(0.8, 0.8);
                    lab.window().bench().paper().end();
                });
        lab.until(
                "read", () -> lab.window().bench().paper().readingProperty().get().image() != null);
    }

    @Test
    void aDrawingIsLearnedAndForgottenToTheBit() throws ReportedException {
        lab.click("game-learn");
        assertTrue(lab.text("teach-obstacle").startsWith("The network has learned nothing"));
        trainAnEpoch();
        lab.until("empty", () -> lab.text("teach-obstacle").startsWith("Draw something"));
        draw();
        lab.until("a label", () -> lab.text("teach-obstacle").startsWith("Say what it"));
        assertTrue(lab.node("teach-learn").isDisabled());
        String before = bits();
        int answer = answer();
        int other = (answer + 3) % 10;
        lab.interact(() -> lab.<ComboBox<Integer>>node("teach-class").setValue(other));
        lab.until("ready", () -> !lab.node("teach-learn").isDisabled());
        press("teach-learn");
        lab.until("learned", () -> lab.text("teach-drawing").startsWith("This drawing: "));
        assertTrue(lab.text("teach-measured").startsWith("500 test images: "));
        assertEquals(1, snapshot().fineTunings());
        assertEquals(1, snapshot().epoch());
        assertEquals(0, snapshot().batch());
        lab.until("told", () -> lab.said("result").contains("weights set by hand (1)"));
        press("teach-learn");
        lab.until("again", () -> snapshot().fineTunings() == 2);
        lab.until("read again", () -> answer() == other);
        lab.untilAtRest();
        assertNotEquals(before, bits());
        press("teach-undo");
        lab.until("undone", () -> lab.text("teach-note").startsWith("The network is as it was"));
        assertEquals(0, snapshot().fineTunings());
        assertFalse(lab.<Node>node("teach-undo").isVisible());
        lab.until("read again", () -> answer() == answer);
        lab.untilAtRest();
        assertEquals(before, bits());
    }

    /** Of the weights and of what else the run goes on with, by way of a file. */
    private String bits() throws ReportedException {
        Path file = folder.resolve("now.fude");
        lab.interact(() -> lab.window().feature(ModelsFeature.class).model().save(file));
        lab.until("saved", () -> lab.said("status").startsWith("The network is saved"));
        Checkpoint at = ModelFile.readRun(file).checkpoint();
        List<Integer> weights = at.weights().stream().map(Arrays::hashCode).toList();
        lab.click("status");
        return weights + " " + at.optimizer().steps() + " " + at.fineTunings();
    }

    @Test
    void theKeyOfADigitNamesALessonThatCannotBeTakenBackOnceTheTrainingWentOn() {
        lab.click("game-learn");
        trainAnEpoch();
        draw();
        lab.robot().push(KeyCode.DIGIT5);
        lab.until("kept", () -> lab.window().bench().paper().strokes().isEmpty());
        assertEquals(5, lab.<ComboBox<Integer>>node("teach-class").getValue());
        lab.until("it can be learned", () -> lab.text("teach-obstacle").isEmpty());
        press("teach-learn");
        lab.until("learned", () -> snapshot().fineTunings() == 1);
        lab.until("a way back", () -> lab.<Node>node("teach-undo").isVisible());
        lab.interact(() -> lab.window().feature(TrainingFeature.class).model().playOrPause());
        lab.until("learning", () -> lab.text("teach-obstacle").contains("Pause the training"));
        lab.until("gone on", () -> !lab.<Node>node("teach-undo").isVisible());
        assertTrue(lab.node("teach-learn").isDisabled());
        lab.interact(() -> lab.window().feature(TrainingFeature.class).model().playOrPause());
        lab.until("at rest", () -> !lab.node("teach-learn").isDisabled());
        assertEquals(1, snapshot().fineTunings(), "the run remembers it");
    }
}
