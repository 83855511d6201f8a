package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.store.Settings;
import fude.ui.state.Selection;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes pictures of the place Inside: {@code mvn -Pscreenshots test}. */
@Tag("screenshots")
class InsidePicturesTest {
    /** Of the examples of a descent. */
    private static final int RAVINE = 3;

    @TempDir Path dataFolder;

    private LabStage lab;
    private String prefix;

    @ParameterizedTest
    @CsvSource({
        "en,false,1,1280,800,",
        "ja,true,1,1280,800,",
        "ja,false,1.46,1366,690,school-",
        "en,true,1,1920,1080,wide-",
        "ja,false,1.5,1920,1080,projector-"
    })
    void inside(
            String language, boolean dark, double text, double width, double height, String name) {
        prefix = language + (dark ? "-dark-" : "-light-") + (name == null ? "" : name);
        Settings settings =
                Settings.DEFAULT
                        .withLanguage(language)
                        .withLook(dark, text)
                        .withSize(width, height);
        lab = LabStage.open(settings, dataFolder, null);
        try {
            lab.untilReady();
            lab.showTab("tab.drawn");
            take("network-blank");
            drawFour();
            lab.click("play");
            lab.until("some epochs", () -> lab.window().bench().lab().snapshot().epoch() >= 2);
            lab.click("play");
            lab.untilAtRest();
            lab.until("silent", () -> !lab.text("unit-silent").isEmpty());
            take("network");
            choose(new Selection.Unit(1, 4));
            lab.until("silent", () -> !lab.text("unit-silent").isEmpty());
            take("network-unit");
            lab.interact(lab.node("drawn-network")::requestFocus);
            lab.robot().push(KeyCode.LEFT);
            take("network-pointed");
            lab.showTab("tab.weights");
            lab.until("silent", () -> !lab.text("unit-silent").isEmpty());
            take("weights-deeper");
            choose(new Selection.Unit(0, 60));
            lab.until("silent", () -> !lab.text("unit-silent").isEmpty());
            take("weights");
            lab.interact(() -> lab.window().bench().selection().shouldBe(4));
            lab.showTab("tab.plots");
            lab.until("sums", () -> !lab.text("plots-unit").isEmpty());
            take("plots-activation");
            lab.click("plots-part-softmax");
            take("plots-softmax");
            lab.click("plots-part-loss");
            take("plots-loss");
            perceptron();
            descent();
        } finally {
            lab.close();
        }
    }

    private void perceptron() {
        lab.showTab("tab.perceptron");
        press("gate-xor");
        take("perceptron-unit");
        press("perceptron-part-rule");
        press("perceptron-end");
        take("perceptron-rule");
        press("perceptron-part-layer");
        press("perceptron-solve");
        take("perceptron");
    }

    private void descent() {
        lab.showTab("tab.descent");
        lab.interact(
                () -> lab.<ComboBox<?>>node("descent-example").getSelectionModel().select(RAVINE));
        for (int i = 0; i < 12; i++) {
            press("descent-next");
        }
        take("descent");
        press("descent-ground-loss");
        press("slice-make");
        lab.until("slice", () -> !lab.isShown("slice-progress"));
        take("descent-loss");
    }

    private void press(String id) {
        lab.interact(() -> lab.<ButtonBase>node(id).fire());
    }

    private void choose(Selection.Unit unit) {
        lab.interact(() -> lab.window().bench().selection().unit(unit));
        lab.until("opened", () -> lab.text("inside-chosen") != null);
    }

    /** A four. */
    private void drawFour() {
        double[][] strokes = {{0.45, 0.15, 0.25, 0.58, 0.75, 0.58}, {0.6, 0.35, 0.58, 0.88}};
        var paper = lab.window().bench().paper();
        lab.interact(
                () -> {
                    for (double[] stroke : strokes) {
                        for (int i = 0; i < stroke.length; i += 2) {
                            paper.drawTo(stroke[i], stroke[i + 1]);
                        }
                        paper.end();
                    }
                });
    }

    private void take(String name) {
        Path file = Path.of(System.getProperty("fude.screenshots.dir"), prefix + name + ".png");
        lab.snapshot(file);
        assertTrue(Files.isRegularFile(file));
    }
}
