package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.ink.DrawingLines;
import fude.ink.StrokeSample;
import fude.text.ReportedException;
import fude.ui.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class's own digits, from the key that keeps a drawing to the data set they are part of. */
class OwnDigitsTest {
    private static final Path FILE = LabStage.home().drawings();

    @TempDir Path folder;

    private static void draw(LabStage lab, double x) {
        lab.interact(
                () -> {
                    lab.window().bench().paper().begin(x, 0.2, Double.NaN);
                    lab.window().bench().paper().drawTo(x + 0.1, 0.5);
                    lab.window().bench().paper().drawTo(x, 0.8);
                    lab.window().bench().paper().end();
                });
    }

    private static void keep(LabStage lab, double x, KeyCode key) {
        draw(lab, x);
        lab.robot().push(key);
        lab.until("kept", () -> lab.window().bench().paper().strokes().isEmpty());
    }

    private static List<String> labels() throws ReportedException {
        return DrawingLines.read(FILE).drawings().stream().map(StrokeSample::label).toList();
    }

    @Test
    void itsKeyKeepsADrawingFromWhichTheNetworkCanLearnBesidesTheData()
            throws IOException, ReportedException {
        try (LabStage lab = LabStage.open(FirstLightTest.ENGLISH, folder, null)) {
            lab.untilReady();
            keep(lab, 0.3, KeyCode.DIGIT7);
            lab.until(
                    "told", () -> lab.said("status").equals("Kept as 7. Digits of the class: 1."));
            keep(lab, 0.5, KeyCode.NUMPAD1);
            assertEquals(List.of("7", "1"), labels());
            lab.robot().push(KeyCode.DIGIT4);
            lab.until("a hint", () -> lab.said("status").startsWith("Draw a digit first"));
            assertEquals(List.of("7", "1"), labels());

            lab.showTab("tab.own");
            lab.interact(() -> lab.node("own-grid").requestFocus());
            lab.robot().push(KeyCode.RIGHT);
            lab.click("own-to-canvas");
            lab.until("on the paper", () -> lab.window().bench().paper().strokes().size() == 1);
            lab.click("own-learn");
            lab.until(
                    "added",
                    () ->
                            lab.window()
                                    .bench()
                                    .lab()
                                    .shown()
                                    .data()
                                    .name()
                                    .equals("digits+drawings"));
            assertEquals(60_002, lab.window().bench().lab().shown().data().trainingSize());
        }
    }

    @Test
    void whatIsWrongWithTheFileIsToldAboveTheTabsUntilItIsDismissed() throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, "A\tw0\t1,2 oops\n1\tw1\t1,2 3,400\n");
        try (LabStage lab =
                LabStage.open(LabStage.home(), FirstLightTest.ENGLISH, folder, Samples.digits())) {
            lab.until("named", () -> lab.said("own-problem").contains("line 1"));
            lab.click("own-problem-way-out");
            assertEquals("", lab.said("own-problem"));
            Files.delete(FILE);
            Files.createDirectories(FILE);
            draw(lab, 0.3);
            lab.robot().push(KeyCode.DIGIT7);
            lab.until("a sentence", () -> lab.said("own-failure").contains("drawings.tsv"));
            assertEquals(1, lab.window().bench().paper().strokes().size());
        } finally {
            Files.delete(FILE);
        }
    }
}
