package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.reading.Reading;
import fude.ui.Samples;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel that tells how far the network's confidence can be trusted. */
class ConfidenceTest {
    @TempDir Path folder;

    private LabStage begin() {
        LabStage lab = LabStage.open(FirstLightTest.ENGLISH, folder, Samples.digits());
        lab.untilReady();
        lab.showTab("tab.confidence");
        return lab;
    }

    private static void press(LabStage lab, String id) {
        lab.interact(lab.<Button>node(id)::fire);
    }

    @Test
    void theDiagramComesWithTheFirstMeasurementAndIsReadBarByBar() {
        try (LabStage lab = begin()) {
            assertTrue(lab.text("reliability-empty").contains("Press Train"));
            lab.train();
            lab.until("a diagram", () -> lab.<Node>node("reliability").isVisible());
            assertTrue(lab.text("reliability-whole").contains("500 test images"));
            String last = lab.text("reliability-bin");
            assertTrue(last.contains("from 90 % to 100 %"), last);
            lab.interact(lab.<Node>node("reliability")::requestFocus);
            lab.robot().push(KeyCode.LEFT);
            String before = lab.text("reliability-bin");
            assertTrue(before.contains("from 80 % to 90 %"), before);
            assertTrue(lab.node("reliability").getAccessibleText().endsWith(before));
            for (int i = 0; i < 9; i++) {
                lab.robot().push(KeyCode.LEFT);
            }
            assertTrue(lab.text("reliability-bin").contains("never says"));
            lab.robot().push(KeyCode.RIGHT);
            assertEquals(10, lab.window().lab().snapshot().epoch(), "→ learned nothing");
        }
    }

    @Test
    void itIsFoundOutAnewAfterEachEpoch() {
        try (LabStage lab = begin()) {
            lab.window();
            lab.interact(() -> lab.window().training().step(true));
            lab.until("a diagram", () -> !lab.text("reliability-whole").isEmpty());
            String first = lab.text("reliability-whole");
            lab.until("at rest", () -> !lab.window().training().runningProperty().get());
            lab.interact(() -> lab.window().training().step(true));
            lab.until("another one", () -> !lab.text("reliability-whole").equals(first));
        }
    }

    @Test
    void nothingAtAllIsReadWhenItIsPutThereOnPurpose() {
        try (LabStage lab = begin()) {
            assertEquals(Reading.Outcome.NO_INK, outcome(lab));
            press(lab, "put-blank");
            lab.until("read", () -> outcome(lab) == Reading.Outcome.ANSWERED);
            lab.until(
                    "told", () -> lab.text("oddity").startsWith("A blank page: the network says"));
            for (byte pixel : lab.window().paper().readingProperty().get().image()) {
                assertEquals(0, pixel);
            }
            lab.interact(() -> lab.window().paper().begin(0.5, 0.5));
            assertNull(lab.window().paper().imageProperty().get(), "plain paper to draw on");
            lab.interact(lab.window().paper()::undo);
            lab.until("read again", () -> lab.text("confidence").endsWith("%"));
            lab.interact(lab.window().paper()::clear);
            lab.until("an empty paper", () -> outcome(lab) == Reading.Outcome.NO_INK);
            assertEquals("", lab.text("oddity"));
        }
    }

    private static Reading.Outcome outcome(LabStage lab) {
        return lab.window().paper().readingProperty().get().outcome();
    }

    @Test
    void everyPressBringsAnotherLetterOrAnotherNoise() {
        try (LabStage lab = begin()) {
            press(lab, "put-letter");
            lab.until("read", () -> lab.text("oddity").startsWith("The letter A: the network"));
            press(lab, "put-letter");
            lab.until("read", () -> lab.text("oddity").startsWith("The letter E: the network"));
            assertFalse(lab.window().paper().strokes().isEmpty());
            press(lab, "put-noise");
            lab.until("read", () -> lab.text("oddity").startsWith("Noise: the network"));
            byte[] noise = lab.window().paper().imageProperty().get();
            press(lab, "put-noise");
            assertNotEquals(noise, lab.window().paper().imageProperty().get());
            lab.interact(() -> lab.window().paper().begin(0.5, 0.5));
            lab.until("no longer what was put there", () -> lab.text("oddity").isEmpty());
        }
    }
}
