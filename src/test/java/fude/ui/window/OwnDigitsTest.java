package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ink.StrokeReader;
import fude.ink.StrokeSample;
import fude.text.ReportedException;
import fude.ui.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class's own digits, from the key that keeps a drawing to the file. */
class OwnDigitsTest {
    private static final Path FILE = LabStage.home().drawings();

    @TempDir Path folder;

    private LabStage begin() {
        LabStage lab = LabStage.open(FirstLightTest.ENGLISH, folder, Samples.digits());
        lab.untilReady();
        return lab;
    }

    private static void draw(LabStage lab, double x) {
        lab.interact(
                () -> {
                    lab.window().paper().begin(x, 0.2);
                    lab.window().paper().drawTo(x + 0.1, 0.5);
                    lab.window().paper().drawTo(x, 0.8);
                    lab.window().paper().end();
                });
    }

    private static void keep(LabStage lab, double x, KeyCode key) {
        draw(lab, x);
        lab.robot().push(key);
        lab.until("kept", () -> lab.window().paper().strokes().isEmpty());
    }

    private static void showTab(LabStage lab) {
        TabPane tabs = lab.node("tabs");
        lab.interact(() -> tabs.getSelectionModel().select(2));
    }

    private static List<String> labels() throws ReportedException {
        return StrokeReader.read(FILE).stream().map(StrokeSample::label).toList();
    }

    @Test
    void itsKeyKeepsADrawingAndClearsThePaper() throws ReportedException {
        try (LabStage lab = begin()) {
            keep(lab, 0.3, KeyCode.DIGIT7);
            assertEquals("Kept as 7. Digits of the class: 1.", lab.text("status"));
            keep(lab, 0.5, KeyCode.NUMPAD1);
            assertEquals(List.of("7", "1"), labels());
            lab.robot().push(KeyCode.DIGIT4);
            lab.until("a hint", () -> lab.text("status").startsWith("Draw a digit first"));
            assertEquals(List.of("7", "1"), labels());
            lab.interact(lab.window().paper()::undo);
            assertEquals(1, lab.window().paper().strokes().size(), "undo brings it back");
        }
    }

    @Test
    void theNetworkIsMeasuredOnThem() {
        try (LabStage lab = begin()) {
            keep(lab, 0.3, KeyCode.DIGIT1);
            keep(lab, 0.5, KeyCode.DIGIT1);
            showTab(lab);
            lab.until("read", () -> lab.text("own-score").contains("of 2)"));
            lab.train();
            lab.until("read", () -> lab.text("own-score").contains("of 2)"));
        }
    }

    @Test
    void aDrawingIsCorrectedDeletedAndBroughtBack() throws ReportedException {
        try (LabStage lab = begin()) {
            keep(lab, 0.3, KeyCode.DIGIT7);
            showTab(lab);
            assertFalse(lab.node("own-card").isVisible());
            lab.click("own-grid");
            lab.interact(lab.<javafx.scene.Node>node("own-grid")::requestFocus);
            lab.robot().push(KeyCode.RIGHT);
            ChoiceBox<String> label = lab.node("own-label");
            lab.until("picked", () -> "7".equals(label.getValue()));
            lab.interact(() -> label.setValue("9"));
            lab.until("corrected", () -> labels().equals(List.of("9")));
            lab.click("own-to-canvas");
            assertEquals(1, lab.window().paper().strokes().size());
            lab.click("own-delete");
            lab.until("deleted", () -> labels().isEmpty());
            lab.click("own-restore");
            lab.until("brought back", () -> labels().equals(List.of("9")));
        }
    }

    @Test
    void theyAreThereAfterARestartAndGoFromMachineToMachine()
            throws IOException, ReportedException {
        Path elsewhere = folder.resolve("3組.tsv");
        try (LabStage lab = begin()) {
            keep(lab, 0.3, KeyCode.DIGIT7);
            lab.interact(() -> lab.window().ownDigits().export(elsewhere));
            lab.until("exported", () -> Files.exists(elsewhere));
            keep(lab, 0.4, KeyCode.DIGIT2);
        }
        String other = "5\tother\t1,2 3,4\n";
        Files.writeString(elsewhere, Files.readString(elsewhere) + other);
        try (LabStage lab =
                LabStage.open(LabStage.home(), FirstLightTest.ENGLISH, folder, Samples.digits())) {
            lab.until("there again", () -> labels().equals(List.of("7", "2")));
            lab.untilReady();
            lab.interact(() -> lab.window().ownDigits().merge(elsewhere));
            lab.until("merged", () -> lab.text("status").startsWith("1 new drawings came from"));
            assertEquals(List.of("7", "2", "5"), labels());

            Files.writeString(elsewhere, other + "A\tother\t1,2 3,4\n");
            lab.interact(() -> lab.window().ownDigits().merge(elsewhere));
            lab.until("a sentence", () -> lab.text("own-failure").contains("line 2"));
            assertEquals(List.of("7", "2", "5"), labels());
        }
    }

    @Test
    void theyAreLearnedFromBesidesTheData() throws IOException {
        try (LabStage lab = LabStage.open(FirstLightTest.ENGLISH, folder, null)) {
            lab.untilReady();
            keep(lab, 0.3, KeyCode.DIGIT7);
            showTab(lab);
            lab.click("own-learn");
            lab.until("more are needed", () -> lab.text("data-failure").contains("at least 6"));
            for (int i = 0; i < 5; i++) {
                keep(lab, 0.3 + 0.05 * i, KeyCode.DIGIT7);
            }
            lab.click("own-learn");
            lab.until(
                    "added",
                    () -> lab.window().lab().shown().data().name().equals("digits+drawings"));
            assertEquals(60_006, lab.window().lab().shown().data().training().size());
        }
    }

    @Test
    void whatCannotBeKeptStaysOnThePaper() throws IOException {
        try (LabStage lab = begin()) {
            Files.createDirectories(FILE);
            draw(lab, 0.3);
            lab.robot().push(KeyCode.DIGIT7);
            lab.until("a sentence", () -> lab.text("own-failure").contains("drawings.tsv"));
            assertEquals(1, lab.window().paper().strokes().size());
        } finally {
            Files.delete(FILE);
        }
    }

    @Test
    void anImageOfTheDataIsPutOnThePaperAndDrawnOn() {
        try (LabStage lab = begin()) {
            lab.click("digit-grid");
            lab.until("shown", () -> lab.node("sample-to-canvas").isVisible());
            lab.click("sample-to-canvas");
            var drawing = lab.window().paper();
            byte[] image = drawing.imageProperty().get();
            lab.until("read", () -> !lab.text("confidence").isEmpty());
            lab.robot().push(KeyCode.DIGIT7);
            lab.until("a hint", () -> lab.text("status").startsWith("Draw a digit first"));
            draw(lab, 0.5);
            assertTrue(drawing.strokes().size() == 1 && drawing.imageProperty().get() == image);
            lab.interact(drawing::clear);
            assertNull(drawing.imageProperty().get());
            lab.interact(drawing::undo);
            assertArrayEquals(image, drawing.imageProperty().get());
        }
    }
}
